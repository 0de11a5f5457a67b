/** One saved page through the whole chain, as in the browser but without layout: every stage timed. */
import { analyse } from '@/lib/analysis/analyse';
import type { Brief, Reading } from '@/lib/analysis/brief';
import type { Models } from '@/lib/analysis/model/models';
import { readArticle } from '@/lib/article/read-article';
import { judgeClutter } from '@/lib/clutter/judge';
import type { ClutterVerdict } from '@/lib/clutter/judge';
import { readErrorCode } from '@/lib/errors';
import { detectArticle } from '@/lib/page/detect';
import type { Verdict } from '@/lib/page/detect';
import { takeSnapshot } from '@/lib/page/snapshot';
import { loadVocabulary } from '../load-vocabulary';
import { parsePage } from './page-parser';

export const STAGES = ['article', 'quotes', 'claims', 'policy', 'clutter', 'detect'] as const;
export type Stage = (typeof STAGES)[number];

export type PageResult = {
  readonly document: Document;
  /** null where the stage was not asked for. */
  readonly verdict: Verdict | null;
  readonly clutter: ClutterVerdict | null;
  /** null where not asked for, or where the page holds no article text. */
  readonly reading: Reading | null;
  readonly brief: Brief | null;
  /** Milliseconds by stage. */
  readonly ms: Readonly<Record<string, number>>;
};

export type PageOptions = {
  readonly models: Models;
  readonly wanted: ReadonlySet<Stage>;
};

/** Everything wanted of one page. A page without an article gives null for it; other failures throw. */
export function readPage(html: string, url: string, options: PageOptions): PageResult {
  const { models, wanted } = options;
  const ms: Record<string, number> = {};
  const timed = <T>(stage: string, work: () => T): T => {
    const begin = performance.now();
    const result = work();
    ms[stage] = round(performance.now() - begin);
    return result;
  };
  const document = timed('parse', () => parsePage(html));
  const verdict = wanted.has('detect') ? timed('detect', () => detectArticle(document, url)) : null;
  const clutter = wanted.has('clutter')
    ? timed('clutter', () => judgeClutter(document, null))
    : null;
  const analyses = wanted.has('quotes') || wanted.has('claims') || wanted.has('policy');
  if (!analyses && !wanted.has('article')) {
    return { document, verdict, clutter, reading: null, brief: null, ms };
  }
  const copy = timed('snapshot', () => parsePage(takeSnapshot(document, null).snapshot.html));
  const reading = timed('article', () => readOrNull(copy, url));
  const brief =
    reading === null || !analyses
      ? null
      : analyse(reading, {
          models,
          vocabulary: loadVocabulary(reading),
          now: () => performance.now(),
        });
  for (const [stage, time] of Object.entries(brief?.timings ?? {})) ms[stage] = round(time);
  return { document, verdict, clutter, reading, brief, ms };
}

function readOrNull(document: Document, url: string): Reading | null {
  try {
    return readArticle(document, url);
  } catch (error) {
    // A page without an article is an answer, not a failure; anything else is.
    if (readErrorCode(error) === 'no-article') return null;
    throw error;
  }
}

function round(milliseconds: number): number {
  return Math.round(milliseconds * 100) / 100;
}
