/** Attributions on annotated articles: spans, sources, and the time that reading takes. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findAttributions } from '@/lib/analysis/attribution';
import type { Models } from '@/lib/analysis/model/models';
import { articleOfText } from '../../article-of-text';
import { loadModels } from '../../load-models';
import { readArticles } from '../../train/corpus';
import type { GoldArticle } from '../../train/corpus';
import type { BenchContext, BenchRow, BenchSet } from '../rows';

export const quotes: BenchSet = { name: 'quotes', run };

const RUNS = 9;

function run({ corpus, timed }: BenchContext): Promise<readonly BenchRow[]> {
  const folder = join(corpus, 'quotes');
  const goldFile = join(folder, 'dev.jsonl.gz');
  const articles = readArticles(goldFile);
  const models = loadModels();
  const scratch = mkdtempSync(join(tmpdir(), 'lede-quotes-'));
  try {
    const predictions = join(scratch, 'predictions.jsonl');
    writeFileSync(predictions, articles.map((one) => predict(one, models)).join('\n'));
    const words = [join(folder, 'score-quotes.mjs'), goldFile, predictions, '--json'];
    const answer = execFileSync(process.execPath, words, { encoding: 'utf8', maxBuffer: 2 ** 24 });
    const { all, direct } = JSON.parse(answer).speech_only;
    const row = { set: 'quotes', deterministic: true };
    return Promise.resolve([
      {
        ...row,
        measure: 'speech end to end F1',
        score: all.end_to_end.f1 / 100,
        target: 0.8,
        peers: { rules: 0.571, linear: 0.723, network: 0.772, people: 0.887 },
      },
      {
        ...row,
        measure: 'direct end to end F1',
        score: direct.end_to_end.f1 / 100,
        target: 0.91,
        peers: { rules: 0.729, linear: 0.831, network: 0.851, people: 0.974 },
      },
      {
        ...row,
        measure: 'overlap F1',
        score: all.overlap.f1 / 100,
        target: 0.875,
        peers: { rules: 0.712, linear: 0.811, network: 0.85, people: 0.918 },
      },
      ...(timed ? timings(articles, models) : []),
    ]);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function predict({ id, text }: GoldArticle, models: Models): string {
  const { article, starts } = articleOfText(text);
  const { attributions } = findAttributions(article, models);
  const place = (spans: (typeof attributions)[number]['content'] | null) =>
    spans?.map(({ paragraph, start, end }) => {
      const base = starts[paragraph] ?? 0;
      return [base + start, base + end];
    }) ?? null;
  const found = attributions.map(({ content, cue, source, kind }) => ({
    content: place(content),
    cue: place(cue),
    source: place(source),
    kind,
  }));
  return JSON.stringify({ id, quotes: found });
}

function timings(articles: readonly GoldArticle[], models: Models): readonly BenchRow[] {
  return [
    timing(articles, models, { words: 1000, target: 50 }),
    timing(articles, models, { words: 50_000, target: 3000 }),
  ];
}

/** Median milliseconds for as many words, after one reading to warm up. */
function timing(
  articles: readonly GoldArticle[],
  models: Models,
  { words, target }: { readonly words: number; readonly target: number },
): BenchRow {
  const all = articles.map(({ text }) => text).join('\n\n');
  const enough = all.split(/(?<=\s)/u).slice(0, words);
  const { article } = articleOfText(enough.join(''));
  const times = Array.from({ length: words > 10_000 ? 3 : RUNS }, () => {
    const begin = performance.now();
    findAttributions(article, models);
    return performance.now() - begin;
  });
  const median = times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
  return {
    set: 'quotes',
    measure: `${words} words`,
    score: median,
    unit: 'ms',
    lowerIsBetter: true,
    target,
  };
}
