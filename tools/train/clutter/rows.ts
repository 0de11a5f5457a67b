/** Training rows: which candidates are clutter through and through, by the labels. */
import type { NumberedCandidate, NumberedPage } from './labelled-page';

/** Clutter through and through: crumbs such as a closing cross may lie outside the label. */
const PURE = 0.9;
/** Between the two the labels do not say. */
const IMPURE = 0.7;
/** A candidate that is nearly all "either" teaches nothing. */
const UNSCORED = 0.3;
/** Less of its block than this is a crumb; hiding it is neither right nor wrong. */
const MOST_OF_BLOCK = 0.7;

/** What begs is one row in eight: it counts for somewhat more than one. */
const RARE = 1.5;

export type Answer = 0 | 1 | null;

/** 1 clutter, 0 not, null: not to be learned from. */
function answerFor(page: NumberedPage): (candidate: NumberedCandidate) => Answer {
  const size = page.weights.length;
  const clutter = new Uint8Array(size);
  const either = new Uint8Array(size);
  for (const block of page.blocks) {
    const into = block.label === 'clutter' ? clutter : block.label === 'either' ? either : null;
    if (into) for (const at of block.pieces) into[at] = 1;
  }
  const blocks = page.blocks
    .filter((block) => block.label === 'clutter')
    .map((block) => ({ pieces: new Set(block.pieces), weight: weigh(page, block.pieces) }));
  return ({ from, to }) => {
    let all = 0;
    let begging = 0;
    let open = 0;
    for (let at = from; at < to; at++) {
      const weight = page.weights[at] ?? 0;
      all += weight;
      if (clutter[at]) begging += weight;
      else if (either[at]) open += weight;
    }
    if (all === 0 || open / all > UNSCORED) return null;
    const purity = begging / Math.max(1, all - open);
    if (purity < IMPURE) return 0;
    if (purity < PURE) return null;
    const whole = blocks.some(({ pieces, weight }) => {
      let covered = 0;
      for (let at = from; at < to; at++) if (pieces.has(at)) covered += page.weights[at] ?? 0;
      return covered >= MOST_OF_BLOCK * weight;
    });
    return whole ? 1 : null;
  };
}

export function weigh(page: NumberedPage, pieces: Iterable<number>): number {
  let weight = 0;
  for (const at of pieces) weight += page.weights[at] ?? 0;
  return weight;
}

export type Rows = {
  readonly features: readonly (readonly number[])[];
  readonly wanted: readonly (0 | 1)[];
  readonly weights: readonly number[];
};

export function makeRows(pages: readonly NumberedPage[]): Rows {
  const features: (readonly number[])[] = [];
  const wanted: (0 | 1)[] = [];
  const weights: number[] = [];
  for (const page of pages) {
    const answer = answerFor(page);
    for (const candidate of page.candidates) {
      const truth = candidate.barred ? null : answer(candidate);
      if (truth === null) continue;
      features.push(candidate.features);
      wanted.push(truth);
      weights.push(truth === 1 ? RARE : 1);
    }
  }
  return { features, wanted, weights };
}
