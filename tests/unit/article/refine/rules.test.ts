import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Rule } from '@/lib/article/refine/rule';
import { RULES } from '@/lib/article/refine/rules';
import { AFTER_RELATED } from '@/lib/article/refine/rules/after-related';
import { CAPTIONS } from '@/lib/article/refine/rules/captions';
import { CLOSING_LINES } from '@/lib/article/refine/rules/closing-lines';
import { CUT_EXCERPTS } from '@/lib/article/refine/rules/cut-excerpts';
import { EMPTY_HEADING } from '@/lib/article/refine/rules/empty-heading';
import { FOREIGN_PLACE } from '@/lib/article/refine/rules/foreign-place';
import { HIDDEN } from '@/lib/article/refine/rules/hidden';
import { LINK_RUNS } from '@/lib/article/refine/rules/link-runs';
import { LINKED_SHOUTS } from '@/lib/article/refine/rules/linked-shouts';
import { OPENING_LINES } from '@/lib/article/refine/rules/opening-lines';
import { OTHER_ARTICLES } from '@/lib/article/refine/rules/other-articles';
import { READ_MORE } from '@/lib/article/refine/rules/read-more';
import { REPEATED_TITLE } from '@/lib/article/refine/rules/repeated-title';
import { SIDE_LABELS } from '@/lib/article/refine/rules/side-labels';
import { apply, BODY, TEXT, TITLE } from './apply-rule';

const ROOM = join(import.meta.dirname, '../../../../lib/article/refine/rules');
const RULE_FILES = readdirSync(ROOM).filter((file) => file !== 'index.ts');
/** The docstring of a rule. */
const TOLD = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport const [A-Z_]+: Rule = /;

const takes: [Rule, string, string][] = [
  [HIDDEN, '<p data-lede-hidden>Print edition header</p>', 'Print edition header'],
  [
    FOREIGN_PLACE,
    '<div class="comments"><p>First! Great news for us anglers.</p></div>',
    'First! Great news for us anglers.',
  ],
  [
    CAPTIONS,
    '<figure><figcaption>The weir on Monday. Photo: M. Tahi</figcaption></figure>',
    'The weir on Monday. Photo: M. Tahi',
  ],
  [
    READ_MORE,
    '<p>Read more: <a href="/b">Council splits over the weir</a></p>',
    'Read more: Council splits over the weir',
  ],
  [
    LINK_RUNS,
    '<ul><li><a href="/a">Flood of 2015</a></li><li><a href="/b">Anglers march</a></li></ul>',
    'Flood of 2015',
  ],
  [
    LINK_RUNS,
    '<div class="related-box"><p><a href="/a">Flood of 2015</a></p></div>',
    'Flood of 2015',
  ],
  ...[
    '(Credit: Mere Tahi / Courier)',
    'Foto: Jan Brandt',
    'Crédit photo : KB',
    'Image credit: NFV',
  ].map((line): [Rule, string, string] => [CAPTIONS, `<p>${line}</p>`, line]),
  [
    CUT_EXCERPTS,
    '<h2><a href="/b">Boats are dear</a></h2><p>Whoever wants one this year […]</p>',
    'Whoever wants one this year […]',
  ],
  [
    READ_MORE,
    '<p>Lea aquí: <a href="/b">El consejo se divide</a></p>',
    'Lea aquí: El consejo se divide',
  ],
  [
    READ_MORE,
    '<p>Читайте также: <a href="/b">Совет разделился</a></p>',
    'Читайте также: Совет разделился',
  ],
  [REPEATED_TITLE, `<h1>Valley: ${TITLE}</h1>`, `Valley: ${TITLE}`],
  [REPEATED_TITLE, `<p>${TITLE}</p>`, TITLE],
  [EMPTY_HEADING, '<h3>More on this</h3>', 'More on this'],
  [CLOSING_LINES, '<p>Mere Tahi contributed reporting.</p>', 'Mere Tahi contributed reporting.'],
  [
    CLOSING_LINES,
    '<p>Bo Tran (bo@ford.example) is the harbour editor of the Courier and keeps bees.</p>',
    'Bo Tran (bo@ford.example) is the harbour editor of the Courier and keeps bees.',
  ],
  [CLOSING_LINES, '<p>Like this story? Tell a friend!</p>', 'Like this story? Tell a friend!'],
  ...[
    'Follow the Ford Courier on Facebook and Instagram.',
    'Email Bo Tran at bo@ford.example or follow him.',
    'Do you have a story to tell? Email: desk@ford.example',
    'For the latest news from the valley, sign up to our newsletter.',
    'Fehler gefunden? Jetzt melden.',
    'Suivez-nous sur les réseaux',
    'bo@ford.example',
    'Jan Brandt ist Redakteur im Ressort Lokales.',
    'Marta Gil es periodista y vive en Ford.',
    'twitter.com/botran',
  ].map((line): [Rule, string, string] => [CLOSING_LINES, `<p>${line}</p>`, line]),
  [LINKED_SHOUTS, '<p><a href="/b">COUNCIL SPLITS OVER WEIR</a></p>', 'COUNCIL SPLITS OVER WEIR'],
  ...['Advertisement', '3 min read', 'Lesezeit: 4 Min.', 'Auch interessant:', 'À lire aussi'].map(
    (line): [Rule, string, string] => [SIDE_LABELS, `<p>${line}</p>`, line],
  ),
  [SIDE_LABELS, '<div class="entry-info">21:00Mere Tahi</div>', '21:00Mere Tahi'],
  [SIDE_LABELS, '<div class="post-time">14.05 Uhr</div>', '14.05 Uhr'],
  [SIDE_LABELS, '<h3 class="sr-only">Article body</h3>', 'Article body'],
  [
    READ_MORE,
    '<p>Le puede interesar: <a href="/b">El consejo se divide</a></p>',
    'Le puede interesar: El consejo se divide',
  ],
  [
    AFTER_RELATED,
    `${BODY}<h3>You may also like</h3><div class="teaser"><p>Harbour festival opens early.</p></div>`,
    'Harbour festival opens early.',
  ],
];

