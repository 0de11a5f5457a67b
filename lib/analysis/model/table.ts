/** A trained table as its file has it: rows of eight-bit numbers with a scale each, turned into floats where they are needed. */

export type Table = {
  readonly numbers: Int8Array;
  /** One a row: what a unit of its numbers is worth. */
  readonly scales: Float64Array;
  /** Numbers a row. */
  readonly width: number;
};

/** Writes one row as floats, the first of them at `to`. */
export function readRow(
  { numbers, scales, width }: Table,
  row: number,
  { into, to }: { readonly into: Float64Array; readonly to: number },
): void {
  const scale = scales[row] ?? 0;
  const from = row * width;
  for (let at = 0; at < width; at += 1) into[to + at] = scale * (numbers[from + at] ?? 0);
}

/** The table of some of its columns, `width` of them. */
export function cutColumns(
  { numbers, scales, width: all }: Table,
  { from, width }: { readonly from: number; readonly width: number },
): Table {
  const cut = new Int8Array(scales.length * width);
  for (let row = 0; row < scales.length; row += 1)
    cut.set(numbers.subarray(row * all + from, row * all + from + width), row * width);
  return { numbers: cut, scales, width };
}
