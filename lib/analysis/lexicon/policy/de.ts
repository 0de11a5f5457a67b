/** The German words of comment rules, by concept. */
import type { PolicyWords } from './policy-words';

export const GERMAN: PolicyWords = {
  // What readers write, where they write it, and who reads it over.
  comment: `[a-z]*kommentar*|kommentier*|mitkommentator*|leserbeitr*|userbeitr*|nutzerbeitr*|forumsbeitr*|forenbeitr*|debatten(?:beitr|format|profil)*|diskussionsbeitr*`,
  post: `beitrag*|beitraege*|posts?|postings?|zuschrift*|wortmeldung*|meinungsaußerung*|außerung*|leserbrief*`,
  area: `kommentarfunktion*|kommentarspalt*|kommentarbereich*|kommentarfeld*|forum|forums|foren|diskussion*|debatte*|austausch|dialog`,
  you: `sie|ihr|ihre|ihren|ihrem|ihrer|du|dein*|euch|eure*|nutzer*|user*|leser*|kommentator*|teilnehmer*|wer|verfasser*|bitte|jeder`,
  we: `wir|uns|unser*|[a-z]*redaktion*|moderator*|moderation*|verlag*|herausgeber*|betreiber*|administrator*|community-?team|behalt sich`,

  // Names, accounts, age, membership: who may comment, and as whom.
  realName: `klarname?*|realnam*|(?:vollen|vollem|voller|vollstandig*|ganzen?|richtig*|echt*|wirklich*|wahren?|eigenen?|korrekten?) (?:und [a-z]* )?namen?s?|vor- und (?:nach|zu|familien)namen?s?|vornamen?|nachnamen?|zunamen?|namentlich|unter ihrem namen`,
  falseName: `pseudonym*|spitznam*|decknam*|fantasienam*|phantasienam*|kurzel|nicknam*|falsch* (?:namen?|identitat*)|anonym*`,
  shownName: `(?:benutzer|nutzer|anzeige|profil|user)-?namen?s?|ihr namen?|ihrem namen|profilbild`,
  account: `anmeld*|meld(?:en|e|et) (?:sie )?(?:bitte )?(?:sich|dich|euch)|angemeldet*|registrier*|einlogg*|eingeloggt*|log(?:ge|gen)|(?:benutzer|nutzer|kunden)?konto|(?:user|nutzer)?-?accounts?|log-?in`,
  verify: `(?:bestatig|verifizier|aktivier)*...(?:mail|link|konto|nummer|identitat|adresse)*|aktivierungslink*|gultig* (?:e-?)?mail*`,
  subscriber: `abonn*|abos?|mitglied*|premium*|zahlend*|plus-?(?:nutzer|leser|mitglied|abo)*|bezahl*|einwohner*`,
  only: `nur|zu kommentieren|ausschließlich|ausschliesslich|vorbehalten|exklusiv*|erforderlich|voraussetzung|mussen|musst|benotig*|fur (?:abonn|mitglied|premium)*|konnen|brauchen|abgeschlossen`,
  age: `(?:mindestens|unter|ab|uber) \\d\\d? ?jahre*|\\d\\d? jahre*(?: alt)?|minderjahrig*|volljahrig*|mindestalter|erziehungsberechtigt*|einwilligung der eltern`,

  // What the outlet does with comments: checks, delays, removes, prints, licenses.
  review: `(?:vor|nach)?moderier*|moderation*|moderator*|(?:uber)?pruf(?:t|en|ung|ungen)|gepruft|kontrollier*|frei ?(?:ge)?schalt*|freigab*|freigegeben*|freizu(?:geben|schalten)|sichtung|gesichtet|durchgesehen|schalte[tn]? ...frei`,
  remove: `(?:ge)?losch(?:t|en|ung|ungen)?|zu losch*|entfern(?:t|en|ung)|zu entfern*|ausgeblendet|ausblenden|auszublenden|verworfen|zuruckzuweisen|zuruckgewiesen|abzulehnen|abgelehnt|ablehnen|nicht (?:zu )?(?:veroffentlich|freigegeb|freigeschalt|freizuschalt|publizier|aufgenomm|zugelass)*|gekurzt|kurz(?:en|t)|kurzung*|unterbinde*|verzichten auf`,
  discretion: `ermessen|ohne (?:angabe|nennung|vorwarnung|ankundigung|begrundung|rucksprache|vorherige*)|(?:kein|anspruch|anrecht|recht)* ...(?:auf|zur) (?:veroffentlichung|freischaltung|publikation|abdruck|einen kommentar)|keine? (?:anspruch|anrecht|verpflichtung|gewahr|korrespondenz)|auswahl|(?:behalt|vorbehalt)*...(?:auswahl|kurz|losch|entfern|moderier|bearbeit|redigier|nicht|pruf|selbst)*|kurzungen|nicht (?:immer |alle )?(?:begrund|moglich)*`,
  delay: `(?:bevor|ehe) ...(?:erschein|veroffentlich|sichtbar|freigeschalt|online)*|vor (?:der )?(?:veroffentlichung|freischaltung)|(?:erst|nur) (?:nach|wenn|durch|eingeschrankt)|erschein* (?:erst|nach|nicht sofort|zeitversetzt)|verzoger*|nicht (?:sofort|umgehend|gleich) (?:sichtbar|erschein|veroffentlich)*|kann (?:etwas |einige )?zeit|dauern|eingeschrankt veroffentlicht|werktags|montags|wochenend*`,
  grant: `nutzungsrecht*|verwertungsrecht*|publikationsrecht*|(?:einfache*|uneingeschrankt*|unbeschrankt*|nicht ?(?:-| )?ausschließlich*|unwiderruflich*) ...recht*|recht ein,?|raum(?:en|st|t) ...(?:recht|ein)*|einraum*|eingeraumt|rechte? ...(?:ubertrag|abtret)*|ubertrag* ...recht*|unentgeltlich*|kostenlos* (?:zu )?(?:nutzen|verwenden|veroffentlichen)|lizenz*|(?:zeitlich|raumlich|ortlich) (?:und|unbe|unge)*|honorar*|urheberrecht* (?:an|bleib)*|abdruck*|abzudrucken|weiterverwend*|weiterverbreit*|vervielfaltig*`,
  reuse: `(?:kann|konnen|durfen|darf) ...(?:zitier|abgedruckt|veroffentlicht|ubernommen|genutzt|verwend|nutzen|vorgelesen|gekurzt|verbreit|verlesen)*|in anderen medien|in der (?:zeitung|gedruckten)|im netz|printausgabe|in (?:ganze|auszugen|teilen)|auszugsweise|gekurzt in`,

  // Whose opinion a comment is, and who answers for it.
  opinion: `meinung*|ansicht*|standpunkt*|haltung|auffassung*|kommentar*|beitrag*|inhalte?`,
  disown: `(?:nicht|keine|keinesfalls) (?:notwendig*|unbedingt|zwangslaufig|zwingend|immer|in jedem fall)? ?(?:der|die|mit der|den|einer|wieder)? ?(?:meinung|ansicht|haltung|auffassung|standpunkt)*|(?:geben|spiegeln|entsprech|stimm|stell)*...nicht*...(?:meinung|ansicht|haltung|auffassung|standpunkt|wieder|uberein)*|(?:allein|ausschließlich|lediglich|nur) die (?:personliche )?(?:meinung|ansicht)|zu eigen|distanzier*|(?:meinung|ansicht) (?:der|des|ihrer|einzelner) (?:jeweilig* |einzeln* )?(?:leser|nutzer|verfasser|user|autor|kommentator|schreib|einsend)*`,
  answerable: `haft(?:et|en|ung|bar)|(?:nicht )?verantwort*|freistell*|stell(?:en|st|t) ...frei|gewahrleistung|schad(?:en|)s?ersatzanspruch* dritter|auf eigene gefahr`,

  // How readers are asked to write, and what they must leave out.
  abuse: `beleidig*|beschimpf*|verleumd*|diskriminier*|rassis*|rassenhass|sexis*|homophob*|antisemit*|fremdenfeind*|hetz*|volksverhetz*|hass*|gewalt*|drohung*|bedroh*|obszon*|pornogra*|vulgar*|fakalsprache|schimpf*|pobel*|diffamier*|verunglimpf*|unsachlich*|polemik*|polemisch*|provokation*|provozier*|werbung|werbe*|werblich*|spam*|schleichwerbung|kommerziell*|themenfremd*|off-?topic|strafbar*|straftat*|strafrecht*|rechtswidrig*|gesetzwidrig*|rechtsverletz*|widerrechtlich*|sittenwidrig*|guten sitten|urheberrechtsverletz*|rechte? dritter|ehrverletz*|ehrenruhrig*|unwahr*|falsch* (?:tatsachen|behaupt|inform)*|verschworung*|personliche (?:angriffe|daten)|personenbezogene daten dritter|anstoßig*|anstossig*|menschenverachtend*|entwurdig*|herabwurdig*|herabsetz*|jugendgefahrdend*|extremis*|missbrauch*|unterstellung*|trolle?n?|mobbing|links? zu|großbuchstaben|grossbuchstaben|fremdsprachig*|produktnamen`,
  virtue: `sachlich*|hoflich*|respekt*|fair(?:e|en|er|ness)?|freundlich*|konstruktiv*|umgangston|ton|themenbezogen|beim thema|(?:bleib*|gehor*|pass*) ...thema|tolerant|toleranz|rucksicht*|anstand*|quellen?|quellenangabe*|zeichen|belegen|argument*|umgang|diskussionskultur|wurde`,
  ask: `bitte|bitten|wunschen uns|wunschenswert|erwarten|achten|achte|beacht*|vermeide*|verzicht*|unterlass*|untersag*|verbot*|nicht (?:gestattet|geduldet|erwunscht|zugelassen|gewunscht)|unzulassig|unerwunscht|tabu|dulden|tolerier*|akzeptier*|keine?|muss*|darf|durfen|sollen|sollten|bleib*|halten sie|zulassig|erlaubt|beschrankt|respektier*|pfleg*|unterstutz*|nehmen sie`,
  norm: `bitte|bitten|wunschen uns|erwarten|achten|achte|beacht*|vermeide*|unterlass*|untersag*|verbot*|nicht (?:erlaubt|gestattet|zulassig|geduldet|toleriert|akzeptiert|erwunscht|zugelassen|veroffentlicht|freigeschaltet)|unzulassig|unerwunscht|dulden|tolerieren|akzeptieren wir|mussen|darf|durfen|sollen|sollten|bleiben sie|halten sie|beschrankt|werden (?:[a-zß]+ ){0,3}(?:geloscht|entfernt|gesperrt)|behalten uns|behalt sich`,

  // What follows, for the writer and for the thread: bans, reports, appeals, closing, editing.
  ban: `(?:ge)?sperr(?:t|en|ung|e)?|blockier*|ausschließ*|ausschliess*|ausgeschlossen*|auszuschließen|auszuschliessen|ausschluss|schreibverbot|hausrecht|hausverbot|verwarn*|(?:zugang|account|konto|schreibrecht*) ...entz[io][eoh]*|accounts? ...(?:losch|sperr|deaktiv)*|rote karte`,
  report: `meld(?:en|et|ung|ungen)(?! sie sich| sie sich| sich| dich)|gemeldet*|meldefunktion|meldebutton|hinweisen|auf verstoße|beanstand*|beitrag melden|kommentar melden|redaktion ...(?:informier|prufen)*`,
  authority: `anzeige|strafanzeige|strafverfolg*|polizei|behorden|staatsanwalt*|rechtliche schritte|schadenersatz*|schadensersatz*`,
  appeal: `einspruch|beschwer*|widerspruch (?:einlegen|gegen)*|beanstandung`,
  close: `schließ*|schliess*|geschlossen*|beendet|deaktivier*|abgeschaltet|abschalt*|ausgeschaltet|gesperrt fur kommentare|nicht mehr (?:moglich|kommentier|verfugbar|geoffnet)*|geoffnet|offen|keine (?:neuen |weiteren )?kommentare? mehr|freigeschaltet (?:von|bis|fur)|(?:nur|bis|von|ab|zwischen|werktags|ausgewahlt*) ...moglich|endet`,
  hours: `\\d+ ?(?:stunden|tage|tagen|uhr|wochen)|(?:zwei|drei|vier|funf|sieben) (?:tagen?|wochen|stunden)|montag*|freitag*|werktags|jederzeit|samstag*|sonntag*|wochenende*`,
  ownEdit: `(?:eigene?n?|ihren?|deinen?|meine) (?:kommentare?|beitrag*)...(?:ander|bearbeit|losch|zuruckzieh|korrigier|editier)*|(?:konnen sie|kannst du|sie konnen|du kannst|nutzer konnen)...(?:kommentar|beitrag)* ...(?:ander|bearbeit|losch|korrigier|editier)*|nachtraglich* (?:ander|bearbeit|losch|korrigier)*|loschung (?:ihres|eines|eigener|des)`,

  // What becomes of an address and other traces.
  mail: `e-?mails?|e-?mail-?adress*|mail-?adress*|kontaktdaten|telefonnummer*`,
  hiddenFromOthers: `nie(?:mals)? (?:veroffentlicht|angezeigt|gezeigt|weitergegeben)*|nicht (?:offentlich|veroffentlicht|angezeigt|publiziert|weitergegeben|sichtbar|gezeigt|mit ?veroffentlicht|an dritte|gespeichert)*|vertraulich|(?:veroffentlicht|angezeigt|wird) ...nicht|adresse nicht`,
  traces: `ip-?adress*|personenbezogen* daten|datenverarbeitung|kommentardaten|ihre daten|an dritte|akismet|suchmaschinen?|fur jeden (?:zuganglich|sichtbar|einsehbar)|offentlich (?:zuganglich|sichtbar|einsehbar|abrufbar)|offentlichkeit bestimmt|nutzer-id|dienstleister|drittanbieter|auffindbar`,
  privacyPaper: `datenschutz(?:erklarung|bestimmungen|hinweise*|richtlinie*|bedingungen)?`,
  kept: `(?:ge)?speicher(?:n|t|ung)?|verarbeit(?:en|et|ung)|erhoben|erheben|erfasst`,
  personal: `[a-z]*daten|ip-?adress*|namen?|e-?mail*|adressen?|nutzer-id|[a-z]*profil*|angaben|zeitpunkt|interessen`,

  // The names of rules as documents, and the ways of pointing to them.
  rulesName: `(?:kommentar|diskussions|forums|foren|community|nutzungs|verhaltens|spiel|haus|moderations)-?(?:regeln?|richtlinien?|bedingungen|kodex|ordnung)|netiquette|netikette|richtlinien|agb|vollstandig* regeln|unsere regeln|leitlinien|regeln (?:fur|zum|unserer|der)`,
  point: `hier|lesen|finden|findest du|siehe|beachten|beachte|beachtet|verweis*|gelten|gilt|unter|mehr|akzeptier*|einverstanden|gehts?|weitere|informier*|halten|zustimm*|stimm(?:e|en|st) (?:sie|du|ich)|gemaß|gemass|nachlesen|link`,
  keepTo: `beacht*|einzuhalten|(?:halten|halte|haltet) (?:sie )?(?:sich|dich|euch)|einhalt*`,

  // Who is speaking: a reader about himself, the news about somebody, or the outlet giving orders.
  firstPerson: `ich|mein|meine[rnms]?|mir|mich`,
  consent: `ich (?:habe|akzeptiere|stimme|willige|erklare|bin ... einverstanden)`,
  narrative: `sagte|sagt|erklarte|teilte|wurden?|schrieb|schreibt|war(?:en)? (?:es|er|sie|das|ein*|der|die|nicht|noch)|hatten?|berichtet|laut|gestern|behauptet|danke`,
  order: `^\\W{0,5}(?:bitte|keine?|[a-zß]+en sie|[a-z]+n sie|bleib*|achte|beachte|schreib*|nenn*|diskutier*|respektier*|verzicht*|vermeid*|unterlass*|denk*|halt*|formulier*|begrund*|beleg*|kein|nie)(?= )`,
  invitation: `^\\W{0,5}(?:bitte )?(?:schreib|teil|hinterlass|verfass|gib|geben|diskutier|lass|sag)* ...(?:kommentar|meinung|antwort|mit)*`,

  // Finer senses, by which a term's label in plain words is chosen once its category is known.
  not: `nicht|keine?[nrms]?|niemals|ohne`,
  forbidden: `nicht (?:zugelassen|erlaubt|gestattet|veroffentlicht|akzeptiert|moglich|freigeschaltet)|keine?|unzulassig|geloscht|verboten|bei uns nicht`,
  shown: `veroffentlicht*|angezeigt|erschein*|sichtbar|offentlich`,
  violate: `verstoß*|verstoss*|verletz*|missacht*|zuwiderhand*|brechen|widersprechen`,
  columns: `gastbeitr*|kolumn*|autor* dieses (?:artikels|beitrags|textes)`,
  communityRules: `(?:kommentar|diskussions|forums|foren|community|moderations)-?(?:regeln?|richtlinien?|bedingungen|kodex|ordnung)|netiquette|netikette`,
  optional: `freiwillig|optional|muss nicht|nicht erforderlich`,
  oneEach: `nur ein*|mehrere|ein einziges`,
  passOn: `ubertragbar*|weitergeben|weitergegeben|unterlizenz*|dritte*|partner*`,
  sublicence: `unterlizenz*`,
  altered: `kurz*|gekurzt|bearbeit*|redigier*|ander(?:n|ungen)`,
  mayBe: `(?:kann|konnen) ...werden`,
  endless: `zeitlich ...unbe[a-z]*|unbefristet*|unwiderruflich*|dauerhaft*|auf dauer|unbegrenzt*|unbeschrankt*`,
  worldwide: `weltweit*|raumlich ...unbe[a-z]*|ortlich unbe*`,
  unpaid: `unentgeltlich*|kostenlos*|kostenfrei*|ohne vergutung|honorar*`,
  wholeOrPart: `ganz oder teil*|auszug*|ganze oder|in teilen`,
  anyManner: `(?:in|auf) (?:allen|jeder|jeglicher) (?:medien|form|weise|kanal|kanalen)|alle medien`,
  moral: `urheberpersonlichkeitsrecht*|namensnennung`,
  indemnity: `freistell*|stell* ...frei|ersatz`,
  unchecked: `auf (?:richtigkeit|wahrheit)|inhaltlich ...gepruft|nicht gepruft`,
  before: `bevor|vor der|erst nach|freischalt*|freigab*|freigegeben|freigeschaltet|vorab|nach (?:einer )?(?:prufung|sichtung)`,
  machine: `software|automat*|filter|algorithm*|ki`,
  noRight: `(?:kein|anspruch|anrecht|recht)* ...auf|auswahl`,
  unexplained: `ohne|keine korrespondenz|ermessen|begrund*`,
  insults: `beleidig*|rassis*|sexis*|hass*|hetz*|verleumd*|drohung*|obszon*|diskriminier*|gewalt*|pobel*|beschimpf*`,
  adverts: `werb*|spam|kommerziell*`,
  manners: `hoflich*|respekt*|fair(?:e|en|er|ness)?|freundlich*|umgangston|tolerant|toleranz|rucksicht*|anstand*|diskussionskultur|wurde`,
  topic: `themenfremd*|beim thema|zum (?:thema|artikel)|off-?topic`,
  privateDetails: `personliche daten|personenbezogen*|telefonnummer*|adressen|private`,
  sourcesAsked: `quellen?|beleg*`,
  anyTime: `jederzeit`,
  selected: `ausgewahlt*|bestimmt*|einzeln*|nicht unter`,
  already: `(?:ist|sind|wurden?) ...(?:geschlossen|deaktiviert|beendet)|nicht mehr moglich`,
  addressIp: `ip-?adress*`,
  searchEngines: `suchmaschinen?|google`,
  everybody: `fur jeden|offentlich*`,
  askFor: `wenden sie|kontaktier*|schreiben sie (?:uns|an)|auf anfrage|auf wunsch`,
  mutes: `stummschalt*|ignorier*`,
  parent: `eltern|erziehungsberechtigt*`,
  barred: `nur|ausschließlich|ausschliesslich|vorbehalten|exklusiv*|erforderlich|voraussetzung|mussen|musst|muss|benotig*|brauch*|fur (?:abonn|mitglied|premium)*`,
  membership: `mitglied*`,

  // Ways the news uses the words of comment rules without speaking of readers' comments; taken out before anything is looked for.
  news: `\\d[\\d.]* (?:leser|nutzer)?kommentare?|du kommentierst mit|kommentare deaktiviert fur|kommentar (?:wurde |ist )?(?:geloscht|entfernt)|dieser kommentar wurde|(?:wollte|wollten|will|mochte|mochten|lehnte|lehnten|ließ|ließen|konnte|konnten) ...(?:nicht (?:weiter )?kommentier*|ohne kommentar|unkommentiert|kommentier* ab|nicht außern)|ein(?:en|em)? kommentar (?:von|zu[rm]|des)|kommentar von|moderat(?:en|er|es|em)?|gastkommentar*|leitkommentar*|tv-moderator*|moderatorin|fernsehmoderator*|live-kommentar*`,
};
