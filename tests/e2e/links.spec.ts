/** Links to a sentence, opened in the browser: whatever signs stand in it, the page is there where the sentence is. */
import type { Article } from '@/lib/analysis/brief';
import { linkToPassage } from '@/lib/export/text-fragment';
import { SAMPLE_BRIEF } from '../support/sample-brief';
import { expect, test } from '../support/lede-test';
import { SITE } from '../support/reading';

const PAGE = `${SITE}/town/signs.html`;

/** The number of the paragraph, and the words of it that the link is for. */
const PASSAGES: readonly (readonly [number, string])[] = [
  [1, 'Fish, chips, and vinegar - the well-known supper - cost £9.50, “more or less”'],
  [1, 'O’Dowd & Sons (est. 1904)'],
  [2, 'no #tags, no a=b&c=d, no “text=this,-that” and no C++?'],
  [4, 'We go on.'],
  [5, '«ни днём позже»'],
  [6, 'القاربين، وعمرهما قرن، «لا يمكن إصلاحهما»'],
  [7, '百十二年続いた渡し船を終えることを七対四で決めた。'],
  [8, 'The longest sentence of the evening'],
];

test('a link opens at its sentence', async ({ lede }) => {
  test.slow();
  await lede.tab.open(PAGE);
  const texts = await lede.tab.run(
    () => Array.from(document.querySelectorAll('p'), (each) => each.textContent),
    null,
  );
  const article: Article = {
    ...SAMPLE_BRIEF.article,
    paragraphs: texts.map((text) => ({ text, role: 'body', anchor: { element: null, start: 0 } })),
  };
  const seen: (number | null)[] = [];
  for (const [turn, [paragraph, words]] of PASSAGES.entries()) {
    const start = texts[paragraph]?.indexOf(words) ?? -1;
    // The last one is for the whole paragraph: a passage too long to be named in full.
    const end = paragraph === 8 ? (texts[8]?.length ?? 0) : start + words.length;
    // Another page each time: within one a browser may scroll for other reasons.
    const link = linkToPassage(`${PAGE}?${turn}`, article, { paragraph, start, end });
    await lede.tab.open(link);
    await lede.tab
      .until(() => scrollY > 0 && document.readyState === 'complete', null, 'the page to scroll')
      .catch(() => null);
    seen.push(await lede.tab.run(findParagraphInView, null));
  }
  expect(seen).toEqual(PASSAGES.map(([paragraph]) => paragraph));
});

test('a link to words that are gone leaves the page at its top', async ({ lede }) => {
  await lede.tab.open(`${PAGE}#:~:text=words%20that%20nobody%20wrote`);
  await lede.tab.until(() => document.readyState === 'complete', null, 'the page');
  expect(await lede.tab.run(findParagraphInView, null)).toBe(0);
});

/** The paragraph nearest to the middle of what is seen. Runs in the page. */
function findParagraphInView(): number {
  const distances = Array.from(document.querySelectorAll('p'), (each) => {
    const { top, bottom } = each.getBoundingClientRect();
    return Math.abs((top + bottom) / 2 - innerHeight / 2);
  });
  return distances.indexOf(Math.min(...distances));
}
