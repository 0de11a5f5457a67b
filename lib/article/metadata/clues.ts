/** Everything a page says of its article, read once and undecided: who wins is decided field by field. */
import { isElement } from '../blocks/is-element';
import type { PageModel } from '../blocks/page-model';
import { findArticleNode, type JsonObject, letters, readJsonLd, readString } from './json-ld';

export type Clues = {
  readonly url: string;
  /** The JSON-LD object of this article; null where there is none. */
  readonly jsonLd: JsonObject | null;
  /** All JSON-LD objects, for references by @id. */
  readonly nodes: readonly JsonObject[];
  /** Content of meta tags by lower-cased name, property or itemprop; the first of a name wins. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  /** Microdata outside meta tags: text, or the machine-readable value where there is one. */
  readonly microdata: ReadonlyMap<string, readonly string[]>;
  readonly h1: readonly string[];
  readonly titleTag: string;
  readonly lang: string;
  readonly times: readonly VisibleTime[];
  readonly relAuthors: readonly string[];
  readonly page: PageModel;
};

export type VisibleTime = { readonly value: string; readonly label: string };

const MICRODATA = ['headline', 'author', 'datepublished', 'datemodified', 'description'] as const;
/** A page with more marked-up times than this is a stream; the first ones belong to the article. */
const MOST_TIMES = 20;

/** All clues; where a page runs on into other stories, of the one in view alone. */
export function readClues(document: Document, url: string, page: PageModel): Clues {
  const inView = page.inView === null ? null : (page.holders[page.inView.id] ?? null);
  if (inView !== null) return narrow(readAll(document, url, page), inView);
  return readAll(document, url, page);
}

function readAll(document: Document, url: string, page: PageModel): Clues {
  const meta = readMeta(document);
  const h1 = readHeadings(document, 'h1');
  const titleTag = clean(document.title);
  const nodes = readJsonLd(document);
  const titles = [...h1, titleTag, ...(meta.get('og:title') ?? [])];
  return {
    url,
    nodes,
    jsonLd: findArticleNode(nodes, url, titles),
    meta,
    microdata: readMicrodata(document),
    h1,
    titleTag,
    lang: document.documentElement.getAttribute('lang') ?? '',
    times: readTimes(document),
    relAuthors: readTexts(document, 'a[rel~="author"]'),
    page,
  };
}

/** What a page says of the house and not of one article. */
const OF_THE_HOUSE = new Set(['og:site_name', 'application-name', 'publisher', 'og:locale']);

/** Of several articles on one page only what is said of the one in view: the head may speak of another. */
function narrow(clues: Clues, article: Element): Clues {
  const own = readHeadings(article, 'h1');
  const h1 = own.length > 0 ? own : readHeadings(article, 'h2').slice(0, 1);
  const headline = letters(h1[0] ?? '');
  const isOf = (title: string): boolean => headline !== '' && letters(title).includes(headline);
  const isTold = isOf(clues.titleTag) || (clues.meta.get('og:title') ?? []).some(isOf);
  return {
    ...clues,
    h1,
    jsonLd:
      clues.nodes.find((node) => isOf(readString(node['headline']) ?? '')) ??
      (isTold ? clues.jsonLd : null),
    meta: isTold ? clues.meta : new Map([...clues.meta].filter(([key]) => OF_THE_HOUSE.has(key))),
    microdata: readMicrodata(article),
    titleTag: isTold ? clues.titleTag : '',
    times: readTimes(article),
    relAuthors: readTexts(article, 'a[rel~="author"]'),
  };
}

/** One line; hyphens and joiners that only tell where a line may break are no part of the text. */
export function clean(text: string | null | undefined): string {
  return (text ?? '')
    .replace(/[\u00ad\u200b\u2060\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

function readMeta(document: Document): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = clean(element.getAttribute('content'));
    if (content === '') continue;
    for (const attribute of ['name', 'property', 'itemprop'])
      for (const key of (element.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/))
        if (key !== '') found.set(key, [...(found.get(key) ?? []), content]);
  }
  return found;
}

function readMicrodata(root: ParentNode): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const element of root.querySelectorAll('[itemprop]')) {
    if (element.tagName === 'META') continue;
    const names = (element.getAttribute('itemprop') ?? '').toLowerCase().split(/\s+/);
    for (const name of MICRODATA) {
      const value = names.includes(name) ? readValue(element) : '';
      if (value !== '') found.set(name, [...(found.get(name) ?? []), value]);
    }
  }
  return found;
}

/** The machine-readable value where there is one; of a nested object its name. */
function readValue(element: Element): string {
  const inner = element.querySelector('[itemprop~="name"]') ?? element;
  return clean(
    element.getAttribute('datetime') ?? inner.getAttribute('content') ?? inner.textContent,
  );
}

function readTimes(root: ParentNode): VisibleTime[] {
  return [...root.querySelectorAll('time[datetime]')].slice(0, MOST_TIMES).map((time) => ({
    value: clean(time.getAttribute('datetime')),
    label: clean(
      `${time.className} ${time.parentElement?.className ?? ''} ${time.parentElement?.textContent?.slice(0, 60) ?? ''}`,
    ).toLowerCase(),
  }));
}

function readHeadings(root: ParentNode, tag: string): string[] {
  return [...root.querySelectorAll(tag)]
    .slice(0, MOST_TIMES)
    .map((element) => clean(readLine(element)))
    .filter((text) => text !== '');
}

/** So long is a kicker at least; less is a raised initial or a name's odd capitals ("i" + "Phone"). */
const SHORTEST_KICKER = 3;

/** The text of a heading as it is seen: a kicker in an element of its own stands apart, a raised initial does not. */
function readLine(heading: Element): string {
  let at = heading;
  for (let only = at.firstChild; only !== null && only === at.lastChild; only = at.firstChild) {
    if (!isElement(only)) break;
    at = only;
  }
  let line = '';
  let before = '';
  for (const child of at.childNodes) {
    const text = child.textContent ?? '';
    const isApart =
      before.length >= SHORTEST_KICKER &&
      /[\p{L}\p{N}.!?:]$/u.test(before) &&
      /^(\p{Lu}|\p{N}|\p{Pi}|["“„])/u.test(text);
    line += isApart || child.nodeName.toUpperCase() === 'BR' ? ` ${text}` : text;
    if (text !== '') before = text;
  }
  return line;
}

function readTexts(root: ParentNode, selector: string): string[] {
  return [...root.querySelectorAll(selector)]
    .slice(0, MOST_TIMES)
    .map((element) => clean(element.textContent))
    .filter((text) => text !== '');
}
