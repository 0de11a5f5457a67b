/** Does a cue tell that something was said, or only that there was talk? */
import type { Ground, Run } from './ground';
import { kindOf } from './kind';
import { documentNouns, learnedSayingVerbs, sayingVerbs, wideSayingVerbs } from './word-sets';

/** The cue has a verb or noun of saying, or is a colon or dash alone. */
export function tellsSpeech(ground: Ground, { from, to }: Run): boolean {
  const words = ground.lower.slice(from, to);
  if (words.every((word) => !/\p{L}/u.test(word))) return true;
  if (POINTED.test(words.join(' '))) return true;
  return words.some(
    (word) =>
      wideSayingVerbs.has(word) ||
      learnedSayingVerbs.has(word) ||
      documentNouns.has(word) ||
      NOUN.test(word),
  );
}

const NOUN =
  /^(?:accord|comment|claim|testimony|word|say|per$|quot|remark|caption|headline|statement|assertion)/u;

/** "pointed out that it leaks", "points to the leak", "made the point that it leaks"; not "pointed a torch at it". */
const POINTED = /\b(?:point(?:s|ed|ing)? (?:out|to)|ma(?:de|kes?|king) (?:the|a) point)\b/u;

/** "the letter states": a verb of saying, whatever the tagger took it for; not "wants to say", "will tell". */
export function states(ground: Ground, { from, to }: Run): boolean {
  const words = ground.lower.slice(from, to);
  return (
    words.some((word) => sayingVerbs.has(word) || learnedSayingVerbs.has(word)) &&
    !words.some((word) => UNSAID.test(word))
  );
}

const UNSAID = /^(?:to|will|would|may|might|could|should|can|must|if)$/u;

/** "spoke with her" and "said so" tell of talk, "spoke about the cost of the ferries" and "denied theft" of what was said. */
export function isTalkOnly(ground: Ground, cue: Run, content: readonly Run[]): boolean {
  const kind = kindOf(ground, content);
  const verbs = ground.lower.slice(cue.from, cue.to);
  if (kind === 'mixed') return verbs.some((word) => /^refer(?:s|r|$)/u.test(word));
  if (kind === 'direct') return false;
  if (isEmpty(ground, content)) return true;
  const words = content.reduce((sum, { from, to }) => sum + to - from, 0);
  if (verbs.some((word) => PLAIN.test(word))) return false;
  if (verbs.some((word) => MEETING.test(word))) return true;
  const isTopic = words >= SHORTEST_TOPIC && TOPIC.test(verbs.join(' '));
  return !isTopic && verbs.some((word) => TALK.test(word));
}

/** "so", "it", "as much": words that only point to what was said. */
function isEmpty({ lower }: Ground, content: readonly Run[]): boolean {
  const words = content.flatMap(({ from, to }) => lower.slice(from, to));
  return words.every((word) => EMPTY.test(word) || !/\p{L}/u.test(word));
}

const EMPTY =
  /^(?:as|much|so|it|that|this|these|those|them|him|her|us|me|you|yes|no|not|which|who|what|why|how|when|where|the|an?|same|thing|things|more|something|anything|nothing|to|about|of|in|on|at|for|goodbye|hello|thanks?)$/u;

const SHORTEST_TOPIC = 4;

/** "said in an interview", "told the crews he met". */
const PLAIN = /^(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling))$/u;
const MEETING =
  /^(?:discuss\p{L}*|interview\p{L}*|meet|met|refer(?:s|red|ring)?|thank\p{L}*|congratulat\p{L}*)$/u;
const TALK = /^(?:sp(?:eak|oke)\p{L}*|talk\p{L}*)$/u;
/** "has spoken out repeatedly about"; not "to talk about", "spoke to them about". */
const TOPIC =
  /(?<!to )\b(?:spoken?|speak(?:s|ing)|talk(?:s|ed|ing)) (?:out )?(?!to |with )(?:\p{L}+ )?(?:about|of)$/u;
