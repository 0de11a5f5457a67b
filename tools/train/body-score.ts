/** Scores extracted texts by the corpus' own measures; its scorers are run from where they are. */
import { join } from 'node:path';
import type { TrainingPage, Truth } from './body-pages';

type Scores = Readonly<Record<string, number>>;

/** F1, precision, recall and the share of exact pages per set, rounded to four digits. */
export async function scoreSets(
  corpus: string,
  texts: ReadonlyMap<TrainingPage, string>,
): Promise<Record<string, Scores>> {
  const found: Record<string, Scores> = {};
  for (const set of new Set([...texts.keys()].map((p) => p.set))) {
    const pages = [...texts].filter(([page]) => page.set === set);
    const predictions = Object.fromEntries(pages.map(([page, text]) => [page.id, text]));
    const truth = Object.fromEntries(pages.map(([page]) => [page.id, page.truth]));
    found[set] = await scoreSet(corpus, set, predictions, truth);
  }
  return found;
}

/** `predictions` and `truth` by page id. */
export async function scoreSet(
  corpus: string,
  set: string,
  predictions: Readonly<Record<string, string>>,
  truth: Readonly<Record<string, Truth>>,
): Promise<Scores> {
  const isSegments = set === 'segments';
  const name = isSegments ? 'segments/score-segments.mjs' : 'extraction/score-extraction.mjs';
  const scorer: Record<string, (p: unknown, t: unknown) => Scores> = await import(
    join(corpus, name)
  );
  const score = scorer[isSegments ? 'scoreSegments' : 'scoreExtraction'];
  if (score === undefined) throw new Error(`expected ${name} to export its measure`);
  const { f1 = 0, precision = 0, recall = 0, accuracy = 0 } = score(predictions, truth);
  const all = { f1: round(f1), precision: round(precision), recall: round(recall) };
  return isSegments ? all : { ...all, exact: round(accuracy) };
}

function round(value: number): number {
  return Number(value.toFixed(4));
}
