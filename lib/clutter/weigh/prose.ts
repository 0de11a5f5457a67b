/** Text that reports on members, donors or a trial month, and asks for nothing. */
import type { Candidate } from '../find/candidates';
import { topicBit } from '../words/topics';

/** Letters and digits: two long sentences. */
const LONG = 200;
/** Letters and digits of what is clicked: "Support us with a donation". More is the headline of another story. */
const BUTTON = 40;

const YOU = topicBit('address');

/**
 * A long text that does not plead with the reader, with no place for an address and no button that begs. Hit: "Of the
 * 10 euros that a subscriber pays a month, the service keeps …". Near miss: a plea as long, which has its "Donate now".
 */
export function isProse(candidate: Candidate): boolean {
  const { weight, kinds, links, exclamations, topics } = candidate.totals;
  const controls = kinds.button + kinds.email + kinds.field + kinds.password + kinds.frame;
  // However short: it speaks to nobody, and nobody could follow it.
  if (links + controls + exclamations === 0 && !(topics & YOU)) return kinds.picture === 0;
  if (weight <= LONG || kinds.email + kinds.password + kinds.frame + exclamations > 0) return false;
  return !pleadsWithReader(candidate) && !hasBeggingButton(candidate);
}

/** A paragraph among the story's may say "you" and "subscribers" and still tell. */
function pleadsWithReader({ element, survey, totals }: Candidate): boolean {
  if (totals.pleading === 0 || !(totals.topics & YOU)) return false;
  const paragraph = element.closest('p');
  return paragraph === null || !survey.told.has(paragraph);
}

function hasBeggingButton({ range, survey }: Candidate): boolean {
  return survey.pieces
    .slice(range.from, range.to)
    .some(
      ({ kind, weight, begging, link, inButton }) =>
        begging > 0 && weight <= BUTTON && (link > 0 || inButton || kind !== 'text'),
    );
}
