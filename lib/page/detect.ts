/** Is this page an article? Decided in the page, cheaply, without Readability and without layout. */
import trained from './detect-points.json';
import { hasBody, readStages, SIGN_NAMES, SIGN_STAGES } from './detect-signs';

export type Verdict = {
  readonly isArticle: boolean;
  /** 0 to 1: how sure the detector is that this is an article, as far as it read. */
  readonly score: number;
};

type Steps = readonly (readonly number[])[];

/** Per sign, the points it brings above each threshold; see the card in the file. */
const POINTS = new Map<string, Steps>(Object.entries(trained.points));

/** Per stage of signs, the steps of each sign. */
const STAGES = SIGN_STAGES.map((names) => names.map((name) => POINTS.get(name) ?? []));

/** Per stage, the points under which no article of the training pages lay, less a margin: what follows cannot help. */
const HOPELESS: readonly number[] = trained.hopeless;

/** The verdict on a loaded page. Reads the document, changes nothing; ends as soon as the answer is surely no. */
export function detectArticle(document: Document, url: string): Verdict {
  if (!hasBody(document)) return { isArticle: false, score: 0 };
  let signs: readonly number[] = [];
  let odds = trained.base;
  let stage = 0;
  for (const read of readStages(document, url)) {
    signs = signs.concat(read);
    odds += addUp(STAGES[stage] ?? [], read);
    if (odds < (HOPELESS[stage] ?? 0)) return { isArticle: false, score: toChance(odds) };
    stage += 1;
  }
  if (isBlank(signs)) return { isArticle: false, score: 0 };
  return { isArticle: odds >= 0, score: toChance(odds) };
}

function addUp(stage: readonly Steps[], signs: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < stage.length; i += 1)
    for (const [threshold = 0, points = 0] of stage[i] ?? [])
      if ((signs[i] ?? 0) > threshold) sum += points;
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
