/** The Italian words of comment rules, by concept. */
import type { PolicyWords } from './policy-words';

export const ITALIAN: PolicyWords = {
  // What readers write, where they write it, and who reads it over.
  comment: `comment[oi]|commentare|commentator[ei]`,
  post: `messagg*|contribut*|intervent*|opinioni|contenut*|post`,
  area: `discussion*|dibattit*|forum|conversazion*|spazio`,
  you: `tu|tuo|tuoi|tua|tue|voi|vostr*|utent[ei]|lettor[ei]|si prega`,
  we: `noi|nostr*|redazione|moderator*|editore|giornale|staff|si riservan? il diritto|amministrator*`,

  // Names, accounts, age, membership: who may comment, and as whom.
  realName: `nome reale|vero nome|nome completo|cognome|identita reale`,
  falseName: `pseudonim*|nickname|soprannom*|anonim*|falsa identita|nomi falsi`,
  shownName: `nome utente|nome visualizzato|nome del profilo|il tuo nome`,
  account: `registr(?:ar|arsi|ati|ato|azione|ata)|acced(?:i|ere|ete)|accesso|account|log-?in|iscri(?:vi|viti|versi|tto|tti|zione)|loggat*`,
  verify: `(?:conferm|verific|convalid)*...(?:mail|account|indirizzo|identita)`,
  subscriber: `abbonat*|abbonament*|soci|sottoscri*|membri|premium`,
  only: `solo|soltanto|per (?:commentare|partecipare)|esclusiv*|riservat*|devi|deve|devono|bisogna|possono|necessario|per gli abbonati`,
  age: `(?:maggior|minor)[ei] di eta|\\d\\d? anni|maggiorenn*|minorenn*`,

  // What the outlet does with comments: checks, delays, removes, prints, licenses.
  review: `moderat*|moderazione|moderiamo|approvat*|approvazione|approvare|verificat[oaie]|revisionat[oaie]|vagliat*|filtrat*`,
  remove: `eliminat*|eliminare|rimoss[aoei]|rimuovere|rimozione|cancellat[oaie]|cancellare|cestinat*|respint[aoei]|non (?:saranno |verranno |sono )?pubblic*|nascost[oi]|censurat*`,
  discretion: `discrezione|insindacabile|senza (?:preavviso|spiegazioni|motivazione|alcun)|nessun obbligo|non (?:e|siamo) (?:obbligat|tenut)*|si riserva ... (?:diritto|facolta) di (?:non |eliminare|moderare|rimuovere|cancellare|modificare|pubblicare)`,
  delay: `prima (?:di essere|della|che)...(?:pubblic|appar|visibil)*|dopo (?:approvazione|la moderazione|essere)*|ritard*|non (?:immediat|subito)*`,
  grant: `ced(?:e|i|ere|ono|ete)|cessione|licenza|diritto di (?:pubblicar|utilizz|usar|diffond)*|diritti (?:di|d')? ?(?:utilizz|riprodu|sfrutt)*|autorizz* ...(?:pubblic|utilizz|diffond)*|gratuit*|riprodu*|irrevocabil*|senza (?:compenso|corrispettivo)`,
  reuse: `(?:puo|possono|potra|potranno|possiamo) (?:essere )?(?:citat|ripres|riprodott|utilizzat|pubblic|lett)*|in tutto o in parte|edizione cartacea`,

  // Whose opinion a comment is, and who answers for it.
  opinion: `opinion*|parer[ei]|comment[oi]|vedute`,
  disown: `non (?:necessariamente )?(?:rappresentan?o?|riflett|rispecchi|esprim|impegn|condivid)*|(?:esclusiva|unica|sola|personal)*...(?:degli|dell'|dei) ?(?:autor|utent|lettor)*`,
  answerable: `(?:e|sono|unic[oi]|piena|esclusiva|nessuna|propria|assum*) (?:[a-z]+ ){0,2}responsabil*|responsabilita (?:di|dell*|per)|responsabili (?:di|dei|del*)|rispond(?:e|ono)|manlev*|indenn*|risarci*`,

  // How readers are asked to write, and what they must leave out.
  abuse: `insult*|ingiuri*|offes*|offens*|diffamat*|razzis*|sessis*|omofob*|xenofob*|discriminat*|odio|violen*|minacc*|oscen*|porno*|volgar*|turpiloqui*|scurril*|pubblicit*|promozional*|spam|commercial*|illegal*|illecit*|attacchi personali|dati personali|maiuscol*|fuori tema|off topic|calunni*|incit*|denigrat*|blasfem*|bestemmi*`,
  virtue: `rispett*|educa[tz]*|cortes*|civil*|costruttiv*|pertinent*|garbat*|caratteri|toni|pacat*`,
  ask: `si prega|per favore|vi (?:preghiamo|chiediamo|invitiamo)|dev(?:e|ono|i)|non (?:sono|e|saranno|si) (?:consentit|permess|ammess|tollerat|ammett|accett)*|vietat*|proibit*|evitare|evita|rispettare|astener*`,
  norm: `si prega|vi (?:preghiamo|chiediamo|invitiamo)|dev(?:e|ono)|non (?:sono|e|saranno|verranno|si) (?:consentit|permess|ammess|tollerat|accettat|ammett|pubblicat)*|vietat*|proibit*|evitare|evitate|(?:saranno|verranno) (?:rimoss|eliminat|cancellat|cestinat)*`,

  // What follows, for the writer and for the thread: bans, reports, appeals, closing, editing.
  ban: `bloccat*|bloccare|blocco|espuls*|sospes*|sospensione|bannat*|bannare|ban|esclus*|escludere|disattivat* ...account`,
  report: `segnal(?:are|a|ate|azione|azioni|ato|ati)|denunci*`,
  authority: `autorita|polizia|procura|azioni legali|querel*`,
  appeal: `ricorso|reclam*|contestare`,
  close: `chius[aoei]|non e (?:piu )?possibile commentare|chiud*|chiusura|apert[aoei]|aprono|disabilitat*|disattivat*|saranno accettat*|accettati dal*`,
  hours: `\\d+ ?(?:ore|giorni|settimane)|ore \\d+*|(?:due|tre|sette) (?:giorni|ore|settimane)|lunedi|venerdi|in qualsiasi momento|sabato|domenica|festivi`,
  ownEdit: `(?:puoi|potete|si puo|possono|e possibile)...(?:modific|cancell|elimin|corregg)*...(?:tuo|propri|vostr|comment)*|(?:modificare|cancellare|eliminare) (?:o [a-z]+ )?(?:il |i )?(?:tuo|tuoi|propri|proprio|vostri) comment*`,

  // What becomes of an address and other traces.
  mail: `e-?mail|indirizzo di posta|posta elettronica`,
  hiddenFromOthers: `non (?:sara|verra|saranno) (?:pubblicat|mostrat|visibil|divulgat|reso)*`,
  traces: `dati personali|indirizzo ip|akismet|motori di ricerca|trattamento (?:dei|di) dati|dati derivati dai commenti`,
  privacyPaper: `informativa(?: sulla privacy)?|privacy policy`,
  kept: `conservat*|memorizzat*|raccolt*|registrat[oi]`,
  personal: `dati|indirizzo|nome|e-?mail|ip`,

  // The names of rules as documents, and the ways of pointing to them.
  rulesName: `norme (?:di|per) [a-z]+|regolamento|condizioni (?:d'uso|di utilizzo|generali)|termini (?:d'uso|di servizio|e condizioni)|policy (?:dei|sui|per i) comment[oi]|linee guida|netiquette|regole (?:di|della|del|per) [a-z]+|codice di condotta`,
  point: `leggi|leggere|qui|consult*|vedi|clicca|accett*|rispett*|maggiori|per esteso|conform*|attener*|scopri`,
  keepTo: `rispett*|attener*`,

  // Who is speaking: a reader about himself, the news about somebody, or the outlet giving orders.
  firstPerson: `io|mio|mia|miei|mie|mi`,
  consent: `accetto|ho letto`,
  narrative: `ha (?:detto|dichiarato)|secondo il|era|erano|ieri|disse`,
  order: `^\\W{0,5}(?:non|evita|evitate|rispetta|rispettate|siate|mantenete|usa|usate|scrivi|scrivete|si prega)(?= )`,
  invitation: `^\\W{0,5}(?:lasci|scriv|aggiung|condivid)* ...(?:comment|opinion|rispost)*`,

  // Finer senses, by which a term's label in plain words is chosen once its category is known.
  not: `non|nessun*|senza|mai`,
  forbidden: `non (?:sono|si|e|saranno) [a-z]+|vietat*|rimoss*`,
  shown: `appar*|mostrat*|pubblicat*|visibil*`,
  violate: `violano|viola|contravv*|non rispett*|infrang*|contrari*`,
  columns: `questo articolo|editoriali`,
  communityRules: `(?:norme|regole|regolamento|policy|linee guida) (?:di|della|dei|per i|sui) (?:community|commenti|comportamento|partecipazione)|netiquette`,
  optional: `facoltativ*|opzional*`,
  oneEach: `un solo|piu di un`,
  passOn: `trasferibil*|sublicen*|cedibil*|terzi`,
  sublicence: `sublicen*`,
  altered: `modific*|adatt*|abbrevi*|ridurre|accorci*`,
  mayBe: `(?:puo|possono|potra|potranno) essere`,
  endless: `perpetu*|illimitat*|irrevocabil*|senza limit*`,
  worldwide: `tutto il mondo|mondial*`,
  unpaid: `gratuit*|senza (?:compenso|corrispettivo)`,
  wholeOrPart: `tutto o in parte|parzial*`,
  anyManner: `qualsiasi (?:mezzo|forma|supporto)|ogni mezzo`,
  moral: `diritti morali`,
  indemnity: `manlev*|indenn*|risarci*`,
  unchecked: `verific*|veridicita`,
  before: `prima|preventiv*|approv*`,
  machine: `automati*|filtr*|algoritm*`,
  noRight: `nessun obbligo|non (?:e|siamo) (?:obbligat|tenut)*`,
  unexplained: `senza|discrezion*|insindacabil*`,
  insults: `insult*|ingiuri*|minacc*|razzis*|odio|offens*|diffam*|volgar*|violen*`,
  adverts: `pubblicit*|promozion*|spam|commercial*`,
  manners: `rispett*|educa[tz]*|cortes*|civil*|garbat*|pacat*`,
  topic: `tema|pertinent*`,
  privateDetails: `dati personali`,
  sourcesAsked: `fonti|fonte`,
  anyTime: `in qualsiasi momento|in ogni momento`,
  selected: `alcuni|selezionat*`,
  already: `sono (?:chiusi|disabilitati)`,
  addressIp: `indirizzo ip`,
  searchEngines: `motori di ricerca`,
  everybody: `pubblicamente|visibil*`,
  askFor: `contatt*|richied*|scriv[a-z]* a`,
  parent: `genitor*`,
  barred: `solo|soltanto|esclusiv*|riservat*|devi|deve|devono|bisogna|necessario|per gli abbonati`,
  membership: `soci|membri`,

  // Ways the news uses the words of comment rules without speaking of readers' comments; taken out before anything is looked for.
  news: `\\d[\\d.]* comment[oi]|(?:non ha|no comment|rifiut*)...commentare|ha commentato`,
};
