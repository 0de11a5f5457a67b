/**
 * The tagger's network: each piece becomes a row of channels, six dilated convolutions let rows see their
 * neighbours, and the last layer scores the tags. Plain additions and products in one order, so every
 * engine computes the same bits.
 */
import { addSums, fill, layOut, makeActive } from './convolution';
import type { Active, Kernel } from './convolution';
import { cutEntry, enterRows, prepareEntry } from './entry-rows';
import type { Features } from './features';
import type { Matrix, Weights } from './weights';

const TAPS = 3;
/** How far apart a layer's three taps stand, as trained. */
const DILATIONS = [1, 2, 4, 8, 16, 32];
/** A piece sees this many others to each side, through all layers. */
const SIGHT = DILATIONS.reduce((sum, dilation) => sum + dilation, 0);
/** Pieces scored at a time, so that memory does not grow with the article; most articles are one window. */
const WINDOW = 2048;

/** Scores, one row a piece and one column a tag, then empty ones up to `width`. Channels are a multiple of eight. */
export function scoreTags(weights: Weights, features: Features): Matrix {
  const { channels } = weights;
  const count = features.words.length;
  const kernels = kernelsOf(weights);
  const entry = prepareEntry(weights, kernels.entry, features);
  const room = Math.min(count, WINDOW + 2 * SIGHT);
  const rows = new Float64Array(room * channels);
  const active = makeActive(room, channels);
  const width = kernels.exit.outputs;
  const values = new Float64Array(count * width);
  for (let begin = 0; begin < count; begin += WINDOW) {
    const end = Math.min(count, begin + WINDOW);
    const from = Math.max(0, begin - SIGHT);
    const to = Math.min(count, end + SIGHT);
    enterRows(entry, rows, { from, to });
    const scores = passLayers(rows, active, { kernels, count: to - from, channels });
    values.set(scores.subarray((begin - from) * width, (end - from) * width), begin * width);
  }
  return { values, width };
}

type Kernels = {
  readonly entry: readonly Kernel[];
  readonly layers: readonly Kernel[];
  readonly exit: Kernel;
};

type Pass = { readonly kernels: Kernels; readonly count: number; readonly channels: number };

/** The scores of the first `count` rows, which the layers change. */
function passLayers(
  rows: Float64Array,
  active: Active,
  { kernels, count, channels }: Pass,
): Float64Array {
  kernels.layers.forEach((kernel, at) => {
    fill(rows, active, { count, channels });
    addSums(active, rows, { kernel, count, dilation: DILATIONS[at] ?? 1 });
  });
  fill(rows, active, { count, channels });
  const scores = new Float64Array(count * kernels.exit.outputs);
  addSums(active, scores, { kernel: kernels.exit, count });
  return scores;
}

const kept = new WeakMap<Weights, Kernels>();

function kernelsOf(weights: Weights): Kernels {
  const known = kept.get(weights);
  if (known) return known;
  const kernels = {
    entry: cutEntry(weights),
    layers: weights.layers.map((layer) => layOut(layer, TAPS)),
    exit: layOut(weights.exit),
  };
  kept.set(weights, kernels);
  return kernels;
}
