/** Who is speaking: a reader about himself, the news about somebody, or the outlet giving orders. */
import type { ConceptLists } from './concept-lists';

export const SPEAKER_CONCEPTS = {
  /** A reader speaking; rules never do, but for the box to be ticked. */
  firstPerson: {
    en: `i (?:am|was|have|had|will|would|do|did|don't|didn't|think|thought|believe|agree|disagree|can|can't|could|couldn't|know|knew|just|really|never|like|love|hope|guess|see|saw|read|want|wonder|find|found|got|get|said|say|also|for|live|work|wish|use|feel|should|must|understand|remember|hate|mean|heard|doubt|suspect|suppose|still|always|too|cannot|wouldn't|haven't|[a-z]+ed)|i'm|i've|i'd|i'll|my|me|mine|myself|imho|imo|lol`,
    de: `ich|mein|meine[rnms]?|mir|mich|m\\. ?e\\.`,
    fr: `je (?:suis|ne|n'|me|vous|pense|crois|trouve|veux|vais|sais|dis|comprends|peux|viens|lis|voudrais|serais|partage|signale|souhaite|vois|lis)|j'[a-z]+|mon|moi`,
    es: `yo|mi|mis|conmigo`,
    it: `io|mio|mia|miei|mie|mi`,
    nl: `ik|mijn|mij`,
    pt: `eu (?:acho|nao|sou|tenho|quero|penso|concordo|gosto|vi|li)|meu|minha|meus|minhas`,
  },
  /** The box to be ticked. */
  consent: {
    en: `i (?:have read|agree|accept|understand|consent|confirm)`,
    de: `ich (?:habe|akzeptiere|stimme|willige|erklare|bin ... einverstanden)`,
    fr: `j'(?:ai lu|accepte|ai pris connaissance)`,
    es: `acepto|he leido`,
    it: `accetto|ho letto`,
    nl: `ik (?:ga akkoord|heb ... gelezen|accepteer)`,
    pt: `aceito|li e`,
  },
  /** The news telling what happened. */
  narrative: {
    en: `said|says|told|(?:was|were) (?:not |never |also |[a-z]+ly )?(?:[a-z]+ed|an?|the|in|at|on|told|made|given|taken|sent|seen|that|no|so)|wrote|added|argued|claimed|accused|reported that|he|she|his|yesterday|last (?:week|month|year|night)|thanks|thank you for`,
    de: `sagte|sagt|erklarte|teilte|wurden?|schrieb|schreibt|war(?:en)? (?:es|er|sie|das|ein*|der|die|nicht|noch)|hatten?|berichtet|laut|gestern|behauptet|danke`,
    fr: `a (?:dit|declare|explique|affirme|ete)|ont ete|selon|etait|etaient|avait`,
    es: `dijo|dice|fue|fueron|era|segun el|aseguro|ayer|habia`,
    it: `ha (?:detto|dichiarato)|secondo il|era|erano|ieri|disse`,
    nl: `zei|zegt|volgens de (?:politie|minister)|gisteren`,
    pt: `disse|afirmou|foi|foram|era|segundo o|ontem`,
  },
  /** How a sentence opens that tells the reader what to do. */
  order: {
    en: `^\\W{0,5}(?:please|always|never|don't|do not|no|be|keep|stay|stick|play|write|use|post|criti[cz]i[sz]e|link|cite|treat|remember|show|make|give|argue|disagree|debate|discuss|focus|respect|avoid|refrain|think|try|leave|say|share|support|check|attack|engage|respond|proofread|proof-read|quote|credit|add|assume|help|limit|follow|listen|contribute)(?= )`,
    de: `^\\W{0,5}(?:bitte|keine?|[a-zß]+en sie|[a-z]+n sie|bleib*|achte|beachte|schreib*|nenn*|diskutier*|respektier*|verzicht*|vermeid*|unterlass*|denk*|halt*|formulier*|begrund*|beleg*|kein|nie)(?= )`,
    fr: `^\\W{0,5}(?:merci|veuillez|pas de|soyez|restez|[a-z]{3,}ez|ne [a-z]+ez|evitez|respecter|eviter|rester)(?= )`,
    es: `^\\W{0,5}(?:por favor|no|sea|evite|respete|mantenga|mostrar|evitar|respetar|utilice|escriba|use|cite|mantener|recuerde)(?= )`,
    it: `^\\W{0,5}(?:non|evita|evitate|rispetta|rispettate|siate|mantenete|usa|usate|scrivi|scrivete|si prega)(?= )`,
    nl: `^\\W{0,5}(?:houd|blijf|wees|geen|gebruik|vermijd|respecteer|scheld|schrijf|gelieve)(?= )`,
    pt: `^\\W{0,5}(?:por favor|nao|seja|evite|respeite|mantenha|use|escreva|cite)(?= )`,
  },
  /** A form's call to write something: no rule. */
  invitation: {
    en: `^\\W{0,5}(?:please )?(?:leave|write|post|add|submit|share|join|be the first|view|show|load|sort|start|have your say|tell us)(?= ) ...(?:comments?|repl(?:y|ies)|thoughts?|opinions?|discussion|views?|conversation|response|think)`,
    de: `^\\W{0,5}(?:bitte )?(?:schreib|teil|hinterlass|verfass|gib|geben|diskutier|lass|sag)* ...(?:kommentar|meinung|antwort|mit)*`,
    fr: `^\\W{0,5}(?:laiss|ecri|ajout|partag|post|publi|reagi|donn)* ...(?:commentaire|avis|reponse|opinion)*`,
    es: `^\\W{0,5}(?:deja|escrib|compart|anad|publica)* ...(?:comentario|opinion|respuesta)*`,
    it: `^\\W{0,5}(?:lasci|scriv|aggiung|condivid)* ...(?:comment|opinion|rispost)*`,
    nl: `^\\W{0,5}(?:plaats|schrijf|geef|deel|laat) ...(?:reactie|mening)*`,
    pt: `^\\W{0,5}(?:deix|escrev|compartilh|envi)* ...(?:comentario|opiniao)*`,
  },
} as const satisfies ConceptLists;
