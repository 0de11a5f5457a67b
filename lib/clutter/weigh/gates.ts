/** Gates: blocks that stand where the rest of the article is withheld. They stay, or half a text passes for the whole. */
import { LARGEST, type Candidate } from '../find/candidates';
import { topicBit } from '../words/topics';
import { sumPieces } from '../find/totals';

const PAYING =
  topicBit('subscribe') |
  topicBit('account') |
  topicBit('member') |
  topicBit('offer') |
  topicBit('holder');

const SUBSCRIBING = topicBit('subscribe') | topicBit('member') | topicBit('holder');

/** A list of teasers says "continue reading" too, and has a link for each. */
const MANY_LINKS = 7;

/** A gate may hold a price list, but not the story. */
const MANY_PARAGRAPHS = 3;

/** Letters and digits: a gate's heading may stand beside its offers, not in one box with them. */
const HEADING_ALONE = 200;

/** The page's frame and its lists of teasers. */
const FRAME = 'nav, header, footer, li, [role="navigation"]';

/** Candidates between two offers to stop. */
const STRIDE = 20;

/** The outermost gates among the candidates, which come in document order. Yields now and then. */
export function* findGates(candidates: readonly Candidate[]): Generator<void, readonly Element[]> {
  const gates: Element[] = [];
  for (const [at, candidate] of candidates.entries()) {
    if (at % STRIDE === STRIDE - 1) yield;
    const { element } = candidate;
    if (gates.some((gate) => gate.contains(element)) || !withholds(candidate)) continue;
    if (candidate.totals.topics & PAYING) gates.push(element);
    else {
      const offers = offersBeside(candidate);
      if (offers) gates.push(element, offers);
    }
  }
  return gates;
}

/**
 * Hit: "To read on, create your account or log in" behind the second paragraph. Near misses: "Continue reading" under
 * a teaser, which asks for nothing; "commenting is for subscribers only", which withholds no text.
 */
function withholds({ element, range, totals, survey }: Candidate): boolean {
  if (!(totals.topics & topicBit('gate')) || totals.plainLinks >= MANY_LINKS) return false;
  const says = survey.pieces
    .slice(range.from, range.to)
    .some(({ topics }) => topics & topicBit('gate') && !(topics & topicBit('comment')));
  if (!says || element.closest(FRAME)) return false;
  return (
    survey.paragraphs.filter((paragraph) => element.contains(paragraph)).length < MANY_PARAGRAPHS
  );
}

/** The next element, where the candidate is a heading of a gate and that holds what is to be paid. */
function offersBeside({ element, totals, survey }: Candidate): Element | null {
  const next = element.nextElementSibling;
  const range = next && survey.ranges.get(next);
  if (!range || totals.weight > HEADING_ALONE || totals.links > 0) return null;
  const { topics, weight } = sumPieces(survey, range);
  const sells = (topics & topicBit('offer')) !== 0 && (topics & SUBSCRIBING) !== 0;
  return sells && weight <= LARGEST ? next : null;
}
