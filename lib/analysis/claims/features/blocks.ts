/** What a sentence heads: the run of quotations and pronoun sentences that only spell it out. */
import { DANGLING_OPENERS } from '../../lexicon/dangling-openers';
import type { Candidate } from '../candidate';
import type { FeatureGroup } from '../scene';

/** Longer runs say no more. */
const LONGEST = 6;

export const readBlocks: FeatureGroup = ({ candidates }) => {
  const leans = candidates.map((candidate, index) => leansBack(candidate, candidates[index - 1]));
  let depth = 0;
  const depths = leans.map((lean) => {
    depth = lean ? depth + 1 : 0;
    return depth;
  });
  return candidates.map((candidate, index) => {
    const rest = leans.slice(index + 1, index + 1 + LONGEST);
    const run = rest.findIndex((lean) => !lean);
    const heads = run < 0 ? rest.length : run;
    const nextTerms = new Set(candidates.slice(index + 1, index + 4).flatMap(({ terms }) => terms));
    const names = new Set(candidate.names);
    const later = candidates.slice(index + 1, index + 5);
    return {
      leansBack: Number(leans[index]),
      depth: Math.min(LONGEST, depths[index] ?? 0),
      heads,
      headsBlock: leans[index] ? 0 : heads,
      standsAlone: Number(!leans[index] && heads === 0),
      takenUp:
        candidate.terms.filter((term) => nextTerms.has(term)).length /
        Math.max(1, candidate.terms.length),
      namesTakenUp: later.filter((other) => other.names.some((name) => names.has(name))).length,
    };
  });
};

/** "She added that…", a quotation on its own, or the same speaker going on. */
function leansBack(candidate: Candidate, previous: Candidate | undefined): boolean {
  if (previous === undefined) return false;
  if (DANGLING_OPENERS.has(candidate.words[0] ?? '')) return true;
  if (/^["“„«]/u.test(candidate.text)) return !hasFreshName(candidate, previous);
  return /^[^“„«"]*[”»]/u.test(candidate.text);
}

function hasFreshName(candidate: Candidate, previous: Candidate): boolean {
  const known = new Set(previous.shapes);
  return candidate.names.some((name) => !known.has(name));
}
