import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { detectArticle } from '@/lib/page/detect';
import { ADDRESS_SIGNS, readAddressSigns } from '@/lib/page/detect-address';
import { GLANCE_SIGNS, readGlanceSigns } from '@/lib/page/detect-glance';
import trained from '@/lib/page/detect-points.json';
import { LATER_STAGES, readLaterStages, readSigns, SIGN_NAMES } from '@/lib/page/detect-signs';
import { readStatementSigns, STATEMENT_SIGNS } from '@/lib/page/detect-statements';
import { readTextShape, TEXT_SIGNS } from '@/lib/page/detect-text';

const { window } = new JSDOM('');
const parse = (html: string) => new window.DOMParser().parseFromString(html, 'text/html');

/** The names of the signs that are not nought. */
const list = (names: readonly string[], signs: readonly number[]) =>
  names.filter((_, i) => (signs[i] ?? 0) > 0);

const YES_OR_NO = [
  'isRoot',
  'hasLongNumber',
  'hasDate',
  'hasPageEnding',
  'hasNumberedQuery',
  'isListPath',
];

describe('the address', () => {
  it.each([
    ['https://post.example/', ['isRoot']],
    ['https://post.example/index.html', ['isRoot', 'hasPageEnding', 'isListPath']],
    ['https://post.example/de', ['isRoot']],
    ['https://post.example/2024/02/02/old-pier', ['hasDate']],
    ['https://post.example/old-pier-203948.html', ['hasLongNumber', 'hasPageEnding']],
    ['https://post.example/tag/pier', ['isListPath']],
    ['https://post.example/tags.php', ['hasPageEnding', 'isListPath']],
    ['https://post.example/?p=3289', ['hasNumberedQuery']],
    ['https://post.example/?page=2000', ['isRoot']],
    // Near misses: words that only begin so, numbers cut in two.
    ['https://post.example/tagebuch/pier', []],
    ['https://post.example/searching-for-the-pier', []],
    ['https://post.example/pier-1234-5678', []],
    ['https://post.example/old-pier#index', []],
  ])('%s', (url, signs) => {
    const told = list(ADDRESS_SIGNS, readAddressSigns(url));
    expect(told.filter((name) => YES_OR_NO.includes(name))).toEqual(
      ADDRESS_SIGNS.filter((name) => signs.includes(name)),
    );
  });

  it('that is no web address is told of as an ordinary one', () => {
    const unknown = readAddressSigns('about:blank');
    for (const url of ['', 'file:///home/page.html', 'https://', 'nonsense'])
      expect(readAddressSigns(url)).toEqual(unknown);
  });
});

const readLd = (json: string) =>
  list(
    STATEMENT_SIGNS,
    readStatementSigns(parse(`<script type="application/ld+json">${json}</script><p>a`)),
  ).filter((name) => name.startsWith('ld'));

const readNames = (name: string) =>
  list(STATEMENT_SIGNS, readStatementSigns(parse(`<body class="${name}"><p>a`)));

describe('what a page states', () => {
  it.each([
    ['{"@type":"NewsArticle"}', ['ldArticle']],
    ['{"@type" : [ "Thing", "ReportageNewsArticle" ]}', ['ldArticle']],
    ['{"@type":"WebPage","about":{"@type":"BlogPosting"}}', ['ldArticle']],
    ['{"@type":"NewsArticle","headline":"Old pier"}', ['ldArticle', 'ldHeadline']],
    // Near misses: other kinds, a type cut off.
    ['{"@type":"ItemList"}', []],
    ['{"@type":"Product","review":{"@type":"AggregateRating"}}', []],
    ['{"@type":"ArticleList"}', []],
    ['{"@type":', []],
    ['{"@type":["NewsArticle"', []],
  ])('%s', (json, signs) => {
    expect(readLd(json)).toEqual(signs);
  });

  it('is one article or many by whole words of the names of its roots', () => {
    expect(readNames('single-post wide')).toEqual(['nameSingle']);
    expect(readNames('page-template front-page')).toEqual(['nameList']);
    expect(readNames('storyteller homeland')).toEqual([]);
  });
});

