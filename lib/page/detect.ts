/** Is this page an article? Decided in the page, cheaply, without Readability and without layout. */
import trained from './detect-points.json';
import { readSigns, SIGN_NAMES } from './detect-signs';

export type Verdict = {
  readonly isArticle: boolean;
  /** 0 to 1: how sure the detector is that this is an article. */
  readonly score: number;
};

/** Per sign, the points it brings above each threshold; see the card in the file. */
const POINTS = new Map<string, readonly (readonly number[])[]>(Object.entries(trained.points));

/** From here on a page counts as an article: the trained odds are even. */
const EVEN = 0.5;

/** The verdict on a loaded page. Reads the document, changes nothing. */
export function detectArticle(document: Document, url: string): Verdict {
  const signs = readSigns(document, url);
  if (signs === null || isBlank(signs)) return { isArticle: false, score: 0 };
  let odds = trained.base;
  SIGN_NAMES.forEach((name, i) => {
    for (const [threshold = 0, points = 0] of POINTS.get(name) ?? [])
      if ((signs[i] ?? 0) > threshold) odds += points;
  });
  const score = 1 / (1 + Math.exp(-odds));
  return { isArticle: score >= EVEN, score };
}

/** Neither text, nor links, nor a headline: an address alone makes no article. */
function isBlank(signs: readonly number[]): boolean {
  return BLANK.every((name) => signs[SIGN_NAMES.indexOf(name)] === 0);
}

const BLANK = ['paragraphText', 'brokenText', 'links', 'h1Count'] as const;
