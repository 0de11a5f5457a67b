/** Gates: blocks that stand where the rest of the article is withheld. They stay, or half a text passes for the whole. */
import type { Candidate } from './candidates';
import type { Piece } from './survey';
import { topicBit } from './topics';

const PAYING =
  topicBit('subscribe') |
  topicBit('account') |
  topicBit('member') |
  topicBit('offer') |
  topicBit('holder');

/** A list of teasers says "continue reading" too, and has a link for each. */
const MANY_LINKS = 7;

/** A gate may hold a price list, but not the story. */
const MANY_PARAGRAPHS = 3;

/** The outermost gates among the candidates, which come in document order. */
export function findGates(candidates: readonly Candidate[]): readonly Candidate[] {
  const gates: Candidate[] = [];
  for (const candidate of candidates) {
    if (gates.some((gate) => gate.element.contains(candidate.element))) continue;
    if (isGate(candidate)) gates.push(candidate);
  }
  return gates;
}

/**
 * Hit: "To read on, create your account or log in" behind the second paragraph. Near misses: "Continue reading" under
 * a teaser, which asks for nothing; a bar in the header.
 */
function isGate({ element, range, totals, survey }: Candidate): boolean {
  if (!(totals.topics & topicBit('gate')) || !(totals.topics & PAYING)) return false;
  if (!survey.pieces.slice(range.from, range.to).some(withholds)) return false;
  if (totals.plainLinks >= MANY_LINKS || range.to <= survey.story.from) return false;
  if (element.closest('nav, footer, li, [role="navigation"]')) return false;
  const told = survey.paragraphs.filter((paragraph) => element.contains(paragraph));
  return told.length < MANY_PARAGRAPHS;
}

/** Says so of the text: "commenting is for subscribers only" withholds none. */
function withholds({ topics }: Piece): boolean {
  return (topics & topicBit('gate')) !== 0 && (topics & topicBit('comment')) === 0;
}
