/**
 * How sure an attribution that was read is, as the share of right ones among its like: right words and right
 * source on the annotated articles (quotes dev and news-gold dev), where it orders 82 of 100 pairs of a right and
 * a wrong one rightly. Sums and a table alone, so that every engine computes the same.
 */
import type { Draft, Link } from './draft';

/** Weights of a logistic fit: what a point of margin adds. */
const WEIGHT = {
  start: -0.1,
  content: 0.15,
  cue: 0.34,
  source: 0.27,
  noSource: -1.6,
  quoted: 0.25,
};

/** Its curve, by points: sum, share. */
const CURVE: readonly (readonly [number, number])[] = [
  [-2, 0.12],
  [-1, 0.3],
  [0, 0.58],
  [1, 0.77],
  [2, 0.905],
  [3, 0.965],
  [4, 0.985],
  [6, 1],
];

/** Below it more are wrong than right. */
export const FLOOR = 0.4;

/** 0.12 to 1, in hundredths. */
export function confidenceOf({ content, cue, source }: Link, isQuoted: boolean): number {
  const pieces = content.reduce((sum, { from, to }) => sum + to - from, 0);
  const margin = content.reduce((sum, one) => sum + one.margin * (one.to - one.from), 0);
  const sum =
    WEIGHT.start +
    WEIGHT.content * (pieces > 0 ? margin / pieces : 0) +
    WEIGHT.cue * (cue?.margin ?? 0) +
    (source ? WEIGHT.source * source.margin : WEIGHT.noSource) +
    (isQuoted ? WEIGHT.quoted : 0);
  return Math.round(shareAt(sum) * 100) / 100;
}

/** The drafts without indirect speech that is below the floor; who follows it follows nobody. */
export function dropDoubtful(drafts: readonly Draft[]): readonly Draft[] {
  let count = 0;
  const places = drafts.map(({ kind, confidence }) => {
    const isKept = kind !== 'indirect' || confidence >= FLOOR;
    count += isKept ? 1 : 0;
    return isKept ? count - 1 : null;
  });
  return drafts.flatMap((draft, at) => {
    const follows = draft.follows === null ? null : (places[draft.follows] ?? null);
    return places[at] === null ? [] : [{ ...draft, follows }];
  });
}

function shareAt(sum: number): number {
  const at = CURVE.findIndex(([edge]) => sum <= edge);
  const [to, above] = CURVE[at] ?? [0, 1];
  const [from, below] = CURVE[at - 1] ?? [to - 1, above];
  return at < 0 ? 1 : below + ((above - below) * Math.max(0, sum - from)) / (to - from);
}
