/** Sentences, key claims against editors' own bullet points, and how long ranking takes. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Article, People } from '@/lib/analysis/brief';
import { rankClaims } from '@/lib/analysis/claims';
import { findKind } from '@/lib/analysis/claims/08-kind';
import { splitSentences } from '@/lib/analysis/text/sentences';
import { articleOfText } from '../../article-of-text';
import { loadModels } from '../../load-models';
import type { BenchContext, BenchRow, BenchSet } from '../rows';
import { median } from '../../quantiles';

type Highlighted = { readonly id: string; readonly text: string };

/** Without attributions: the ranking alone, as the bullet points know no claimant. */
const NOBODY: People = { attributions: [], sources: [], mentioned: [], support: 'marks' };
const BULLETS = ['cnndm-dev', 'cnndm-real-dev'];
/** The Lead baseline is the first three sentences of at least five words. */
const LEAD = 3;
const LEAD_WORDS = 5;
const WARM_UP = 15;
const models = loadModels();
const KINDS = new URL('../../../tests/fixtures/claim-kinds/sentences.json', import.meta.url);

export const claims: BenchSet = { name: 'claims', run };

function run({ corpus, timed }: BenchContext): Promise<readonly BenchRow[]> {
  const folder = join(corpus, 'claims');
  const articles = BULLETS.flatMap((name) => readLines(join(folder, `${name}.jsonl.gz`)));
  return Promise.resolve([
    measureSentences(folder),
    ...measureBullets(folder, articles),
    measureKinds(),
    ...(timed ? measureTime(articles) : []),
  ]);
}

function readLines(file: string): readonly Highlighted[] {
  const text = gunzipSync(readFileSync(file)).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Highlighted => JSON.parse(line));
}

function measureSentences(folder: string): BenchRow {
  const cases: readonly (readonly string[])[] = JSON.parse(
    readFileSync(join(folder, 'sentence-cases.json'), 'utf8'),
  );
  const right = cases.filter((sentences) => {
    const text = sentences.join(' ');
    const found = splitSentences(text).map(({ start, end }) => text.slice(start, end));
    return found.join('\n') === sentences.join('\n');
  });
  const score = right.length / cases.length;
  return { set: 'claims', measure: 'sentence cases', score, target: 1, deterministic: true };
}

type Scores = Readonly<Record<string, number>> & {
  readonly against: Readonly<Record<string, { readonly lo: number; readonly hi: number }>>;
};

function measureBullets(folder: string, articles: readonly Highlighted[]): readonly BenchRow[] {
  const scratch = mkdtempSync(join(tmpdir(), 'lede-claims-'));
  const write = (name: string, lines: readonly unknown[]): string => {
    const file = join(scratch, name);
    writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'));
    return file;
  };
  try {
    const gold = write('gold.jsonl', articles);
    const ours = write(
      'ours.jsonl',
      articles.map(({ id, text }) => ({ id, claims: rank(text) })),
    );
    const lead = write(
      'lead.jsonl',
      articles.map(({ id, text }) => ({ id, claims: readLead(text) })),
    );
    const score = (...options: readonly string[]): Scores =>
      JSON.parse(
        execFileSync(
          process.execPath,
          [join(folder, 'score-claims.mjs'), 'text', gold, ...options, '--json'],
          { encoding: 'utf8' },
        ),
      );
    return tabulate(score(ours, '--against', lead), score(lead));
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function tabulate(ours: Scores, lead: Scores): readonly BenchRow[] {
  const row = (measure: string, name: string, more: Partial<BenchRow>): BenchRow => ({
    set: 'claims',
    measure,
    score: (ours[name] ?? Number.NaN) / 100,
    peers: { lead: (lead[name] ?? Number.NaN) / 100 },
    deterministic: true,
    ...more,
  });
  const less = { lowerIsBetter: true };
  return [
    row('CNN/DM ROUGE-1', 'r1', { target: 0.4 }),
    row('CNN/DM ROUGE-2', 'r2', { target: 0.175 }),
    {
      set: 'claims',
      measure: 'CNN/DM ROUGE-2 over lead, 95 % sure',
      score: (ours.against['r2']?.lo ?? Number.NaN) / 100,
      target: 0,
      deterministic: true,
    },
    row('CNN/DM verbatim', 'verbatim', { target: 1 }),
    row('CNN/DM 3 to 7 claims', 'count3to7', { target: 1 }),
    row('CNN/DM dangling', 'dangling', { target: 0.02, ...less }),
    row('CNN/DM repeating', 'redundant', { target: 0.05, ...less }),
  ];
}

function rank(text: string): readonly string[] {
  return rankClaims(articleOfText(text).article, NOBODY, {
    models,
    count: 'normal',
  }).map((claim) => claim.text);
}

function readLead(text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap((line) => splitSentences(line).map(({ start, end }) => line.slice(start, end)))
    .filter((sentence) => sentence.split(/\s+/).length >= LEAD_WORDS)
    .slice(0, LEAD);
}

function measureKinds(): BenchRow {
  const cases: readonly (readonly [string, string | null])[] = JSON.parse(
    readFileSync(KINDS, 'utf8'),
  );
  const named = cases.filter(([text]) => findKind(text) !== null);
  const score = named.filter(([text, kind]) => findKind(text) === kind).length / named.length;
  return { set: 'claims', measure: 'kind precision', score, target: 0.9, deterministic: true };
}

/** Of one article of 1,000 words after warming up, and of one of 50,000. */
function measureTime(articles: readonly Highlighted[]): readonly BenchRow[] {
  const words = articles
    .map(({ text }) => text)
    .join('\n')
    .split(' ');
  const time = (measure: string, length: number, target: number, runs: number): BenchRow => {
    const { article } = articleOfText(words.slice(0, length).join(' '));
    const times = Array.from({ length: runs }, () => timeOne(article));
    return {
      set: 'claims',
      measure,
      score: median(times),
      target,
      unit: 'ms',
      lowerIsBetter: true,
    };
  };
  const short = articleOfText(words.slice(0, 1000).join(' ')).article;
  for (let round = 0; round < WARM_UP; round += 1) timeOne(short);
  return [time('1,000 words', 1000, 25, 15), time('50,000 words', 50_000, 1500, 1)];
}

function timeOne(article: Article): number {
  const begin = performance.now();
  rankClaims(article, NOBODY, { models, count: 'normal' });
  return performance.now() - begin;
}
