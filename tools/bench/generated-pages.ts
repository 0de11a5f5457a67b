/** Pages made for the bench: an article of any size, and input that no page should be but some are. */

const SENTENCE = 'The harbour was quiet on Monday, and the ferry left on time for once. ';
const HEAD =
  '<!doctype html><html lang="en"><head><title>The long log of the harbour</title><meta property="og:type" content="article"></head><body>';

/** An article of about so many elements: a paragraph in five, the rest links, spans and a menu. */
export function makePage(elements: number): string {
  const story = `<p>${SENTENCE.repeat(3)}<a href="/a">A note</a> and <b>so on</b>.</p><div><span>Aside</span></div>`;
  return `${HEAD}<main><h1>The long log of the harbour</h1>${story.repeat(elements / 5)}</main></body></html>`;
}

/** By name. */
export const BAD_PAGES: Readonly<Record<string, () => string>> = {
  '100,000 nested elements': () =>
    `${HEAD}${'<div>'.repeat(100_000)}${SENTENCE.repeat(20)}</body></html>`,
  '5 MB of text in one node': () =>
    `${HEAD}<article><h1>The long log</h1><p>${SENTENCE.repeat(5_000_000 / SENTENCE.length)}</p></article></body></html>`,
  '5 MB of text without a space': () =>
    `${HEAD}<article><h1>The long log</h1><p>${'x'.repeat(5_000_000)}</p></article></body></html>`,
  '20,000 unclosed tags': () =>
    `${HEAD}<article><h1>The long log</h1>${`<b><i><p>${SENTENCE}`.repeat(20_000)}`,
  '100,000 line breaks': () =>
    `${HEAD}<div><h1>The long log</h1>${`${SENTENCE}<br><br>`.repeat(50_000)}</div></body></html>`,
  '2,000 nested tables': () =>
    `${HEAD}${'<table><tr><td>'.repeat(2000)}${SENTENCE.repeat(20)}</body></html>`,
};
