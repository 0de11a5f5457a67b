/** Small pages for the clutter tests: an article with something in it. */
import { JSDOM } from 'jsdom';

/** A page is judged in slices between other work: on a busy machine that takes its time. */
export const PATIENT = { timeout: 10_000 };

const SENTENCES = [
  'The harbour council voted on Tuesday to rebuild the old pier, a plan that had been in the drawer for eleven long years.',
  'Opponents pointed to the cost, which engineers put at fourteen million, and to the storms that tore the last metres away.',
  'Work is to begin in March and to last two summers, while the fishing boats move to the inner basin beside the lifeboat house.',
];

export const STORY = SENTENCES.map((sentence) => `<p class="told">${sentence}</p>`).join('');

/** A document of a window of its own: an article, and the given markup between its paragraphs. */
export function articleWith(inside: string, after = ''): Document {
  return new JSDOM(
    `<body><header><nav><a href="/">News</a> <a href="/login">Log in</a></nav></header><main><article><h1>Pier to be rebuilt</h1>${STORY}${inside}${STORY}</article></main>${after}</body>`,
    { pretendToBeVisual: true },
  ).window.document;
}

export const NEWSLETTER_BOX =
  '<div class="box"><h3>The morning tide</h3><p>Sign up for our free newsletter and get the top stories in your inbox.</p><form><input type="email" placeholder="Your email"><button>Sign up</button></form></div>';
