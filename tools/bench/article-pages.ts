/** The pages of the article sets through the real chain: parser, snapshot, reading. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Article, Reading } from '@/lib/analysis/brief';
import { NO_MODELS } from '@/lib/analysis/model/models';
import { endTurn } from '@/tools/brief/page-parser';
import { readPage, type Stage } from '@/tools/brief/read-page';
import type { BenchContext } from './rows';
import { survive } from './survive';

/** The fields of `ground-truth.json` and `segments.json` that any of the sets uses. */
export type PageTruth = {
  readonly url?: string;
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly published?: string;
  readonly optional?: readonly string[];
};

export type ReadPages = {
  readonly truth: Readonly<Record<string, PageTruth>>;
  /** By page id; null where the page gave no article. */
  readonly articles: ReadonlyMap<string, Article | null>;
  /** By page id, the headings of the whole page. */
  readonly headings: ReadonlyMap<string, readonly string[]>;
  /** By page id, paragraphs a line each, "" where there was no article. */
  readonly texts: Readonly<Record<string, string>>;
};

const WANTED: ReadonlySet<Stage> = new Set<Stage>(['article']);

/** Every n-th page of a set, as the context says. */
export async function readSetPages(
  { corpus, every }: BenchContext,
  set: string,
  file: string,
): Promise<ReadPages> {
  const all: Record<string, PageTruth> = JSON.parse(readFileSync(join(corpus, set, file), 'utf8'));
  const truth = Object.fromEntries(Object.entries(all).filter((_, i) => i % every === 0));
  const articles = new Map<string, Article | null>();
  const headings = new Map<string, readonly string[]>();
  for (const [id, page] of Object.entries(truth)) {
    const path = join(corpus, set, 'html', `${id}.html.gz`);
    const reading = survive(id, () => readOne(path, page.url ?? ''), null);
    await endTurn();
    const blocks = reading?.blocks ?? [];
    articles.set(id, reading?.article ?? null);
    headings.set(
      id,
      blocks.flatMap((b) => (b.role === 'heading' ? b.text : [])),
    );
  }
  const texts = Object.fromEntries(
    [...articles].map(([id, article]) => [
      id,
      (article?.paragraphs ?? []).map((p) => p.text).join('\n'),
    ]),
  );
  return { truth, articles, headings, texts };
}

function readOne(path: string, url: string): Reading | null {
  const html = gunzipSync(readFileSync(path)).toString('utf8');
  return readPage(html, url, { models: NO_MODELS, wanted: WANTED }).reading;
}
