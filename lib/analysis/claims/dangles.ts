/** Whether a passage leans on what stands before it. */
import { DANGLING_OPENERS } from '../lexicon/dangling-openers';
import { LEANING_PHRASES } from '../lexicon/leaning-phrases';

/** "DUBLIN — She left", "MARLOW, Ohio (AP) — He left". */
const DATELINE = /^\p{Lu}{2}[\p{L}\s.,’'-]{0,40}(?:\([^()]{1,20}\)\s)?[—–-]{1,2}\s/u;
const SHORT_VERB = /’(?:d|ll|re|s|ve)$/u;
const OPENING_WORD = /^[^\p{L}\p{N}]*([\p{L}’']+)/u;

/**
 * A turn that mostly tells the time, then a pronoun for a subject. Clauses are left out ("When the mill closed, it
 * left…"): they may hold whom the pronoun means; and so is "it", which often means nothing: "In spring, it is warm."
 */
const LATE_PRONOUN =
  /^[^\p{L}\p{N}]*(?:after|at|before|by|during|earlier|following|for (?:days|decades|months|weeks|years)|in|last|later|now|often|on|once|over|recently|since|this|today|until|within|yesterday)(?:\s(?!I\b)[^\s,.;:“”"]{1,20}){0,5},\s(?=(?:s?he|they|his|her|their)\b)/iu;
/** "None was hurt", "Both say so", "One of them left"; not "Both mills closed". */
const PART_OF_KNOWN =
  /^[^\p{L}\p{N}]*(?:(?:both|each|neither|none|others)\s(?:are|can|could|did|do|had|has|have|is|said|say|says|was|were|will|would)|(?:all|both|few|half|many|most|much|neither|none|one|part|several|some|two)\sof\s(?:it|that|them|these|this|those)\b(?!\s\p{L}+s\b))\b/iu;
/** "At most firms, they…" */
const SEVERAL = /(?!\b(?:days|decades|hours|minutes|months|this|weeks|years)\b)\b\p{L}{3,}s\b/iu;
/** "Another mill closed", "At the same mill"; not "At the same time", which tells nothing of what was said. */
const FURTHER =
  /^(?:another|other(?! than\b)|similar(?! to\b)|such|(?:at |in )?the (?:latter|others?|same(?! time\b)))\b/u;
/** "The following year, …", "A week later, …", "Two years before, …". */
const LATER =
  /^(?:the (?:following|next|previous|same) (?:afternoon|day|evening|month|morning|night|season|week|year)|(?:\p{L}+|\d+|a (?:couple of|few)) (?:day|decade|hour|minute|month|week|year)s? (?:after|before|earlier|later|previously)),/u;
/** "With these plans", "Before those talks"; not "In this century", "Of those who left". */
const POINTING_TURN =
  /^(?:about|after|against|amid|among|as|at|before|behind|between|beyond|by|despite|during|following|for|from|given|in|of|on|over|since|through|to|under|until|with|within|without)\s(?:(?:all|both|many|most|one|some) of\s)?(?:such|that|these|this|those(?!\s(?:in|who|whose|with|\p{L}+ed)\b))\s(?!(?:afternoon|autumn|century|day|decade|evening|fall|month|morning|night|quarter|season|spring|summer|time|week|weekend|winter|year)\b)/u;
/** A place is nobody: "In Virginia, they". A plural among its words may be: "In Norway’s mills, they". */
const PLACE = /^(?:At|In)\s(?:the\s)?\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*){0,2},\s$/u;
/** Names of people and places; days and months are none. */
const NAME =
  /\s(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October)\p{Lu}\p{L}/u;

/**
 * Does it open with a pronoun or a connective that points back? "He left" and "He’d left" do, "Helen left" does not.
 */
export function dangles(text: string): boolean {
  const word = (OPENING_WORD.exec(text)?.[1] ?? '').toLowerCase().replaceAll("'", '’');
  return DANGLING_OPENERS.has(word) || DANGLING_OPENERS.has(word.replace(SHORT_VERB, ''));
}

/**
 * Where the first word stands that points back: 0 or behind an opening mark or a dateline in "He left", that of "he" in
 * "After a year, he left" and "In Marlow, he left". Null in "Helen left", and in "After a year with Ana Ito, he left",
 * which may say whom it means.
 */
export function findPointer(text: string): number | null {
  const head = DATELINE.exec(text)?.[0].length ?? 0;
  const body = text.slice(head);
  if (dangles(body) || PART_OF_KNOWN.test(body)) return head + body.search(/\p{L}/u);
  const turn = LATE_PRONOUN.exec(body)?.[0];
  if (turn === undefined || (NAME.test(turn) && !PLACE.test(turn))) return null;
  const isPlural = /^the(?:y|ir)\b/i.test(body.slice(turn.length));
  return isPlural && SEVERAL.test(turn) ? null : head + turn.length;
}

/**
 * Does it open with words that tie it to what was said? "In addition, …", "Another mill closed.", "With these plans
 * …" do, "In addition to the mill, …", "This week, …" not. Readers marked every tenth such sentence, of all 27 in 100.
 */
export function opensWithTie(text: string): boolean {
  const opening = text.replace(/^[^\p{L}]+/u, '').toLowerCase();
  return (
    LEANING_PHRASES.some((phrase) => opening.startsWith(`${phrase},`)) ||
    FURTHER.test(opening) ||
    LATER.test(opening) ||
    POINTING_TURN.test(opening)
  );
}
