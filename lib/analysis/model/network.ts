/**
 * The tagger's network: each piece becomes a row of channels, six dilated convolutions let rows see their
 * neighbours, and the last layer scores the tags. Plain additions and products in one order, so every
 * engine computes the same bits.
 */
import type { Features } from './features';
import type { Layer, Matrix, Weights } from './weights';

const TAPS = 3;
/** How far apart a layer's three taps stand, as trained. */
const DILATIONS = [1, 2, 4, 8, 16, 32];

/** Scores, one row a piece and one column a tag. */
export function scoreTags(weights: Weights, features: Features): Matrix {
  const { channels, layers, exit } = weights;
  const count = features.words.length;
  const rows = enter(weights, features);
  const active = new Float64Array(count * channels);
  layers.forEach((layer, at) => {
    rectify(rows, active);
    convolve(active, rows, {
      layer: transposed(layer, channels),
      channels,
      dilation: DILATIONS[at] ?? 1,
    });
  });
  rectify(rows, active);
  const width = exit.bias.length;
  const scores = new Float64Array(count * width);
  for (let piece = 0; piece < count; piece += 1) {
    for (let tag = 0; tag < width; tag += 1) {
      let sum = exit.bias[tag] ?? 0;
      for (let at = 0; at < channels; at += 1) {
        sum +=
          (active[piece * channels + at] ?? 0) * (exit.weight.values[tag * channels + at] ?? 0);
      }
      scores[piece * width + tag] = sum;
    }
  }
  return { values: scores, width };
}

/** The first rows: each feature's table row through its part of the entry layer, summed. */
function enter({ channels, vocabulary, tables, entry }: Weights, features: Features): Float64Array {
  const count = features.words.length;
  const rows = new Float64Array(count * channels);
  for (let piece = 0; piece < count; piece += 1) rows.set(entry.bias, piece * channels);
  const words = Uint16Array.from(features.words, (hash) => vocabulary.get(hash) ?? 0);
  let offset = 0;
  for (const [name, table] of tables) {
    const ids = name === 'word' ? words : features.columns[name];
    offset = addFeature(rows, ids, { table, entry, channels, offset });
  }
  return rows;
}

type Entering = {
  readonly table: Matrix;
  readonly entry: Layer;
  readonly channels: number;
  readonly offset: number;
};

function addFeature(
  rows: Float64Array,
  ids: Uint16Array,
  { table, entry, channels, offset }: Entering,
): number {
  const projected = new Map<number, Float64Array>();
  ids.forEach((id, piece) => {
    let row = projected.get(id);
    if (!row) {
      row = project(table, id, { entry, channels, offset });
      projected.set(id, row);
    }
    const base = piece * channels;
    for (let at = 0; at < channels; at += 1)
      rows[base + at] = (rows[base + at] ?? 0) + (row[at] ?? 0);
  });
  return offset + table.width;
}

function project(
  { values, width }: Matrix,
  id: number,
  { entry, channels, offset }: Omit<Entering, 'table'>,
): Float64Array {
  const row = new Float64Array(channels);
  for (let out = 0; out < channels; out += 1) {
    let sum = 0;
    const base = out * entry.weight.width + offset;
    for (let at = 0; at < width; at += 1) {
      sum += (values[id * width + at] ?? 0) * (entry.weight.values[base + at] ?? 0);
    }
    row[out] = sum;
  }
  return row;
}

function rectify(rows: Float64Array, active: Float64Array): void {
  for (let at = 0; at < rows.length; at += 1) active[at] = Math.max(rows[at] ?? 0, 0);
}

const transposedLayers = new WeakMap<Layer, Layer>();

/** Weights turned to one row an input, which is how the convolution walks them. */
function transposed(layer: Layer, channels: number): Layer {
  const kept = transposedLayers.get(layer);
  if (kept) return kept;
  const { values, width } = layer.weight;
  const turned = new Float64Array(values.length);
  for (let out = 0; out < channels; out += 1) {
    for (let at = 0; at < width; at += 1)
      turned[at * channels + out] = values[out * width + at] ?? 0;
  }
  const made = {
    weight: { values: turned, width: channels },
    bias: layer.bias,
  };
  transposedLayers.set(layer, made);
  return made;
}

type Convolution = {
  readonly layer: Layer;
  readonly channels: number;
  readonly dilation: number;
};

/** Adds the convolution of `active` to `rows`. Inputs that are zero, about two in three,
 * cost nothing; channels are a multiple of four. */
function convolve(
  active: Float64Array,
  rows: Float64Array,
  { layer, channels, dilation }: Convolution,
): void {
  const count = rows.length / channels;
  const weights = layer.weight.values;
  const sums = new Float64Array(channels);
  for (let piece = 0; piece < count; piece += 1) {
    sums.set(layer.bias);
    for (let tap = 0; tap < TAPS; tap += 1) {
      const neighbour = piece + (tap - 1) * dilation;
      if (neighbour < 0 || neighbour >= count) continue;
      addRow(sums, active, weights, {
        from: neighbour * channels,
        tap: tap * channels * channels,
      });
    }
    const base = piece * channels;
    for (let at = 0; at < channels; at += 1)
      rows[base + at] = (rows[base + at] ?? 0) + (sums[at] ?? 0);
  }
}

function addRow(
  sums: Float64Array,
  active: Float64Array,
  weights: Float64Array,
  { from, tap }: { readonly from: number; readonly tap: number },
): void {
  const channels = sums.length;
  for (let input = 0; input < channels; input += 1) {
    const value = active[from + input] ?? 0;
    if (value === 0) continue;
    const base = tap + input * channels;
    // oxlint-disable typescript/no-non-null-assertion -- the innermost loop: checks would cost it half its speed
    for (let out = 0; out < channels; out += 4) {
      sums[out] = sums[out]! + value * weights[base + out]!;
      sums[out + 1] = sums[out + 1]! + value * weights[base + out + 1]!;
      sums[out + 2] = sums[out + 2]! + value * weights[base + out + 2]!;
      sums[out + 3] = sums[out + 3]! + value * weights[base + out + 3]!;
    }
    // oxlint-enable typescript/no-non-null-assertion
  }
}
