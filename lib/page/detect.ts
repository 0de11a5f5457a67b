/** Is this page an article? Decided in the page, cheaply, without Readability and without layout. */
import { GLANCE_SIGNS, readGlanceSigns } from './detect-glance';
import trained from './detect-points.json';
import { hasBody, LATER_STAGES, readLaterStages, SIGN_NAMES } from './detect-signs';

export type Verdict = {
  readonly isArticle: boolean;
  /** 0 to 1: how sure the detector is that this is an article, as far as it read; 0 where a glance was enough. */
  readonly score: number;
};

/** Per sign the points it brings above each threshold: threshold, points, threshold, points; see the card in the file. */
type Points = Readonly<Record<string, readonly number[] | undefined>>;

const NO: Verdict = { isArticle: false, score: 0 };

/**
 * The verdict on a loaded page. Reads the document, changes nothing; ends as soon as the answer is surely no. Three of five
 * pages that are no article end with a glance, whose signs have points of their own there: those of the whole sum count on
 * what is read later.
 */
export function detectArticle(document: Document, url: string): Verdict {
  const signs = readGlanceSigns(document, url);
  const { base, points, hopeless } = trained.glance;
  if (base + addUp(points, GLANCE_SIGNS, signs) < hopeless || !hasBody(document)) return NO;
  return readOn(document, signs);
}

/** The sum over all signs, those of the glance and what is read now. */
function readOn(document: Document, glance: readonly number[]): Verdict {
  const points: Points = trained.points;
  const signs = [...glance];
  let odds = trained.base + addUp(points, GLANCE_SIGNS, glance);
  let stage = 0;
  for (const read of readLaterStages(document)) {
    odds += addUp(points, LATER_STAGES[stage] ?? [], read);
    // Under these points no article of the training pages lay, less a margin: what follows cannot help.
    if (odds < (trained.hopeless[stage] ?? 0)) return { isArticle: false, score: toChance(odds) };
    signs.push(...read);
    stage += 1;
  }
  if (isBlank(signs)) return NO;
  return { isArticle: odds >= 0, score: toChance(odds) };
}

function addUp(points: Points, names: readonly string[], signs: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < names.length; i += 1) {
    const steps = points[names[i] ?? ''] ?? [];
    for (let at = 0; at < steps.length; at += 2)
      if ((signs[i] ?? 0) > (steps[at] ?? 0)) sum += steps[at + 1] ?? 0;
  }
  return sum;
}

function toChance(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** Neither text, nor links, nor a headline: an address alone makes no article. */
function isBlank(signs: readonly number[]): boolean {
  return BLANK.every((name) => signs[SIGN_NAMES.indexOf(name)] === 0);
}

const BLANK = ['paragraphText', 'brokenText', 'links', 'h1Count'] as const;
