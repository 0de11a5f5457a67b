/**
 * Reads a weights file: a header that names the tensors, then their numbers. They stay as the file has them, for an
 * article asks for a tenth of the words' rows.
 */
import { FEATURE_NAMES } from './features';
import type { FeatureName } from './features';
import type { Table } from './table';

/** Rows of floats, `width` numbers each. */
export type Matrix = { readonly values: Float64Array; readonly width: number };

export type Weights = {
  readonly channels: number;
  /** Word hashes in rising order; the rows of the word table begin with that of unknown words. */
  readonly vocabulary: Uint32Array;
  readonly tables: ReadonlyMap<FeatureName | 'word', Table>;
  readonly entry: Layer;
  readonly layers: readonly Layer[];
  readonly exit: Layer;
  /** Score of going from one tag (row) to another. */
  readonly steps: Matrix;
  readonly starts: Float64Array;
};

/** A row of weights an output. */
export type Layer = { readonly weight: Table; readonly bias: Float64Array };

type Tensor = {
  readonly name: string;
  readonly kind: 'int8' | 'float32' | 'uint32';
  readonly shape: readonly number[];
  readonly at: number;
};

const MAGIC = 0x4544454c;

/** Null where the bytes are no weights file of this version; then rules alone do. */
export function parseWeights(buffer: ArrayBuffer): Weights | null {
  const view = new DataView(buffer);
  if (buffer.byteLength < 8 || view.getUint32(0, true) !== MAGIC) return null;
  const size = view.getUint32(4, true);
  const header = JSON.parse(asciiOf(new Uint8Array(buffer, 8, size)));
  if (header.version !== 1) return null;
  const read = readerOf(buffer, { body: 8 + size, tensors: header.tensors });
  const layers: Layer[] = [];
  while (read.has(`layers.${layers.length}.weight`))
    layers.push(read.layer(`layers.${layers.length}`));
  const names = ['word', ...FEATURE_NAMES] as const;
  const tables = new Map(names.map((name) => [name, read.table(name)]));
  return {
    channels: header.channels,
    vocabulary: read.whole('vocabulary'),
    tables,
    entry: read.layer('entry'),
    layers,
    exit: read.layer('exit'),
    steps: read.floats('steps'),
    starts: read.floats('starts').values,
  };
}

function asciiOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

function readerOf(
  buffer: ArrayBuffer,
  { body, tensors }: { body: number; tensors: readonly Tensor[] },
) {
  const byName = new Map(tensors.map((tensor) => [tensor.name, tensor]));
  const expect = (name: string): Tensor => {
    const tensor = byName.get(name);
    if (!tensor) throw new Error(`weights: expected a tensor "${name}"`);
    return tensor;
  };
  const count = ({ shape }: Tensor): number => shape.reduce((product, size) => product * size, 1);
  const floats = (name: string): Matrix => {
    const tensor = expect(name);
    const values = new Float32Array(buffer, body + tensor.at, count(tensor));
    return { values: Float64Array.from(values), width: tensor.shape.at(-1) ?? 1 };
  };
  const table = (name: string): Table => {
    const tensor = expect(name);
    const numbers = new Int8Array(buffer, body + tensor.at, count(tensor));
    return { numbers, scales: floats(`${name}.scale`).values, width: tensor.shape.at(-1) ?? 1 };
  };
  return {
    has: (name: string): boolean => byName.has(name),
    whole: (name: string) => new Uint32Array(buffer, body + expect(name).at, count(expect(name))),
    floats,
    table,
    layer: (name: string): Layer => ({
      weight: table(`${name}.weight`),
      bias: floats(`${name}.bias`).values,
    }),
  };
}
