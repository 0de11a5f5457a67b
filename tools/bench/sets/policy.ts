/** Comment rules on whole pages, through the same chain as in the browser. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { loadModels } from '../../load-models';
import { readPage } from '@/tools/brief/read-page';
import type { Stage } from '@/tools/brief/read-page';
import type { BenchRow, BenchSet } from '../rows';
import { survive } from '../survive';

type Labelled = { readonly page: string; readonly url: string; readonly file: string };

type Tally = { readonly precision: number; readonly recall: number; readonly f1: number };

/** What the scorer prints as JSON, as far as it is used here. */
type Scored = {
  readonly overall: Tally;
  readonly categories: Readonly<Record<string, Tally & { right: number; missed: number }>>;
  readonly hard: { readonly sentences: number; readonly reported: number };
  readonly clean: { readonly pages: number; readonly reported: number };
};

/** A word list for each category on the same pages, from the corpus' README. */
const WORD_LIST = { precision: 0.775, f1: 0.497 };
/** Categories with fewer sentences are too few to hold to a goal. */
const ENOUGH = 15;

/** Those with more than one page of rules. */
const LANGUAGES = ['en', 'de', 'fr', 'es'];

export const policy: BenchSet = { name: 'policy', run: async ({ corpus }) => score(corpus) };

function score(corpus: string): readonly BenchRow[] {
  const folder = join(corpus, 'policy');
  const scratch = mkdtempSync(join(tmpdir(), 'lede-policy-'));
  try {
    const predictions = join(scratch, 'predictions.jsonl');
    writeFileSync(predictions, predictPolicy(folder).join('\n'));
    const run = (...extra: readonly string[]): Scored =>
      JSON.parse(
        execFileSync(
          process.execPath,
          [join(folder, 'score-policy.mjs'), predictions, '--json', ...extra],
          { encoding: 'utf8' },
        ),
      );
    const all = run();
    return [
      ...writeRows(all, run('--origin', 'saved')),
      ...categoryRows(all),
      ...LANGUAGES.map((lang) => languageRow(lang, run('--lang', lang))),
    ];
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** A line of the scorer's prediction format for each labelled page. */
export function predictPolicy(folder: string): readonly string[] {
  const options = { models: loadModels(), wanted: new Set<Stage>(['policy']) };
  return readFileSync(join(folder, 'labels.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { page, url, file }: Labelled = JSON.parse(line);
      const bytes = readFileSync(join(folder, file));
      const html = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
      const address = URL.canParse(url) ? url : 'https://example.org/';
      const read = () => readPage(html, address, options).brief?.policy.terms ?? [];
      const terms = survive(page, read, []);
      return JSON.stringify({
        page,
        terms: terms.map(({ category, text }) => ({ category, text })),
      });
    });
}

const row = (
  measure: string,
  value: number,
  target: number,
  more: Partial<BenchRow> = {},
): BenchRow => ({
  set: 'policy',
  measure,
  score: value,
  target,
  deterministic: true,
  ...more,
});

function writeRows(all: Scored, saved: Scored): readonly BenchRow[] {
  const large = Object.entries(all.categories).filter(([, c]) => c.right + c.missed >= ENOUGH);
  const fewer = { lowerIsBetter: true } as const;
  return [
    row('F1', all.overall.f1, 0.88, { peers: { words: WORD_LIST.f1 } }),
    row('precision', all.overall.precision, 0.93, { peers: { words: WORD_LIST.precision } }),
    row('saved pages F1', saved.overall.f1, 0.85),
    row('worst larger category F1', Math.min(...large.map(([, c]) => c.f1)), 0.75),
    row('hard negatives reported', all.hard.reported / all.hard.sentences, 0.02, fewer),
    row('pages without rules reported', all.clean.reported / all.clean.pages, 0, fewer),
  ];
}

type Named = readonly [category: string, Scored['categories'][string]];

const size = ([, { right, missed }]: Named): number => right + missed;

/** The categories that have sentences, the largest first; how many stands behind the name. */
function categoryRows({ categories }: Scored): readonly BenchRow[] {
  return Object.entries(categories)
    .filter((named) => size(named) > 0)
    .toSorted((a, b) => size(b) - size(a))
    .map(([category, tally]) => detail(`F1, ${category} (${size([category, tally])})`, tally.f1));
}

function languageRow(lang: string, { overall, categories }: Scored): BenchRow {
  const sentences = Object.values(categories).reduce(
    (sum, { right, missed }) => sum + right + missed,
    0,
  );
  return detail(`F1, ${lang} (${sentences})`, overall.f1);
}

const detail = (measure: string, score: number): BenchRow => ({ set: 'policy', measure, score });
