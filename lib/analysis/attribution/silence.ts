/** Cues with which nothing was said: denied, asked of somebody, or a turn of phrase. */
import type { Link } from './draft';
import type { Ground, Run } from './ground';
import { paragraphAt, wordAt } from './ground';

const NEGATION = /^(?:not|never|n't|no|without|cannot|\p{L}+n't)$/u;
/** What nobody did: "would not say", "declined to comment", "never asked". */
const SILENCE = /^(?:declin|refus|fail)/u;
/** A negation before these says that something was said: "did not deny", "could not resist pointing out". */
const SAYING_BY_NOT = /^(?:den|mince|rule|elaborate|resist|hesitat|tire|stop|only$|help$)/u;
/** Sources that are nobody: "neither side said". */
const NOBODY = /^(?:neither|nobody|none)$/;

/** "Ito would not say when", "neither side said why". "Ito did not deny it" must not be one. */
export function isSilence(ground: Ground, { cue, source }: Link): boolean {
  if (!cue) return false;
  const words = ground.lower.slice(cue.from, cue.to);
  const not = words.findIndex((word) => NEGATION.test(word));
  const isDenied = not >= 0 && !words.slice(not).some((word) => SAYING_BY_NOT.test(word));
  return isDenied || words.some((word) => SILENCE.test(word)) || isNobody(ground, source);
}

/** "No one said": the run's first words are nobody. */
function isNobody(ground: Ground, source: Run | null): boolean {
  if (!source) return false;
  const first = wordAt(ground, source.from);
  const isNoOne = first === 'no' && /^(?:one|officials?)$/.test(wordAt(ground, source.from + 1));
  return NOBODY.test(first) || isNoOne;
}

/** Words without marks that report no statement: a question put to somebody, goals that were added. */
export function isNoStatement(ground: Ground, link: Link): boolean {
  return isAskedOf(ground, link) || isCounted(ground, link);
}

/** "When asked about the vote", "pressed on whether": asked of the one who answers, by nobody the text names. */
function isAskedOf(ground: Ground, { cue }: Link): boolean {
  if (!cue || !/^(?:asked|pressed|quizzed|questioned)$/.test(wordAt(ground, cue.from)))
    return false;
  const before = wordAt(ground, cue.from - 1);
  const isAbout = /^(?:about|on|whether|if|how|why|what)$/.test(wordAt(ground, cue.from + 1));
  const opens =
    paragraphAt(ground, cue.from - 1) !== paragraphAt(ground, cue.from) || /^[.”"]$/u.test(before);
  return /^(?:when|if|once)$/.test(before) || (isAbout && opens);
}

/** "That said, the quay is old": a turn of phrase. */
export function isTurnOfPhrase(ground: Ground, { cue, source }: Link): boolean {
  if (!cue || wordAt(ground, cue.from) !== 'said' || wordAt(ground, cue.to) !== ',') return false;
  return wordAt(ground, cue.from - 1) === 'that' && (source === null || source.to <= cue.from);
}

/** "Roe added a goal and two assists": what is counted was done, and nothing was said. */
function isCounted(ground: Ground, { cue, content }: Link): boolean {
  const first = content[0]?.from ?? 0;
  if (!cue || !/^add(?:s|ed|ing)?$/.test(wordAt(ground, cue.to - 1))) return false;
  return COUNT.test(wordAt(ground, first));
}

const COUNT = /^(?:an?|another|two|three|four|five|six|his|her|\d+)$/;
