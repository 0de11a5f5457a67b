/** The words beside a verb of saying that name its source. */
import { isAbroad, isDeterminer, isElided, verbOfClitic } from './abroad';
import type { Ground, Run } from './ground';
import { isCapital, isQuoted, wordAt, writtenAt } from './ground';
import type { Speech } from './speech';
import { particles } from './word-sets';

type Beside = { readonly cue: number; readonly sentence: Run; readonly speech: Speech };

const MARK = /^[,.;:!?()"“”„«»‹›—–…]$/u;
const LONGEST = 14;
/** Left over where a phrase ends: "Ana Rojas el lunes". */
const ARTICLE = /^(?:the|an?|el|los|las?|les?|der|die|das|dem|den)$/;

/** The source before the verb, else the one after it ("said Ana Ito"); null where neither can be one. */
export function findSource(ground: Ground, beside: Beside): Run | null {
  const known = clitic(ground, beside.cue);
  if (known) return known;
  const isInverted = isAbroad(ground) && /^[,"“»›]$/u.test(wordAt(ground, beside.cue - 1));
  const behind = isInverted ? after(ground, beside) : null;
  return behind ?? before(ground, beside) ?? after(ground, beside);
}

/** "explique-t-il", "a-t-il déclaré": the pronoun that hangs on the verb or on its helper. */
function clitic(ground: Ground, cue: number): Run | null {
  const at = [cue, cue - 1].find((piece) => verbOfClitic(ground, piece) !== null);
  return at === undefined ? null : { from: at, to: at + 1 };
}

function before(ground: Ground, { cue, sentence, speech }: Beside): Run | null {
  let to = cue;
  while (to > sentence.from && speech.between.has(wordAt(ground, to - 1))) to -= 1;
  if (wordAt(ground, to - 1) === ',')
    return beforeApposition(ground, { cue: to - 1, sentence, speech });
  let from = to;
  const edge = Math.max(sentence.from, to - LONGEST);
  while (from > edge && !isEdge(ground, from - 1, speech)) from -= 1;
  return from < to && canSpeak(ground, from) && !isRelative(ground, from) ? { from, to } : null;
}

/** ", die von einem ruhigen Tag berichtete": the pronoun of a clause, though it looks like an article. */
function isRelative(ground: Ground, from: number): boolean {
  const isGerman = ground.language === 'de' && wordAt(ground, from - 1) === ',';
  return isGerman && /^(?:der|die|das|dessen|deren)$/.test(wordAt(ground, from));
}

/** "Ana Ito, the mayor, said": from before the apposition to its end. */
function beforeApposition(ground: Ground, { cue, sentence, speech }: Beside): Run | null {
  const edge = Math.max(sentence.from, cue - LONGEST);
  let comma = cue - 1;
  while (comma > edge && !MARK.test(wordAt(ground, comma))) comma -= 1;
  if (wordAt(ground, comma) !== ',') return null;
  let from = comma;
  while (from > edge && !isEdge(ground, from - 1, speech)) from -= 1;
  return from < comma && isCapital(ground, from) ? { from, to: cue } : null;
}

function after(ground: Ground, { cue, sentence, speech }: Beside): Run | null {
  let from = cue + 1;
  while (speech.times.has(wordAt(ground, from))) from += 1;
  let to = from;
  const edge = Math.min(sentence.to, from + LONGEST);
  while (to < edge && !isEdge(ground, to, speech)) to += 1;
  while (to > from && ARTICLE.test(wordAt(ground, to - 1))) to -= 1;
  if (to <= from || !canSpeak(ground, from)) return null;
  return { from, to: nameBehind(ground, { from, to }, sentence) };
}

/** "la directrice, Hélène Vasseur": where the name ends that a comma parts from what somebody is. */
function nameBehind(ground: Ground, { from, to }: Run, sentence: Run): number {
  const isOwned = isDeterminer(ground, from) || isElided(ground, from);
  if (!isOwned || wordAt(ground, to) !== ',') return to;
  let end = to + 1;
  const isName = (at: number): boolean =>
    isCapital(ground, at) || particles.has(wordAt(ground, at));
  while (end < sentence.to && isName(end)) end += 1;
  return end > to + 2 ? end : to;
}

function isEdge(ground: Ground, at: number, speech: Speech): boolean {
  const word = wordAt(ground, at);
  const isStop =
    word === '.' &&
    /^\p{Lu}\p{Ll}{0,3}$/u.test(writtenAt(ground, at - 1)) &&
    isCapital(ground, at + 1);
  return !isStop && (MARK.test(word) || speech.edges.has(word) || isQuoted(ground, at));
}

/** A name, a pronoun or a phrase with an article; never "it", "there" or a bare verb. */
function canSpeak(ground: Ground, from: number): boolean {
  const written = writtenAt(ground, from);
  if (isDeterminer(ground, from) || isElided(ground, from)) return true;
  return (
    /^\p{Lu}/u.test(written) ||
    /^(?:he|she|they|the|a|an|one|police|officials|er|sie|der|die|das|ein|eine|il|elle|ils|elles|le|la|les|l|un|une|él|ella|el|los|las)$/u.test(
      written,
    )
  );
}
