/** The annotated articles that training and measuring read, where the corpus is present. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

export type Range = readonly [start: number, end: number];

export type GoldAttribution = {
  readonly source: readonly Range[];
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
};

export type GoldArticle = {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
  readonly discard: readonly Range[];
};

/** The articles of a `.jsonl` or `.jsonl.gz` file, as the corpus' README describes them. */
export function readArticles(path: string): readonly GoldArticle[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): GoldArticle => JSON.parse(line));
}

/** The lines of a text that are not blank, and where each begins in it. */
export function cutParagraphs(text: string): readonly { text: string; start: number }[] {
  const found: { text: string; start: number }[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    if (match[0].trim() !== '') found.push({ text: match[0], start: match.index });
  }
  return found;
}
