/**
 * The network's one costly sum: rows times weights, with dilated taps or none. Zeros are left out (about two
 * in three: adding nothing is exact), and eight outputs are summed side by side in local numbers, whose
 * weights fit the fastest cache. Every output adds the same products in the same order as plain loops would.
 */
import type { Layer } from './weights';

/** Outputs summed side by side. */
const LANES = 8;

/** Weights as the kernel walks them: a block an eight outputs, in it a row of eight an input of each tap. */
export type Kernel = {
  readonly blocks: Float64Array;
  readonly bias: Float64Array;
  readonly inputs: number;
  /** A multiple of eight; outputs that the layer has not are zero. */
  readonly outputs: number;
  readonly taps: number;
};

/** The numbers that count, row by row: `values[at]` stands in column `columns[at] / 8`. */
export type Active = {
  readonly begins: Uint32Array;
  readonly columns: Uint16Array;
  readonly values: Float64Array;
};

/** The layer's weights, laid out anew; with more than one tap each has as many inputs. */
export function layOut({ weight, bias }: Layer, taps = 1): Kernel {
  const { numbers, scales, width } = weight;
  const outputs = Math.ceil(bias.length / LANES) * LANES;
  const blocks = new Float64Array(outputs * width);
  for (let out = 0; out < bias.length; out += 1) {
    const lane = out % LANES;
    const scale = scales[out] ?? 0;
    let to = (out - lane) * width + lane;
    for (let at = out * width; at < (out + 1) * width; at += 1) {
      blocks[to] = scale * (numbers[at] ?? 0);
      to += LANES;
    }
  }
  const padded = new Float64Array(outputs);
  padded.set(bias);
  return { blocks, bias: padded, inputs: width / taps, outputs, taps };
}

/** Room for the active numbers of so many rows, to be filled again for each layer. */
export function makeActive(count: number, channels: number): Active {
  return {
    begins: new Uint32Array(count + 1),
    columns: new Uint16Array(count * channels),
    values: new Float64Array(count * channels),
  };
}

/** Fills `active` with what is above zero in the first `count` rows; `isDense` takes negatives in too. */
export function fill(
  rows: Float64Array,
  active: Active,
  { count, channels, isDense = false }: { count: number; channels: number; isDense?: boolean },
): void {
  const { begins, columns, values } = active;
  let next = 0;
  let from = 0;
  for (let row = 0; row < count; row += 1) {
    begins[row] = next;
    for (let column = 0; column < channels; column += 1) {
      const value = rows[from + column] ?? 0;
      if (value > 0 || isDense) {
        columns[next] = column * LANES;
        values[next] = value;
        next += 1;
      }
    }
    from += channels;
  }
  begins[count] = next;
}

/** Adds the sums to the first `count` rows, `kernel.outputs` wide; beyond their ends stand zeros. */
export function addSums(
  active: Active,
  rows: Float64Array,
  { kernel, count, dilation = 0 }: { kernel: Kernel; count: number; dilation?: number },
): void {
  const { inputs, outputs, blocks, bias } = kernel;
  const size = inputs * LANES;
  for (let out = 0; out < outputs; out += LANES) {
    const first = out * kernel.taps * inputs;
    const taps = Array.from({ length: kernel.taps }, (_, tap) => ({
      block: blocks.subarray(first + tap * size, first + (tap + 1) * size),
      step: (tap - (kernel.taps >> 1)) * dilation,
    }));
    addBlock(active, rows, {
      taps,
      lanes: bias.subarray(out, out + LANES),
      count,
      width: outputs,
      out,
    });
  }
}

type Block = {
  readonly taps: readonly { readonly block: Float64Array; readonly step: number }[];
  readonly lanes: Float64Array;
  readonly count: number;
  readonly width: number;
  readonly out: number;
};

/* oxlint-disable typescript/no-non-null-assertion -- the innermost loop: checks would cost it half its speed */
function addBlock(
  { begins, columns, values }: Active,
  rows: Float64Array,
  { taps, lanes, count, width, out }: Block,
): void {
  for (let row = 0; row < count; row += 1) {
    let s0 = lanes[0]!;
    let s1 = lanes[1]!;
    let s2 = lanes[2]!;
    let s3 = lanes[3]!;
    let s4 = lanes[4]!;
    let s5 = lanes[5]!;
    let s6 = lanes[6]!;
    let s7 = lanes[7]!;
    for (let tap = 0; tap < taps.length; tap += 1) {
      const { block, step } = taps[tap]!;
      const neighbour = row + step;
      if (neighbour < 0 || neighbour >= count) continue;
      const end = begins[neighbour + 1]!;
      for (let at = begins[neighbour]!; at < end; at += 1) {
        const value = values[at]!;
        const base = columns[at]!;
        s0 += value * block[base]!;
        s1 += value * block[base + 1]!;
        s2 += value * block[base + 2]!;
        s3 += value * block[base + 3]!;
        s4 += value * block[base + 4]!;
        s5 += value * block[base + 5]!;
        s6 += value * block[base + 6]!;
        s7 += value * block[base + 7]!;
      }
    }
    const base = row * width + out;
    rows[base] = rows[base]! + s0;
    rows[base + 1] = rows[base + 1]! + s1;
    rows[base + 2] = rows[base + 2]! + s2;
    rows[base + 3] = rows[base + 3]! + s3;
    rows[base + 4] = rows[base + 4]! + s4;
    rows[base + 5] = rows[base + 5]! + s5;
    rows[base + 6] = rows[base + 6]! + s6;
    rows[base + 7] = rows[base + 7]! + s7;
  }
}
/* oxlint-enable typescript/no-non-null-assertion */
