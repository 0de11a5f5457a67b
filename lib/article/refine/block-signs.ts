/** All signs that the body model reads, one row per block, in the order of its trees. */
import { INLINE_SIGNS, LABEL_SIGNS, readInlineSigns, readLabelSigns } from './label-signs';
import { LAYOUT_SIGNS, readCourse, readLayoutSigns } from './layout-signs';
import type { PageFacts } from './page-facts';
import { readTextSigns, TEXT_SIGNS } from './text-signs';

export const BLOCK_SIGNS: readonly string[] = [
  ...TEXT_SIGNS,
  ...LAYOUT_SIGNS,
  ...LABEL_SIGNS,
  ...INLINE_SIGNS,
];

/** One row per block of the page; a row has one number per name in BLOCK_SIGNS. */
export function readBlockSigns(facts: PageFacts): readonly Float32Array[] {
  const labels = readLabelSigns(facts.page.boxes);
  const course = readCourse(facts);
  return facts.page.blocks.map((block, i) =>
    Float32Array.from([
      ...readTextSigns(block),
      ...readLayoutSigns(facts, course, i),
      ...(labels[block.box.id] ?? []),
      ...readInlineSigns(block.inlineLabel),
    ]),
  );
}

/** Signs of the second look: the first look's probabilities, around the block and over the page. */
export const AROUND_SIGNS: readonly string[] = [
  'p',
  'p-1',
  'p+1',
  'p-2',
  'p+2',
  'p-3',
  'p+3',
  'mean before',
  'mean after',
  'group mean',
  'make mean',
  'best before',
  'best after',
];

const WINDOW = 6;

/** One row per block, one number per name in AROUND_SIGNS. `chances`: the first look's probability per block. */
export function readAroundSigns(
  facts: PageFacts,
  chances: readonly number[],
): readonly Float32Array[] {
  const weights = facts.page.blocks.map((b) => Math.min(b.text.length, 400));
  const groups = readMeans(facts.groups, chances, weights);
  const makes = readMeans(facts.makes, chances, weights);
  return facts.page.blocks.map((_, i) => {
    const before = chances.slice(Math.max(0, i - WINDOW), i);
    const after = chances.slice(i + 1, i + 1 + WINDOW);
    const group = facts.groups[i];
    const make = facts.makes[i];
    return Float32Array.from([
      ...[0, -1, 1, -2, 2, -3, 3].map((step) => chances[i + step] ?? 0),
      mean(before),
      mean(after),
      group === undefined ? 0 : (groups.get(group) ?? 0),
      make === undefined ? 0 : (makes.get(make) ?? 0),
      Math.max(0, ...before),
      Math.max(0, ...after),
    ]);
  });
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;
}

function readMeans<G>(
  groups: readonly G[],
  chances: readonly number[],
  weights: readonly number[],
): Map<G, number> {
  const sums = new Map<G, { value: number; weight: number }>();
  groups.forEach((group, i) => {
    const sum = sums.get(group) ?? { value: 0, weight: 0 };
    sums.set(group, sum);
    sum.value += (chances[i] ?? 0) * (weights[i] ?? 0);
    sum.weight += weights[i] ?? 0;
  });
  return new Map([...sums].map(([g, s]) => [g, s.weight > 0 ? s.value / s.weight : 0]));
}