const leaves: [Rule, string, string][] = [
  [HIDDEN, '<p style="color: red">Shown in red.</p>', 'Shown in red.'],
  [FOREIGN_PLACE, '<div class="documents"><p>Papers.</p></div>', 'Papers.'],
  [
    CAPTIONS,
    '<div class="with-picture"><p>The picture shows it.</p></div>',
    'The picture shows it.',
  ],
  [
    READ_MORE,
    '<p>Read more books, the minister told the pupils of the town.</p>',
    'Read more books, the minister told the pupils of the town.',
  ],
  [
    LINK_RUNS,
    '<ul><li>The <a href="/a">plan</a> of 2015</li><li><a href="/b">Anglers</a> against it</li></ul>',
    'The plan of 2015',
  ],
  [CAPTIONS, '<p>Photo: a word the mayor hates.</p>', 'Photo: a word the mayor hates.'],
  [CAPTIONS, '<p>Photographs of it exist</p>', 'Photographs of it exist'],
  [CUT_EXCERPTS, '<h2>What she said</h2><p>“I went home […]</p>', '“I went home […]'],
  [REPEATED_TITLE, '<h2>Weir to be rebuilt</h2>', 'Weir to be rebuilt'],
  [REPEATED_TITLE, `<h2>The plan: ${TITLE}</h2>`, `The plan: ${TITLE}`],
  [EMPTY_HEADING, `<h3>What comes next</h3><p>${TEXT}</p>`, 'What comes next'],
  [
    CLOSING_LINES,
    '<p>“Mere Tahi contributed reporting,” the judge read.</p>',
    '“Mere Tahi contributed reporting,” the judge read.',
  ],
  [
    CLOSING_LINES,
    `<p>Bo Tran is the editor whom the court acquitted.</p>${BODY.repeat(2)}`,
    'Bo Tran is the editor whom the court acquitted.',
  ],
  ...[
    'Follow the river on foot and you reach the old weir.',
    'Contact with the ferry was lost at four, the harbour office said.',
    'For the latest flood the council paid twice.',
    'Jan Brandt ist mit dem Müller verwandt, der die Karte zeichnete.',
    '“Email me at any time,” she said.',
  ].map((line): [Rule, string, string] => [CLOSING_LINES, `<p>${line}</p>`, line]),
  [LINKED_SHOUTS, '<p><a href="/b">NATO</a></p>', 'NATO'],
  [LINKED_SHOUTS, '<p>COUNCIL SPLITS OVER <a href="/b">WEIR</a></p>', 'COUNCIL SPLITS OVER WEIR'],
  [LINKED_SHOUTS, '<h2><a href="/b">WHAT THE PLAN SAYS</a></h2>', 'WHAT THE PLAN SAYS'],
  [LINKED_SHOUTS, '<p><a href="/b">2019 1 000 000 4</a></p>', '2019 1 000 000 4'],
  [
    SIDE_LABELS,
    '<p>Related by blood, the two never met.</p>',
    'Related by blood, the two never met.',
  ],
  [SIDE_LABELS, '<p>20:15 Harbour Nights</p>', '20:15 Harbour Nights'],
  [
    SIDE_LABELS,
    '<div class="info">21:00 is when the weir closes for the night.</div>',
    '21:00 is when the weir closes for the night.',
  ],
  [SIDE_LABELS, '<p>3 minutes later the weir broke.</p>', '3 minutes later the weir broke.'],
  [
    AFTER_RELATED,
    `${BODY}<h3>Related stories</h3><div><a href="/b">Anglers march</a></div>${BODY.replaceAll('old', 'new')}<p>The end.</p>`,
    'The end.',
  ],
  [
    AFTER_RELATED,
    '<h3>Top stories of the weir</h3><div class="story"><p>The first is old.</p></div>',
    'The first is old.',
  ],
  [
    CLOSING_LINES,
    '<p>Bo Tran is now the owner of the old mill.</p>',
    'Bo Tran is now the owner of the old mill.',
  ],
];

