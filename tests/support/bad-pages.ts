/** Pages that are no good: what a browser may show that Lede has to meet without stumbling. */

export type BadPage = { readonly type: string; readonly body: () => string | Buffer };

const HTML = 'text/html; charset=utf-8';

const SENTENCE = 'The harbour was quiet on Monday, and the ferry left on time for once. ';

/** By path, served from http://bad.test/. Made when asked for, so that the big one costs nothing unless used. */
export const BAD_PAGES: Readonly<Record<string, BadPage>> = {
  '/empty': { type: HTML, body: () => '' },
  '/empty-body': { type: HTML, body: () => '<!doctype html><title>Nothing</title><body></body>' },
  '/plain': { type: 'text/plain; charset=utf-8', body: () => SENTENCE.repeat(40) },
  '/feed.xml': {
    type: 'application/xml',
    body: () => `<?xml version="1.0"?><feed><entry><title>${SENTENCE}</title></entry></feed>`,
  },
  '/drawing.svg': {
    type: 'image/svg+xml',
    body: () => '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Tide</text></svg>',
  },
  '/paper.pdf': { type: 'application/pdf', body: readPdf },
  '/no-body': {
    type: HTML,
    body: () =>
      '<!doctype html><html><head><title>Gone</title></head><body><p>x</p><script>document.body.remove()</script></body></html>',
  },
  '/frames': {
    type: HTML,
    body: () => '<html><frameset cols="50%,50%"><frame src="/plain"></frameset></html>',
  },
  '/huge': { type: HTML, body: readHugePage },
};

/** An article of ten million characters: longer than anything Lede promises to read whole. */
function readHugePage(): string {
  const paragraph = `<p>${SENTENCE.repeat(6)}</p>\n`;
  return [
    '<!doctype html><html lang="en"><head><title>The long log</title>',
    '<meta property="og:type" content="article"></head><body><article><h1>The long log</h1>',
    paragraph.repeat(Math.ceil(10_000_000 / paragraph.length)),
    '</article></body></html>',
  ].join('\n');
}

/** One page with one line of text; its cross-reference table is left out, which viewers repair. */
function readPdf(): Buffer {
  return Buffer.from(
    [
      '%PDF-1.4',
      '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
      '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
      '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents 4 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj',
      '4 0 obj<</Length 38>>stream',
      'BT /F1 12 Tf 20 50 Td (Low tide) Tj ET',
      'endstream endobj',
      'trailer<</Root 1 0 R>>',
      '%%EOF',
    ].join('\n'),
    'latin1',
  );
}
