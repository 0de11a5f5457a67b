/** The Dutch words of comment rules, by concept. */
import type { PolicyWords } from './policy-words';

export const DUTCH: PolicyWords = {
  // What readers write, where they write it, and who reads it over.
  comment: `reacties?|reageer|reageren|reageert|reageerders?|commentaren|lezersreacties?`,
  post: `bijdragen?|berichten|bericht|opmerkingen|inzendingen`,
  area: `discussies?|debat|forum|gesprek|reactiemogelijkheid|reactieveld`,
  you: `u|uw|je|jij|jouw|gebruikers?|lezers?|deelnemers?`,
  we: `wij|we|ons|onze|redactie*|moderator*|uitgever*|beheerders?`,

  // Names, accounts, age, membership: who may comment, and as whom.
  realName: `(?:echte|volledige|eigen|werkelijke|ware) na(?:am|men)|voor- en achternamen|voornaam|achternaam`,
  falseName: `pseudoniem*|schuilna*|bijna(?:am|men)|nicknames?|anonie*|valse na*`,
  shownName: `gebruikersna(?:am|men)|schermnaam|profielnaam|uw naam|je naam`,
  account: `inlog*|ingelogd*|log in|registre(?:er|ren|ert)|geregistreerd*|accounts?|aanmeld*|aangemeld*`,
  verify: `(?:bevestig|verifi)*...(?:mail|account|identiteit|adres)`,
  subscriber: `abonnee*|abonnement*|leden|lid|premium`,
  only: `alleen|om te (?:kunnen )?reageren|exclusief|uitsluitend|voorbehouden|moet|moeten|kunnen|nodig|enkel|slechts`,
  age: `\\d\\d? jaar|minderjarig*|meerderjarig*|ouder dan \\d\\d|jonger dan \\d\\d`,

  // What the outlet does with comments: checks, delays, removes, prints, licenses.
  review: `(?:ge)?modere(?:erd|ren|rt|ert)*|moderat(?:ie|or|oren)|gecontroleerd|controler*|beoordeel*|goedgekeurd|goedkeuring|gelezen|gekeurd|screenen`,
  remove: `verwijder(?:d|en|t)?|gewist|wissen|geweigerd|weigeren|niet (?:worden )?(?:geplaatst|gepubliceerd)|niet (?:te )?plaats*|plaatsen (?:wij|we) niet|ingekort|inkorten|verborgen`,
  discretion: `naar eigen (?:inzicht|goeddunken)|zonder (?:opgaaf|opgave|waarschuwing|voorafgaande|uitleg|kennisgeving)*|niet verplicht|geen (?:recht op|verplichting)|behou* zich het recht voor ...(?:verwijder|weiger|inkort|in te kort|te plaats|moder|aan te pass|redig)*|correspondentie`,
  delay: `voordat ...(?:geplaatst|verschijn|gepubliceerd|zichtbaar)*|voor (?:plaatsing|publicatie)|na (?:goedkeuring|controle)|kan even duren|niet (?:meteen|direct) zichtbaar`,
  grant: `licentie|(?:het )?recht (?:om|tot) ...(?:publicer|gebruik|verveelvoudig|citer|plaats|herpublic)*|toestemming ...(?:publicer|gebruik|plaats|citer)*|kosteloos|onherroepelijk*|overdra(?:agt|gen)*|rechtenvrij|hergebruik*|geeft u|verleent`,
  reuse: `(?:kan|kunnen|mag|mogen) ...(?:gebruikt|geciteerd|gepubliceerd|overgenomen|voorgelezen|geplaatst in)|geheel of (?:ten dele|gedeeltelijk)|in de (?:krant|papieren)`,

  // Whose opinion a comment is, and who answers for it.
  opinion: `mening*|opinie*|standpunt*|reacties?`,
  disown: `(?:niet|geen) (?:noodzakelijk(?:erwijs)? )?(?:de (?:mening|opinie)|die van|overeen)*|weerspiegel*|weergeven|vertegenwoordig*|persoonlijke mening`,
  answerable: `verantwoordelijk*|aansprakelijk*|vrijwa*`,

  // How readers are asked to write, and what they must leave out.
  abuse: `beledig*|scheld*|racis*|seksis*|homofob*|discrimin*|haat*|geweld*|bedreig*|obsce*|porno*|vulgair*|grof|grove|laster*|smaad*|reclame|spam|commercie*|promotie|off-?topic|strafbaar|strafbare|onwettig*|persoonlijke aanval*|persoonsgegevens|hoofdletters|opruiend*|kwetsend*|aanstootgevend*|vloeken|trollen`,
  virtue: `respect*|beleefd*|fatsoen*|netjes|constructief|inhoudelijk|on-topic|ter zake|vriendelijk|tekens|normaal`,
  ask: `(?:gelieve|graag|houd|blijf|wees)|niet (?:toegestaan|toegelaten|geaccepteerd|getolereerd|gewenst)|verboden|vermijd*|geen|mag|mogen|moet*|wij vragen|we vragen|onthoud*|tolereren`,
  norm: `gelieve|houd|blijf|wees|niet (?:toegestaan|toegelaten|geaccepteerd|getolereerd|gewenst|geplaatst)|verboden|vermijd*|moeten|wij vragen|we vragen|worden verwijderd|behou*`,

  // What follows, for the writer and for the thread: bans, reports, appeals, closing, editing.
  ban: `geblokkeerd|blokkeren|geband|verbannen|ban|schors*|uitgesloten|uitsluit*|toegang ontzegd|gesperd`,
  report: `meldt? (?:deze|een|misbruik|ongepaste|het|reacties)|(?:reacties|misbruik) melden|melding|rapporteer*|rapporteren|gerapporteerd`,
  authority: `politie|justitie|autoriteiten|aangifte`,
  appeal: `bezwaar|beroep|klacht*`,
  close: `gesloten|sluit*|(?:kan|kunt|kunnen) ...tot|niet meer reageren|geopend|(?:is|zijn|blijft|blijven|staan|staat) open|open (?:tot|van)|uitgeschakeld|(?:niet meer|alleen|tot|tussen) ...mogelijk`,
  hours: `\\d+ ?(?:uur|dagen|weken)|(?:twee|drie|zeven) (?:dagen|weken)|maandag|vrijdag|te allen tijde|zaterdag|zondag`,
  ownEdit: `(?:je|u|gebruikers) (?:kan|kunt|kunnen)...(?:bewerk|wijzig|verwijder|aanpass)*|(?:eigen|uw|je) reacties? ...(?:bewerk|wijzig|verwijder|aanpass)*`,

  // What becomes of an address and other traces.
  mail: `e-?mail(?:adres|adressen)?|mailadres`,
  hiddenFromOthers: `(?:wordt|zal|worden)? ?niet (?:worden )?(?:gepubliceerd|getoond|zichtbaar|gedeeld|openbaar)`,
  traces: `persoonsgegevens|ip-?adres*|akismet|zoekmachines?|reactiegegevens`,
  privacyPaper: `privacy(?:beleid|verklaring|reglement|statement)`,
  kept: `opgeslagen|bewaard|bewaren|verwerkt|verwerken|verzameld`,
  personal: `gegevens|naam|adres*|e-?mail*|ip*`,

  // The names of rules as documents, and the ways of pointing to them.
  rulesName: `huisregels|spelregels|reactieregels|gedragsregels|richtlijnen|(?:algemene|gebruiks) ?voorwaarden|reglement|moderatiebeleid|discussieregels|reactiebeleid|netiquette`,
  point: `lees|hier|bekijk|zie|meer|klik|akkoord|volgens|houd|onze|raadpleeg|lezen`,
  keepTo: `houd* ...aan|respecteer`,

  // Who is speaking: a reader about himself, the news about somebody, or the outlet giving orders.
  firstPerson: `ik|mijn|mij`,
  consent: `ik (?:ga akkoord|heb ... gelezen|accepteer)`,
  narrative: `zei|zegt|volgens de (?:politie|minister)|gisteren`,
  order: `^\\W{0,5}(?:houd|blijf|wees|geen|gebruik|vermijd|respecteer|scheld|schrijf|gelieve)(?= )`,
  invitation: `^\\W{0,5}(?:plaats|schrijf|geef|deel|laat) ...(?:reactie|mening)*`,

  // Finer senses, by which a term's label in plain words is chosen once its category is known.
  not: `niet|geen|nooit|zonder`,
  forbidden: `niet (?:toegestaan|toegelaten|geplaatst|geaccepteerd)|geen|verboden`,
  shown: `getoond|gepubliceerd|zichtbaar|verschijn*|vermeld`,
  violate: `overtred*|in strijd|schend*|niet (?:houd|vold)*`,
  columns: `columns?|columnist*|dit artikel`,
  communityRules: `huisregels|reactieregels|gedragsregels|moderatiebeleid|discussieregels|reactiebeleid|spelregels voor reacties`,
  optional: `optioneel|niet verplicht|vrijwillig`,
  oneEach: `slechts een|meer dan een`,
  passOn: `overdraagba*|sublicent*|derden`,
  sublicence: `sublicent*`,
  altered: `aanpas*|inkort*|in te korten|bewerk*|redig*`,
  mayBe: `(?:kan|kunnen) worden`,
  endless: `eeuwigdurend*|onbeperkt*|onherroepelijk*|onbepaalde`,
  worldwide: `wereldwijd*`,
  unpaid: `kosteloos|gratis|zonder vergoeding`,
  wholeOrPart: `geheel of (?:ten dele|gedeelte*)|deels`,
  anyManner: `(?:alle|elke) (?:media|vorm)`,
  moral: `persoonlijkheidsrechten`,
  indemnity: `vrijwa*`,
  unchecked: `gecontroleerd|juistheid`,
  before: `voordat|vooraf|voor plaatsing|goedgekeurd|goedkeuring`,
  machine: `automati*|software|filter*`,
  noRight: `niet verplicht|geen recht`,
  unexplained: `zonder|goeddunken|correspondentie`,
  insults: `beledig*|racis*|haat*|bedreig*|scheld*|discrimin*|grof`,
  adverts: `reclame|spam|commerci*`,
  manners: `respect*|beleefd*|fatsoen*|netjes|vriendelijk`,
  topic: `off-?topic|on-topic|ter zake|onderwerp`,
  privateDetails: `persoonsgegevens|telefoonnummers?`,
  sourcesAsked: `bron(?:nen)?`,
  anyTime: `te allen tijde|op elk moment`,
  selected: `sommige|geselecteerde`,
  already: `(?:zijn|is) (?:gesloten|uitgeschakeld)`,
  addressIp: `ip-?adres*`,
  searchEngines: `zoekmachines?`,
  everybody: `openbaar|iedereen`,
  askFor: `contact|verzoek|mail ons`,
  parent: `ouders?|voogd`,
  barred: `alleen|exclusief|uitsluitend|voorbehouden|moet|moeten|nodig|enkel|slechts`,
  membership: `leden`,

  // Ways the news uses the words of comment rules without speaking of readers' comments; taken out before anything is looked for.
  news: `\\d[\\d.]* reacties?|(?:wilde*|wil|kon|konden) (?:niet|geen) ...(?:reageren|reactie geven)|geen commentaar|niet (?:bereikbaar )?voor (?:een )?(?:reactie|commentaar)|in een reactie|laat ... in een reactie weten|reageert (?:op|het|de)`,
};
