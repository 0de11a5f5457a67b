/** What each word adds to a sentence's score beyond its place and form: a direction in the space of word vectors. */
import { wordHash } from '@/lib/analysis/model/word-hash';
import type { WordTable } from '@/lib/analysis/model/word-values';
import type { MarkedArticle } from './marked-articles';
import { solve } from './solve';
import type { WordVectors } from './word-vectors';

/** Of the vectors' unit variance; best of 300, 1,000 and 3,000 by cross-validation, and twice this is no better. */
const PENALTY = 3000;
/** Eight-bit numbers. */
const LARGEST = 127;

/** An article, its candidates' scores by form, and how much it counts. */
export type Scored = {
  readonly article: MarkedArticle;
  readonly scores: readonly number[];
  readonly weight: number;
};

/** The table whose mean over a sentence's words, times `scale`, is to be added to its score. */
export function fitWords(scored: readonly Scored[], words: WordVectors): WordTable {
  const rows = scored.map(({ article }) => centre(article.words.map((w) => average(w, words))));
  const size = deviation(rows.flat());
  const slope = readSlope(scored);
  const { width } = words;
  const matrix = new Float64Array(width * width);
  const right = new Float64Array(width);
  for (const [at, { article, scores, weight }] of scored.entries()) {
    const marked = centreNumbers(article.marked.map(Number));
    const known = centreNumbers(scores);
    for (const [row, vector] of rows[at]!.entries()) {
      const rest = marked[row]! - slope * known[row]!;
      for (let c = 0; c < width; c += 1) {
        const value = (weight * vector[c]!) / size;
        right[c]! += value * rest;
        for (let d = 0; d <= c; d += 1) matrix[c * width + d]! += (value * vector[d]!) / size;
      }
    }
  }
  for (let c = 0; c < width; c += 1) matrix[c * width + c]! += PENALTY;
  const direction = solve(matrix, right, width).map((value) => value / (size * slope));
  return tabulate(words, direction);
}

/** The words' values as whole numbers by their hashes, in rising order, each as the distance from the one before. */
function tabulate({ vectors }: WordVectors, direction: Float64Array): WordTable {
  const values = new Map(
    [...vectors].map(([word, vector]) => [
      wordHash(word),
      vector.reduce((sum, value, c) => sum + value * direction[c]!, 0),
    ]),
  );
  const scale = Math.max(...[...values.values()].map(Math.abs)) / LARGEST;
  let last = 0;
  const entries = [...values]
    .toSorted((a, b) => a[0] - b[0])
    .flatMap(([hash, value]) => {
      const step = hash - last;
      last = hash;
      return [step, Math.round(value / scale)];
    });
  return { scale: Number(scale.toPrecision(4)), entries };
}

/** How much of a mark a unit of the score stands for, within articles. */
function readSlope(scored: readonly Scored[]): number {
  let both = 0;
  let square = 0;
  for (const { article, scores, weight } of scored) {
    const marked = centreNumbers(article.marked.map(Number));
    for (const [at, score] of centreNumbers(scores).entries()) {
      both += weight * score * marked[at]!;
      square += weight * score * score;
    }
  }
  return both / square;
}

function average(words: readonly string[], { vectors, width }: WordVectors): Float64Array {
  const sum = new Float64Array(width);
  let count = 0;
  for (const word of words) {
    const vector = vectors.get(word.replaceAll('’', "'"));
    if (vector === undefined) continue;
    count += 1;
    vector.forEach((value, c) => (sum[c]! += value));
  }
  return sum.map((value) => value / Math.max(1, count));
}

function centre(rows: readonly Float64Array[]): readonly Float64Array[] {
  const mean = (rows[0] ?? new Float64Array()).map(
    (_, c) => rows.reduce((sum, row) => sum + row[c]!, 0) / rows.length,
  );
  return rows.map((row) => row.map((value, c) => value - mean[c]!));
}

function centreNumbers(values: readonly number[]): readonly number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return values.map((value) => value - mean);
}

function deviation(rows: readonly Float64Array[]): number {
  const squares = rows.reduce(
    (sum, row) => sum + row.reduce((s, value) => s + value * value, 0),
    0,
  );
  return Math.sqrt(squares / rows.reduce((sum, row) => sum + row.length, 0));
}
