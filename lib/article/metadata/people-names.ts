/** Turns what pages write in author fields into the names of people. */

const LEAD =
  /^\s*(by|written by|story by|words by|text|texte|von|par|por|da|di|de|door|av|af|autor|author|auteur|autore|redaktion|posted by|reported by|interview|reporting by|foto|photo|текст|автор|фото|بقلم|كتبت?|إعداد|تقرير)\s*[:：]?\s+/iu;
/** "ByAnn Lee": only its style sets the word apart. "Byron Lee" is a name. */
export const GLUED = /^(By|Von|Par|Por)(?=\p{Lu}\p{Ll}+\s\p{Lu})/u;
/** Under a piece: "View all posts by Ann Lee", "Zeige alle Beiträge von Ann Lee →", "About Ann Lee". */
const ALL_OF =
  /^(?:(?:view|show|see|zeige|voir|ver)?\s?(?:alle?|all|tous les|todos los|more|mehr)\s(?:posts|articles|stories|beiträge|artikel)\s(?:by|of|from|von|de|par|por)\s?|(?:about|über)\s)/iu;
/** Between people: comma, "and" in the languages of the corpus, slash, bullet. */
const BETWEEN =
  /(?:(?<!\s)\s+)?(?:,|;|\||\/|•|·|&|\s(?:and|und|et|y|e|i|og|och|en|ja|и|with|mit|avec)\s)\s*/iu;
/** Words that tell a desk, an agency or the house from a person. */
const NO_PERSON =
  /\b(staff|editors?|editorial|redaktion|redacci[oó]n|redazione|r[ée]daction|redactie|redaktionen|news|newsroom|desk|team|agency|nachrichtenagentur|agence|agencia|agentur|press|reuters|afp|apa|dpa|ap|ansa|efe|bloomberg|admin|administrator|webmaster|guest|contributors?|correspondents?|online|magazine|media|tv|radio|inc|llc|gmbh|ltd|company|e\.\s?v\.?|\p{L}*(?:stiftung|verband)\p{L}{0,2}|university|institute|ministry|department|office|agenturen|agencies|quelle|source|germany|france|england|images?|getty|istock\w*|deutsche welle|verlag|gruppe|partner|nachrichten|zeitung|journal|times|daily|post|gazette|tribune|service|reporters?|wire|wires)\b/iu;
/** The same in Arabic and Russian, for whose letters a word's end cannot be asked. */
const NO_PERSON_ELSEWHERE = /وكال(ة|ات)|رويترز|التحرير|فريق|هيئة|مراسل|редакци|^гость$/iu;
/** Words of the page's own furniture: fields of forms, buttons, links to an author's other pieces. */
const NO_NAME =
  /\b(name|nom|nombre|e-?mail|antwort(en)?|repl(y|ies)|comments?|kommentare?|commentaires?|comentarios?|articles?|artikel|archiv|beiträge|posts?|agreement|licen[cs]e|edition|facebook|twitter|youtube|instagram|linkedin|xing|bild|share|login|log|says|sagt|dit|dice|eingetragen|wer|who|published|posted|updated|veröffentlicht|aktualisiert|publié|publicado|wordpress|profile?|datenschutz\p{L}*|unknown|anonymous|anonym|admins?|benutzer|user)\b|admin|©|[+=]/iu;
/** Degrees behind a comma: "Ann Lee, PhD, RD". */
const DEGREE =
  /^(ph\.?\s?d|m\.?\s?d|m\.?\s?a|b\.?\s?a|m\.?\s?sc|b\.?\s?sc|mph|mba|jd|rd|rn|esq)\.?$/iu;
