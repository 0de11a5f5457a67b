/** Articles against front pages, sections, shops, logins: the real detector on the full document. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { detectArticle } from '@/lib/page/detect';
import points from '@/lib/page/detect-points.json';
import { endTurn, parsePage } from '@/tools/brief/page-parser';
import type { BenchContext, BenchSet } from '../rows';
import { survive } from '../survive';

type Page = { readonly url: string | null; readonly file: string };
type Rates = {
  readonly precision: number;
  readonly recall: number;
  readonly falsePositiveRate: number;
};
type Scorer = {
  readonly scoreDetection: (
    predictions: Readonly<Record<string, boolean>>,
    pages: Readonly<Record<string, Page>>,
  ) => { readonly headline: Rates; readonly news: Rates };
};

export const detection: BenchSet = {
  name: 'detection',
  run: async (context) => {
    const { pages, told } = await judgePages(context);
    const scorer: Scorer = await import(join(context.corpus, 'detection/score-detection.mjs'));
    const { headline, news } = scorer.scoreDetection(told, pages);
    const row = { set: 'detection', deterministic: true } as const;
    const unseen = points.card.crossValidatedByDomain;
    return [
      {
        ...row,
        measure: 'precision',
        score: headline.precision,
        target: 0.97,
        peers: { isProbablyReaderable: 0.768 },
      },
      {
        ...row,
        measure: 'recall',
        score: headline.recall,
        target: 0.955,
        peers: { isProbablyReaderable: 0.97 },
      },
      {
        ...row,
        measure: 'news precision',
        score: news.precision,
        target: 0.99,
        peers: { isProbablyReaderable: 0.719 },
      },
      {
        ...row,
        measure: 'news recall',
        score: news.recall,
        target: 0.985,
        peers: { isProbablyReaderable: 0.972 },
      },
      {
        ...row,
        measure: 'news false-positive rate',
        score: news.falsePositiveRate,
        target: 0.01,
        lowerIsBetter: true,
        peers: { isProbablyReaderable: 0.86 },
      },
      {
        set: 'detection',
        measure: 'precision on unseen domains (at training)',
        score: unseen.precision,
        target: 0.97,
      },
      {
        set: 'detection',
        measure: 'recall on unseen domains (at training)',
        score: unseen.recall,
        target: 0.955,
      },
    ];
  },
};

async function judgePages({ corpus, every }: BenchContext) {
  const all: Record<string, Page> = JSON.parse(
    readFileSync(join(corpus, 'detection/pages.json'), 'utf8'),
  );
  const pages = Object.fromEntries(Object.entries(all).filter((_, i) => i % every === 0));
  const told: Record<string, boolean> = {};
  for (const [id, { file, url }] of Object.entries(pages)) {
    const html = gunzipSync(readFileSync(join(corpus, 'detection', file))).toString('utf8');
    told[id] = survive(id, () => detectArticle(parsePage(html), url ?? '').isArticle, false);
    await endTurn();
  }
  return { pages, told };
}