const teaser = (day: string) =>
  `<article class="teaser"><h2><a href="/${day}">${day} at the harbour</a></h2><p>${TEXT.replace('Tuesday', day)}</p><p>${TEXT.replace('Tuesday', `last ${day}`)}</p></article>`;

describe('refinement rules', () => {
  it.each(takes)('$name takes %3$s out', (rule, html, text) => {
    const { texts, removed } = apply(rule, BODY + html);
    expect(texts).not.toContain(text);
    expect(removed.every((r) => r.rule === rule.name)).toBe(true);
  });

  it.each(leaves)('$name leaves %3$s', (rule, html, text) => {
    expect(apply(rule, BODY + html).texts).toContain(text);
  });

  it('reads only the article the page is about, of several in a row', () => {
    const first = `<article><h1>${TITLE}</h1>${BODY}${BODY}</article>`;
    const second = `<article><h1>Harbour festival opens</h1><p>${TEXT.replace('weir', 'stage')}</p><p>${TEXT.replace('weir', 'tent')}</p></article>`;
    const { texts } = apply(OTHER_ARTICLES, first + second);
    expect(texts).toContain(TITLE);
    expect(texts.some((t) => t.includes('stage'))).toBe(false);
  });

  it('takes the teasers of other articles out, whose headlines are links, however long they are', () => {
    const first = `<article><h1>${TITLE}</h1>${BODY}</article>`;
    const { texts } = apply(OTHER_ARTICLES, first + teaser('Friday') + teaser('Sunday'));
    expect(texts.filter((t) => t.startsWith('The river'))).toHaveLength(2);
  });

  it.each([
    'By Ann Lee and Bo Tran',
    'Von Jan Brandt, 12.05.2024, 08:15 Uhr',
    'Par Léa Petit et la rédaction — Publié le 12 mai 2024 à 08h15, mis à jour le 13 mai 2024 à 10h00',
    'كتبت: ليلى حداد',
    '12. Mai 2024',
    'Published: 3 March 2024, 10:15',
    '١٢ مايو ٢٠٢٤',
    'Paid Post',
    'Kommentar',
  ])('takes the line over the text out: %s', (line) => {
    expect(apply(OPENING_LINES, `<p>${line}</p>${BODY}`).texts).not.toContain(line);
  });

  it.each([
    'On 3 May 2024 the weir broke.',
    'Von Wien nach Graz in zwei Stunden',
    'By the river stands an old mill',
    '12. Mai 2024: Das Wehr bricht, und niemand ist da.',
    'Opinion on the weir is divided',
  ])('leaves the line over the text: %s', (line) => {
    expect(apply(OPENING_LINES, `<p>${line}</p>${BODY}`).texts).toContain(line);
  });

  it('leaves bylines alone where the text has begun', () => {
    const { texts } = apply(OPENING_LINES, `${BODY}<p>By Ann Lee and Bo Tran</p>${BODY}`);
    expect(texts).toContain('By Ann Lee and Bo Tran');
  });

  it('keeps a heading called after the table of contents that leads to it', () => {
    const { texts } = apply(FOREIGN_PLACE, `${BODY}<h3 id="nav_new_weir">The new weir</h3>`);
    expect(texts).toContain('The new weir');
  });

  it('is skipped where it would take more than 35 % of the words', () => {
    const html = `<p>${TEXT}</p><p style="display: none">${TEXT.replace('old', 'new')}</p>`;
    expect(apply(HIDDEN, html).texts).toHaveLength(2);
  });

  it('takes all that a browser does not display, however much of the article it is', () => {
    const hidden = `<div data-lede-hidden>${BODY.replaceAll('old', 'new')}${BODY.replaceAll('weir', 'mill')}</div>`;
    expect(apply(HIDDEN, BODY + hidden).texts).toHaveLength(2);
  });

  it('reads of several whole articles the one in view, whatever the page is titled', () => {
    const first = `<article><h1>${TITLE}</h1>${BODY}${BODY}</article>`;
    const second = `<article data-lede-view><h1>Harbour festival opens</h1>${BODY.replaceAll('weir', 'stage')}</article>`;
    const { texts } = apply(OTHER_ARTICLES, first + second);
    expect(texts).toContain('Harbour festival opens');
    expect(texts).not.toContain(TITLE);
  });

  it('has a name each', () => {
    expect(new Set(RULES.map((r) => r.name)).size).toBe(RULES.length);
  });

  it.each(RULE_FILES)('has its reason, a hit and a near miss over it: %s', (file) => {
    const [, told = ''] = TOLD.exec(readFileSync(join(ROOM, file), 'utf8')) ?? [];
    const [reason = '', cases = ''] = told.replaceAll(/\s*\n \* /g, ' ').split(/(?=\bTakes )/);
    expect(reason.trim().length).toBeGreaterThan(20);
    expect(cases).toMatch(/^Takes .+\bout\b.*; must not take ./);
  });
});
