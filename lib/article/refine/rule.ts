/** The shape of a refinement rule, and the guard that keeps any one of them from eating the article. */
import type { TextBlock } from '../blocks/page-model';
import type { PageFacts } from './page-facts';

export type Scene = {
  readonly facts: PageFacts;
  readonly title: string;
  /** Indices of the page's blocks that are the body so far, ascending. */
  readonly body: readonly number[];
  /** The block at a place of the body; never undefined for indices of `body`. */
  readonly blockAt: (index: number) => TextBlock;
};

/** Its docstring says why what it takes out is no article text. */
export type Rule = {
  readonly name: string;
  /** The indices to take out; the rest stays. */
  readonly find: (scene: Scene) => readonly number[];
  /** What it takes out is certain, however much it is: the guard lets it. Never if left out. */
  readonly isSure?: (scene: Scene) => boolean;
};

/** A rule that would take more of the words than this has misread the page: it is skipped. */
const MOST_REMOVED = 0.35;
/** In a text of a few lines one caption is already more than the guard's share. */
const SHORT_TEXT = 60;

export type Removal = { readonly rule: string; readonly index: number };

/** The blocks of the body that no rule takes away, and which rule took each of the others. */
export function applyRules(
  rules: readonly Rule[],
  scene: Scene,
): { readonly body: readonly number[]; readonly removed: readonly Removal[] } {
  let body = scene.body;
  const removed: Removal[] = [];
  for (const rule of rules) {
    const found = new Set(rule.find({ ...scene, body }));
    const kept = body.filter((i) => !found.has(i));
    const isSure = rule.isSure?.({ ...scene, body }) === true && kept.length > 0;
    if (kept.length === body.length || (!isSure && isTooMuch(scene, body, kept))) continue;
    for (const index of found) removed.push({ rule: rule.name, index });
    body = kept;
  }
  return { body, removed };
}

function isTooMuch(scene: Scene, before: readonly number[], after: readonly number[]): boolean {
  const all = countWords(scene, before);
  const lost = all - countWords(scene, after);
  return after.length === 0 || (lost > all * MOST_REMOVED && all > SHORT_TEXT) || lost === all;
}

function countWords(scene: Scene, body: readonly number[]): number {
  return body.reduce((sum, i) => sum + scene.blockAt(i).text.split(' ').length, 0);
}