it('text between line breaks is measured, and no more of it than tells', () => {
  const words = 'The pier is old. '.repeat(20_000);
  const { signs } = readTextShape(parse(`<div>${words}<br><br>${words}</div>`));
  const broken = signs[TEXT_SIGNS.indexOf('brokenText')] ?? 0;
  expect(Math.expm1(broken)).toBeLessThanOrEqual(50_001);
  expect(Math.expm1(broken)).toBeGreaterThan(40_000);
});

it('all signs together are those of the stages, in the order of their names', () => {
  const signs = readSigns(parse('<h1>Old pier</h1><p>It is old.'), 'https://post.example/a') ?? [];
  expect(signs).toHaveLength(SIGN_NAMES.length);
  expect(signs[SIGN_NAMES.indexOf('h1Count')]).toBe(1);
});

it('the trained marks under which a page is given up are as many as the stages after the glance', () => {
  expect(trained.hopeless).toHaveLength(LATER_STAGES.length);
});

/** The kinds of elements that are asked for from now on. */
function listAsked(document: Document): readonly string[] {
  const asked: string[] = [];
  const list = document.getElementsByTagName.bind(document);
  document.getElementsByTagName = (tag: string) => {
    asked.push(tag);
    return list(tag);
  };
  return asked;
}

it('what stands in the head is not read before the text and what is around it', () => {
  const document = parse('<meta name="author" content="Ana Ito"><h1>Old pier</h1><p>It is old.');
  const asked = listAsked(document);
  const stages = readLaterStages(document);
  stages.next();
  stages.next();
  expect(asked).toContain('p');
  expect(asked).toContain('h2');
  expect(asked).not.toContain('meta');
  expect(asked).not.toContain('script');
});

it('a glance touches no element, it counts', () => {
  const document = parse('<p>It is old.<p>It is long.<p><em>Old</em>');
  const asked = listAsked(document);
  const counts = readGlanceSigns(document, 'https://post.example/a').slice(ADDRESS_SIGNS.length);
  const names = GLANCE_SIGNS.slice(ADDRESS_SIGNS.length);
  expect(Object.fromEntries(names.map((name, i) => [name, counts[i]]))).toMatchObject({
    p: 3,
    em: 1,
    button: 0,
  });
  expect(asked).toEqual(names);
});

it.each([
  ['a front page', 'https://post.example/', '<p>Teaser'.repeat(40)],
  [
    'a section',
    'https://post.example/sport/',
    '<article><button>More</button></article>'.repeat(30),
  ],
])('%s is given up at a glance', (_, url, html) => {
  const document = parse(html);
  const asked = listAsked(document);
  expect(detectArticle(document, url)).toEqual({ isArticle: false, score: 0 });
  expect(asked).not.toContain('a');
});

it.each([
  ['an article', 'https://post.example/2024/02/02/old-pier-to-open-again', '<p>Text'.repeat(9)],
  ['a text at an address that tells nothing', 'about:blank', '<p>Text<em>!</em>'.repeat(9)],
])('%s is looked at more closely', (_, url, html) => {
  const document = parse(html);
  const asked = listAsked(document);
  detectArticle(document, url);
  expect(asked).toContain('a');
});

function longestParagraph(text: string): number {
  const { signs } = readTextShape(parse(`<p>${text}</p>`));
  return Math.round(Math.expm1(signs[TEXT_SIGNS.indexOf('longestParagraph')] ?? 0));
}

it('a dense script counts double, and a name in it among other letters does not', () => {
  expect(longestParagraph('港'.repeat(100))).toBe(200);
  expect(longestParagraph(`${'a'.repeat(90)}港港港港港港港港港港`)).toBe(100);
});

it.each([
  ['/Warenkorb?step=1', 1],
  ['https://shop.example/checkout', 1],
  ['/news/the-old-pier', 0],
])('a link to %s is one to the basket: %i', (href, count) => {
  const signs = readSigns(parse(`<body><a href="${href}">Go</a></body>`), 'https://post.example/a');
  expect(signs?.[SIGN_NAMES.indexOf('cartLinks')]).toBeCloseTo(Math.log1p(count));
});
