/**
 * What the tagger is told of each piece, as small whole numbers: one column a feature. Training reads
 * these very columns (tools/train writes them out), so both sides see the same.
 */
import { markCues } from './cue-columns';
import type { Piece } from './pieces';
import { countRepeats, markPlaces } from './place-columns';
import { markQuotations } from './quotation-column';
import { shapeOf, SHAPES } from './shape';
import { wordClass, WORD_CLASSES } from './word-class';
import { wordHash } from './word-hash';

/** The columns and how many values each may take. The word column is a hash, looked up in the weights. */
export const FEATURE_SIZES = {
  suffix: 2048,
  prefix: 2048,
  shape: SHAPES,
  wordClass: WORD_CLASSES,
  quotation: 12,
  place: 20,
  repeats: 12,
  cueBefore: 14,
  cueAfter: 14,
} as const;

export type FeatureName = keyof typeof FEATURE_SIZES;
export const FEATURE_NAMES: readonly FeatureName[] = [
  'suffix',
  'prefix',
  'shape',
  'wordClass',
  'quotation',
  'place',
  'repeats',
  'cueBefore',
  'cueAfter',
];

export type Features = {
  readonly words: Uint32Array;
  readonly columns: Readonly<Record<FeatureName, Uint16Array>>;
};

const AFFIX = 3;

/** The features of all pieces; `pieces` must be those of `paragraphs`. */
export function extractFeatures(paragraphs: readonly string[], pieces: readonly Piece[]): Features {
  const column = (): Uint16Array => new Uint16Array(pieces.length);
  const columns: Record<FeatureName, Uint16Array> = {
    suffix: column(),
    prefix: column(),
    shape: column(),
    wordClass: column(),
    quotation: column(),
    place: column(),
    repeats: column(),
    cueBefore: column(),
    cueAfter: column(),
  };
  const words = new Uint32Array(pieces.length);
  pieces.forEach((piece, at) => {
    const lower = normal(piece.text);
    words[at] = wordHash(lower);
    columns.suffix[at] = wordHash(`-${lower.slice(-AFFIX)}`) % FEATURE_SIZES.suffix;
    columns.prefix[at] = wordHash(`${lower.slice(0, AFFIX)}-`) % FEATURE_SIZES.prefix;
    columns.shape[at] = shapeOf(piece.text);
    columns.wordClass[at] = wordClass(lower);
  });
  markQuotations(paragraphs, pieces, columns.quotation);
  markPlaces(paragraphs, pieces, columns.place);
  countRepeats(pieces, columns.repeats);
  markCues(pieces, columns);
  return { words, columns };
}

/** Lower case, digits as 0, one apostrophe; all quotation marks look alike, their state is told apart. */
function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/\p{N}/gu, '0')
    .replace(/’/gu, "'")
    .replace(/[“”„«»‹›‘「」『』]/gu, '"');
}
