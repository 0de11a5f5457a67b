/** Where a sentence stands: news puts what matters first, and again first in each section. */
import type { FeatureGroup } from '../scene';

export const readPosition: FeatureGroup = ({ candidates, open }) => {
  const order = new Map(open.map((index, rank) => [index, rank]));
  const total = Math.max(1, open.length);
  let words = 0;
  return candidates.map((candidate, index) => {
    const rank = order.get(index) ?? total;
    const before = words;
    words += candidate.words.length;
    return {
      rank: Math.log(1 + rank),
      inverseRank: 1 / (1 + rank),
      relative: rank / total,
      opensParagraph: Number(candidate.place === 0),
      underHeading: Number(candidate.underHeading && candidate.place === 0),
      wordsBefore: Math.log(1 + before / 20),
      total: Math.log(total),
    };
  });
};
