/** Is this page an article? Decided in the page, cheaply, without Readability and without layout. */
import trained from './detect-points.json';
import { hasBody, readStages, SIGN_NAMES, SIGN_STAGES } from './detect-signs';

export type Verdict = {
  readonly isArticle: boolean;
  /** 0 to 1: how sure the detector is that this is an article; at most so sure where it is none. */
  readonly score: number;
};

type Steps = readonly (readonly number[])[];

/** Per sign, the points it brings above each threshold; see the card in the file. */
const POINTS = new Map<string, Steps>(Object.entries(trained.points));

/** Per stage of signs, the steps of each sign. */
const STAGES = SIGN_STAGES.map((names) => names.map((name) => POINTS.get(name) ?? []));

/** Per stage, the most that all later stages together can bring. */
const STILL_TO_GAIN = STAGES.map((_, at) =>
  STAGES.slice(at + 1)
    .flat()
    .reduce((sum, steps) => sum + mostOf(steps), 0),
);

/** The verdict on a loaded page. Reads the document, changes nothing; ends as soon as the answer is no whatever follows. */
export function detectArticle(document: Document, url: string): Verdict {
  if (!hasBody(document)) return { isArticle: false, score: 0 };
  const signs: number[] = [];
  let odds = trained.base;
  let stage = 0;
  for (const read of readStages(document, url)) {
    signs.push(...read);
    odds += addUp(STAGES[stage] ?? [], read);
    const most = odds + (STILL_TO_GAIN[stage] ?? 0);
    if (most < 0) return { isArticle: false, score: toChance(most) };
    stage += 1;
  }
  if (isBlank(signs)) return { isArticle: false, score: 0 };
  return { isArticle: odds >= 0, score: toChance(odds) };
}

function addUp(stage: readonly Steps[], signs: readonly number[]): number {
  let sum = 0;
  stage.forEach((steps, i) => {
    for (const [threshold = 0, points = 0] of steps) if ((signs[i] ?? 0) > threshold) sum += points;
  });
  return sum;
}

/** The most points that one sign brings, whatever its value. */
function mostOf(steps: Steps): number {
  let sum = 0;
  let most = 0;
  for (const [, points = 0] of steps) {
    sum += points;
    most = Math.max(most, sum);
  }
  return most;
}

function toChance(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** Neither text, nor links, nor a headline: an address alone makes no article. */
function isBlank(signs: readonly number[]): boolean {
  return BLANK.every((name) => signs[SIGN_NAMES.indexOf(name)] === 0);
}

const BLANK = ['paragraphText', 'brokenText', 'links', 'h1Count'] as const;
