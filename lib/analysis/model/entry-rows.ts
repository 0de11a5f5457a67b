/** The network's first rows: what each feature of a piece brings in, looked up and summed. */
import { addSums, fill, layOut, makeActive } from './convolution';
import type { Kernel } from './convolution';
import type { Features } from './features';
import { findHash } from './sorted-hashes';
import { cutColumns, readRow, type Table } from './table';
import type { Weights } from './weights';

/** A feature's part of the entry layer: for each piece which of the projected rows is its own. */
type Part = { readonly slots: Uint32Array; readonly projected: Float64Array };

export type Entry = {
  readonly channels: number;
  readonly bias: Float64Array;
  readonly parts: readonly Part[];
};

/** The entry layer cut into one kernel a feature, in the order of the tables. */
export function cutEntry({ tables, entry, channels }: Weights): readonly Kernel[] {
  let offset = 0;
  return [...tables.values()].map(({ width }) => {
    const weight = cutColumns(entry.weight, { from: offset, width });
    offset += width;
    return layOut({ weight, bias: new Float64Array(channels) });
  });
}

/** Projects every value that the article has through the entry layer, each once. */
export function prepareEntry(
  weights: Weights,
  kernels: readonly Kernel[],
  features: Features,
): Entry {
  const { channels, vocabulary, tables, entry } = weights;
  const words = Uint16Array.from(features.words, (hash) => findHash(vocabulary, hash) + 1);
  const parts = [...tables].flatMap(([name, table], at) => {
    const kernel = kernels[at];
    const ids = name === 'word' ? words : features.columns[name];
    return kernel ? [prepare(table, ids, kernel)] : [];
  });
  return { channels, bias: entry.bias, parts };
}

function prepare(table: Table, ids: Uint16Array, kernel: Kernel): Part {
  const slotOf = new Int32Array(table.scales.length).fill(-1);
  const met: number[] = [];
  const slots = new Uint32Array(ids.length);
  for (let piece = 0; piece < ids.length; piece += 1) {
    const id = ids[piece] ?? 0;
    let slot = slotOf[id] ?? 0;
    if (slot < 0) {
      slot = met.length;
      slotOf[id] = slot;
      met.push(id);
    }
    slots[piece] = slot * kernel.outputs;
  }
  return { slots, projected: project(table, met, kernel) };
}

/** One row an id: the table's row through the feature's part of the entry layer. */
function project(table: Table, ids: readonly number[], kernel: Kernel): Float64Array {
  const { width } = table;
  const count = ids.length;
  const gathered = new Float64Array(count * width);
  ids.forEach((id, slot) => readRow(table, id, { into: gathered, to: slot * width }));
  const active = makeActive(count, width);
  fill(gathered, active, { count, channels: width, isDense: true });
  const rows = new Float64Array(count * kernel.outputs);
  addSums(active, rows, { kernel, count });
  return rows;
}

/** Writes the rows of pieces `from` to `to` at the beginning of `rows`. */
export function enterRows(
  { channels, bias, parts }: Entry,
  rows: Float64Array,
  { from, to }: { readonly from: number; readonly to: number },
): void {
  for (let piece = from; piece < to; piece += 1) {
    const base = (piece - from) * channels;
    rows.set(bias, base);
    for (const { slots, projected } of parts) {
      const slot = slots[piece] ?? 0;
      for (let at = 0; at < channels; at += 1)
        rows[base + at] = (rows[base + at] ?? 0) + (projected[slot + at] ?? 0);
    }
  }
}