/** After a name: what the person does, where, since when. */
const TAIL =
  /(?<!\s)\s*(?:[([]|\sim [gG]espräch\b|\sam \p{L}{2,9}tag\b|\bin\s\p{Lu}|\bfor\s\p{Lu}|(?<![\w.])\b[\w.]+@[\w.]|\s[-–—]\s|\s@\w|\s\d|\s(?:[Pp]ublished|[Pp]osted|[Uu]pdated|[Pp]ubliziert|[Vv]eröffentlicht|[Ee]rschienen|[Aa]ktualisiert|[Pp]ublié|[Pp]ublicado)\b|\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$).*/su;
/** Alone no author but what is left of a line: "Monday", "November" (of a date between commas), "By". */
const LEFT_OVER =
  /^(?:by|von|por|par|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember)$/iu;
/** "Ann Lee USA TODAY": words in capitals behind a name are the house's; one can be its surname ("Ann Lee TRAN"). */
const HOUSE_IN_CAPITALS = /(\p{Lu}\p{Ll}+\s(?:\p{Lu}\.\s)?\p{Lu}\p{Ll}+)(?:\s\p{Lu}{2,}){2,4}$/u;
const ADDRESS = /https?:|www\.|@|\.(com|org|net|de|at|ch|fr|co|uk)\b/iu;
/** "LBCI", "SID": a house or an agency; initials of people have full stops. */
const ACRONYM = /^[\p{Lu}\d]{2,6}$/u;
const LONGEST_NAME = 50;
const MOST_WORDS = 6;

/** The people in one author field, in order; empty for "Staff", agencies and addresses. */
export function splitAuthors(field: string): readonly string[] {
  // "city.example, Springfield": an address tells that the whole field names the house.
  if (ADDRESS.test(field) && !field.includes('@')) return [];
  const stripped = field
    .replace(/\([^)]{0,200}\)/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(GLUED, '$1 ')
    .replace(LEAD, '');
  const people = stripped
    .replace(ALL_OF, '')
    .split(BETWEEN)
    .map((part) => part.replace(LEAD, ''))
    .filter((part) => !ACRONYM.test(part.trim()) && !DEGREE.test(part.trim()))
    .map(tidyName)
    .filter(isPersonName);
  return people.some(isFullName) ? people.filter(isFullName) : people;
}

/** Beside "Ann Lee" one word is a house or a place ("Ann Lee, Springfield"); scripts without spaces tell nothing. */
function isFullName(name: string): boolean {
  return name.includes(' ') || !/^\p{Script=Latin}/u.test(name);
}

function tidyName(part: string): string {
  const name = part
    .replace(TAIL, '')
    .replace(HOUSE_IN_CAPITALS, '$1')
    .replace(/^[\s"'“”.:]+|(?<![\s"'“”.:→»*])[\s"'“”.:→»*]+$/gu, '');
  return name === name.toUpperCase() && /\p{Lu}{3}/u.test(name) ? titleCase(name) : name;
}

function titleCase(name: string): string {
  return name
    .toLowerCase()
    .replace(
      /(^|[\s\-'’.])(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    );
}

/** "Ann Lee" and "ضياء الحق" are; "Staff Reporters", "Reuters", "12 May" and "example.org" are not. */
export function isPersonName(told: string): boolean {
  // "Desk_Editors": an account.
  const name = told.replaceAll('_', ' ');
  if (name.length < 3 || name.length > LONGEST_NAME) return false;
  if (
    NO_PERSON.test(name) ||
    NO_PERSON_ELSEWHERE.test(name) ||
    LEFT_OVER.test(name) ||
    NO_NAME.test(name) ||
    ADDRESS.test(name) ||
    /\d/.test(name)
  )
    return false;
  if (name.split(' ').length > MOST_WORDS || ACRONYM.test(name)) return false;
  return /\p{L}{2}/u.test(name) && !/^\p{Ll}/u.test(name);
}

/** One word that a person signs with, and nothing else could: "gizmo", "c1ph4"; not "Redaktion", "admin", "BBC". */
export function isPenName(name: string): boolean {
  if (!/^\p{L}[\p{L}\d_.-]{2,24}$/u.test(name) || ACRONYM.test(name)) return false;
  if (NO_PERSON_ELSEWHERE.test(name) || LEFT_OVER.test(name)) return false;
  return !NO_PERSON.test(name) && !NO_NAME.test(name) && !ADDRESS.test(name);
}
