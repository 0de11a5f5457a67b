/** Whether a page's text in the browser is the one read outside of it, and if not, why. */
import { NO_MODELS } from '@/lib/analysis/model/models';
import { readPage } from '@/tools/brief/read-page';
import type { LivePage } from '../live-pages';
import type { BenchRow } from '../rows';
import whole from './text-differences.json';

/** As a browser shows the page, and as if all of it were displayed. */
export type LiveTexts = { readonly text: string; readonly unstyled: string };

/**
 * `hidden`: of the article the browser shows nothing (its scripts, which do not run here, would bring it up);
 * `layout`: it leaves out what is not displayed; `tree`: anything else, which nothing explains.
 */
export type Difference = 'hidden' | 'layout' | 'tree';

/** What a page needs before its text is asked for; a page without an article gives "". */
export const READ_TEXT = `
  globalThis.parse = (html) => new DOMParser().parseFromString(html, 'text/html');
  globalThis.attempt = (work) => { try { return work(); } catch { return null; } };
  globalThis.readText = (html, url) =>
    (attempt(() => lede.readArticle(parse(html), url))?.article.paragraphs ?? []).map((p) => p.text).join('\\n');`;

/** `snapshot`: an expression for the markup of a snapshot as displayed. */
export async function readLiveTexts(
  page: LivePage,
  url: string,
  snapshot = 'lede.takeSnapshot(document, lede.isDisplayed).snapshot.html',
): Promise<LiveTexts> {
  const address = JSON.stringify(url);
  return {
    text: await page.ask(`readText(${snapshot}, ${address})`),
    unstyled: await page.ask(
      `readText(lede.takeSnapshot(document, null).snapshot.html, ${address})`,
    ),
  };
}

/** Null where the texts are the same. */
export function compareTexts(live: LiveTexts, html: string, url: string): Difference | null {
  const outside = readOutside(html, url);
  if (live.text === outside) return null;
  if (live.unstyled !== outside) return 'tree';
  return live.text === '' ? 'hidden' : 'layout';
}

function readOutside(html: string, url: string): string {
  const { reading } = readPage(html, url, { models: NO_MODELS, wanted: new Set(['article']) });
  return (reading?.article.paragraphs ?? []).map((p) => p.text).join('\n');
}

/** The table of differences by cause. */
export function rateTexts(set: string, found: readonly (Difference | null)[]): BenchRow[] {
  const row = { set, unit: 'count' } as const;
  const count = (kind: Difference): number => found.filter((each) => each === kind).length;
  return [
    { ...row, measure: 'pages read in the browser and outside', score: found.length },
    { ...row, measure: 'text differs by what is not displayed', score: count('layout') },
    { ...row, measure: 'text not displayed at all without scripts', score: count('hidden') },
    {
      ...row,
      measure: 'text differs otherwise',
      score: count('tree'),
      target: 0,
      lowerIsBetter: true,
    },
    ...listWhole(set),
  ];
}

/** The same of every article of the corpus, as `npm run bench:texts` found it, a stretch at a time. */
function listWhole(set: string): BenchRow[] {
  const row = { set, unit: 'count' } as const;
  return [
    { ...row, measure: 'stretch by stretch: pages compared', score: whole.pages },
    { ...row, measure: 'stretch by stretch: the same text', score: whole.same },
    {
      ...row,
      measure: 'stretch by stretch: differs by what is not displayed',
      score: whole.layout,
    },
    { ...row, measure: 'stretch by stretch: not displayed at all', score: whole.hidden },
    {
      ...row,
      measure: 'stretch by stretch: differs otherwise',
      score: whole.tree,
      target: 0,
      lowerIsBetter: true,
    },
  ];
}
