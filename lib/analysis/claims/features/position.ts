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
      isFirst: Number(rank === 0),
      isSecond: Number(rank === 1),
      isThird: Number(rank === 2),
      isFourth: Number(rank === 3),
      isLast: Number(rank === total - 1),
      inTopFifth: Number(rank / total < 0.2),
      inEnd: Number(rank / total > 0.8),
      paragraph: Math.log(1 + candidate.span.paragraph),
      opensParagraph: Number(candidate.place === 0),
      underHeading: Number(candidate.underHeading && candidate.place === 0),
      wordsBefore: Math.log(1 + before / 20),
      total: Math.log(total),
    };
  });
};
