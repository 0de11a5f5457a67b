/** Articles with comment areas of every kind: open, folded, late, on a click, in a frame, closed, none. */

const STORY = [
  'The harbour board of Lowmere voted on Tuesday evening to rebuild the old north pier, a plan that had lain in a drawer for eleven years, and to pay for it out of the fees that ferry companies hand over each spring.',
  '“We have waited long enough,” said Marta Ellison, who chairs the board. “A town that turns its back on the water has no business calling itself a harbour.” The vote was nine to four, with two members absent.',
  'Opponents pointed to the cost, which engineers put at 14 million crowns, and to the winter storms that tore away the last forty metres of the structure. A petition against the work has gathered six hundred names so far.',
  'Work is to begin in March and to last two summers. Fishing boats will move to the inner basin meanwhile, where the board has promised new moorings, a crane and a shed for nets before the first pile is driven.',
  'The ferry line to Sandholm keeps its berth. Its manager, Tobias Renn, told the paper that sailings would go on as printed, though the waiting room would close on some mornings while the quay is cut.',
]
  .map((paragraph) => `<p>${paragraph}</p>`)
  .join('');

const RULES =
  '<p>Comments are moderated before they appear. Your first and last name will appear next to your comment.</p>';
const TALK = `<h2>Comments</h2>${RULES}<ol><li><b>Ida Holm</b><p>The old pier was where I learned to swim. Build it.</p></li></ol>`;

type Area = { readonly area: string; readonly script?: string };

/** What the comment area at the foot of the article holds, and what a script does with it. */
const AREAS: Readonly<Record<string, Area>> = {
  '/open': {
    area: `<section id="comments" class="comments" style="padding:16px">${TALK}</section>`,
  },
  '/folded': {
    area: `<section id="comments" class="comments"><h2>Comments</h2><details><summary>House rules</summary>${RULES}</details></section>`,
  },
  '/footer': {
    area: `<section class="comments"><h2>Comments</h2><ol><li><b>Ida Holm</b><p>Build it.</p></li></ol></section><footer><h2>House rules for comments</h2>${RULES}</footer>`,
  },
  '/dialog': {
    area: `<section class="comments"><h2>Comments</h2><button onclick="rules.showModal()">House rules</button><dialog id="rules"><h2>House rules for comments</h2>${RULES}</dialog></section>`,
  },
  '/end': { area: `<aside><h2>Before you comment</h2>${RULES}</aside>` },
  '/late': {
    area: '<section id="comments" class="comments"><h2>Comments</h2></section>',
    script: `setTimeout(() => { document.getElementById('comments').innerHTML = ${JSON.stringify(TALK)} }, 4500)`,
  },
  '/on-click': {
    area: '<section id="comments" class="comments"><h2>Comments</h2><button id="more">Show the comments</button></section>',
    script: `document.getElementById('more').addEventListener('click', () => { document.getElementById('comments').innerHTML = ${JSON.stringify(TALK)} })`,
  },
  '/frame': {
    area: '<section id="comments" class="comments"><h2>Comments</h2><iframe title="Comments" width="600" height="200" src="http://talk.rules.test/comments"></iframe></section>',
  },
  '/closed': {
    area: '<section id="comments" class="comments"><h2>Comments</h2><p>Comments are closed.</p></section>',
  },
  '/none': { area: '' },
};

/** By host and path; null for other hosts. The frame's host is another one, as with bought-in comments. */
export function findRulePage(host: string, path: string): string | null {
  if (host === 'talk.rules.test') return '<!doctype html><p>First!</p>';
  const page = host === 'rules.test' ? AREAS[path] : undefined;
  if (page === undefined) return null;
  return writePage(page);
}

function writePage(page: Area): string {
  const script = page.script === undefined ? '' : `<script>${page.script}</script>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Lowmere to rebuild its north pier</title><meta property="og:type" content="article"><meta property="og:site_name" content="The Lowmere Tide"></head><body><header><a href="/">The Lowmere Tide</a></header><main><article><h1>Lowmere to rebuild its north pier</h1><p class="byline">By Jonna Feld</p>${STORY}</article>${page.area}</main><footer><a href="/about">About</a></footer>${script}</body></html>`;
}
