/** Articles whose key sentences a careful reader marked, as rows to learn from. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readFeatures } from '@/lib/analysis/claims/03-features';
import type { Features } from '@/lib/analysis/claims/03-features';
import { readScene } from '@/lib/analysis/claims/scene';
import { articleOfText } from '../../article-of-text';

type Line = {
  readonly id: string;
  readonly title: string;
  /** Sentences by paragraph. */
  readonly paragraphs: readonly (readonly string[])[];
  /** Indices into the flattened sentences, most important first. */
  readonly key: readonly number[];
};

/** The candidates of one article without a bar, in text order. */
export type MarkedArticle = {
  readonly id: string;
  readonly features: readonly Features[];
  /** The words of each. */
  readonly words: readonly (readonly string[])[];
  readonly marked: readonly boolean[];
  /** How many sentences the reader marked; some may not be candidates. */
  readonly gold: number;
};

/** Every article of `labelled.jsonl.gz`. */
export function readMarkedArticles(file: string): readonly MarkedArticle[] {
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => readOne(JSON.parse(line)));
}

function readOne({ id, title, paragraphs, key }: Line): MarkedArticle {
  const text = paragraphs.map((sentences) => sentences.join(' ')).join('\n');
  const scene = readScene(articleOfText(text, { title }).article);
  const all = readFeatures(scene);
  const sentences = paragraphs.flat();
  const gold = key.map((index) => readWordSet(sentences[index] ?? ''));
  return {
    id,
    features: scene.open.map((index) => all[index]!),
    words: scene.open.map((index) => scene.candidates[index]!.words),
    marked: scene.open.map((index) => {
      const words = readWordSet(scene.candidates[index]!.text);
      return gold.some((other) => isSame(words, other));
    }),
    gold: gold.length,
  };
}

function readWordSet(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** The scorer's own measure: sentences may have been cut a little differently. */
function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const both = [...one].filter((word) => other.has(word)).length;
  return both / (one.size + other.size - both || 1) >= 0.6;
}
