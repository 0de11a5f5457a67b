/** Whole articles as a reader gets them: people with their quotes, and key claims. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyse } from '@/lib/analysis/analyse';
import type { Article, Brief, Reading, Source } from '@/lib/analysis/brief';
import { articleOfText } from '../../article-of-text';
import { loadModels } from '../../load-models';
import { loadVocabulary } from '../../load-vocabulary';
import type { BenchContext, BenchRow, BenchSet } from '../rows';

type GoldRow = { readonly id: string; readonly url: string; readonly text: string };

/** The rows of the two rooms, with what to reach; the scorer's words to find them by. */
const MEASURES: readonly (readonly [string, RegExp, number, Record<string, number>])[] = [
  [
    'quotes end to end F1',
    /quotes, end to end .*F1 ([\d.]+)/,
    0.85,
    { rules: 0.53, people: 0.985 },
  ],
  ['speaker right', /speaker right\s+([\d.]+)/, 0.97, { rules: 0.78, people: 1 }],
  ['people F1', /^people .*F1 ([\d.]+)/m, 0.93, { rules: 0.62, people: 0.99 }],
  ['role right', /role right\s+([\d.]+)/, 0.85, { rules: 0, people: 0.89 }],
  ['claims F1', /^claims .*F1 ([\d.]+)/m, 0.6, { people: 0.8 }],
  ['claimant right', /claimant right\s+([\d.]+)/, 0.9, { people: 1 }],
];

export const newsGold: BenchSet = { name: 'news-gold', run };

function run({ corpus }: BenchContext): Promise<readonly BenchRow[]> {
  const folder = join(corpus, 'news-gold');
  const gold = join(folder, 'dev.jsonl');
  const scratch = mkdtempSync(join(tmpdir(), 'lede-news-gold-'));
  try {
    const predictions = join(scratch, 'predictions.jsonl');
    writeFileSync(predictions, predictNews(gold).join('\n'));
    const scorer = join(folder, 'score-news.mjs');
    const table = execFileSync(process.execPath, [scorer, predictions, gold], { encoding: 'utf8' });
    return Promise.resolve(
      MEASURES.map(([measure, pattern, target, peers]) => ({
        set: 'news-gold',
        measure,
        score: Number(pattern.exec(table)?.[1] ?? Number.NaN),
        target,
        peers,
        deterministic: true,
      })),
    );
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** A line of the scorer's prediction format for each article of the gold file. */
export function predictNews(goldFile: string): readonly string[] {
  const models = loadModels();
  return readFileSync(goldFile, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const gold: GoldRow = JSON.parse(line);
      const { article } = articleOfText(gold.text, { url: gold.url });
      const reading: Reading = { article, blocks: [], commentArea: 'none' };
      const brief = analyse(reading, { models, vocabulary: loadVocabulary(reading) });
      return JSON.stringify({ id: gold.id, people: peopleOf(brief), claims: claimsOf(brief) });
    });
}

function peopleOf({ article, people }: Brief) {
  return people.sources.map(({ name, type, role, attributions }) => ({
    name,
    type,
    role,
    quotes: attributions.flatMap((index) => {
      const attribution = people.attributions[index];
      return (attribution?.content ?? []).map((span) => ({
        text: textOf(article, span),
        kind: attribution?.kind,
      }));
    }),
  }));
}

function claimsOf({ claims, people }: Brief) {
  const name = (id: string | null): string | null =>
    people.sources.find((source: Source) => source.id === id)?.name ?? id;
  return claims.map((claim) => ({ text: claim.text, claimant: name(claim.claimant) }));
}

function textOf(article: Article, span: { paragraph: number; start: number; end: number }): string {
  return article.paragraphs[span.paragraph]?.text.slice(span.start, span.end) ?? '';
}
