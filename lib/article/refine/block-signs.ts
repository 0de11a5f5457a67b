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
    join([
      readTextSigns(block),
      readLayoutSigns(facts, course, i),
      labels[block.box.id] ?? [],
      readInlineSigns(block.inlineLabel),
    ]),
  );
}

/** One row; a page has thousands, so they are not made by way of iterators. */
function join(parts: readonly ArrayLike<number>[]): Float32Array {
  const row = new Float32Array(BLOCK_SIGNS.length);
  let at = 0;
  for (const part of parts) {
    row.set(part, at);
    at += part.length;
  }
  return row;
}
