/** The article that a page describes in its JSON-LD, as far as it can be read. */

export type JsonObject = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE =
  /(Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|^Report$|^Review$|CriticReview|^OpinionNews|^Recipe$)/;
/** Pages that hold more JSON-LD than this are catalogues; the rest is not read. */
const MOST_NODES = 3000;

/** All objects of all JSON-LD scripts, outer ones first; broken scripts are left out. */
export function readJsonLd(document: Document): readonly JsonObject[] {
  const found: JsonObject[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const parsed = parseLoosely(script.textContent ?? '');
    const queue: unknown[] = [parsed];
    for (let i = 0; i < queue.length && found.length < MOST_NODES; i += 1) {
      const at = queue[i];
      if (Array.isArray(at)) queue.push(...at.slice(0, MOST_NODES));
      else if (isObject(at)) {
        found.push(at);
        queue.push(...Object.values(at).filter((v) => typeof v === 'object' && v !== null));
      }
    }
  }
  return found;
}

/** The object that describes this page's article; null where none does. `titles` are the page's own headlines. */
export function findArticleNode(
  nodes: readonly JsonObject[],
  url: string,
  titles: readonly string[],
): JsonObject | null {
  const articles = nodes.filter((n) => hasType(n, ARTICLE_TYPE));
  const scored = articles.map((node, order) => ({ node, score: fit(node, url, titles), order }));
  scored.sort((a, b) => b.score - a.score || a.order - b.order);
  const best = scored[0];
  if (best === undefined) return null;
  // Teasers on a page are described too: several articles, none of which is this page, describe nothing.
  return best.score > 0 || articles.length === 1 ? best.node : null;
}

function fit(node: JsonObject, url: string, titles: readonly string[]): number {
  const score = (hasTitle(node, titles) ? 4 : 0) + (hasAddress(node, url) ? 3 : 0);
  if (score === 0) return 0;
  const body = readString(node['articleBody']) === null ? 0 : 1;
  return score + body + (node['datePublished'] === undefined ? 0 : 1);
}

function hasTitle(node: JsonObject, titles: readonly string[]): boolean {
  const headline = letters(readString(node['headline']) ?? readString(node['name']) ?? '');
  if (headline === '') return false;
  const known = titles.map(letters).filter((t) => t !== '');
  return known.some((t) => t.includes(headline) || headline.includes(t));
}

function hasAddress(node: JsonObject, url: string): boolean {
  const address = readString(node['url']) ?? readId(node['mainEntityOfPage']) ?? '';
  return readPath(address) !== '' && readPath(address) === readPath(url);
}

/** Is one of the node's types of this kind? */
export function hasType(node: JsonObject, type: RegExp): boolean {
  const told = node['@type'];
  const types: readonly unknown[] = Array.isArray(told) ? told : [told];
  return types.some((t) => typeof t === 'string' && type.test(t));
}

/** A string, or the first string of a list; null for anything else or blank. */
export function readString(value: unknown): string | null {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof one !== 'string') return null;
  const text = one.replace(/\s+/gu, ' ').trim();
  return text === '' ? null : text;
}

/** An object of JSON, which a list and null are not. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What another node refers to this one by: its id, else its address; null where it has neither. */
function readId(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return isObject(value) ? (readString(value['@id']) ?? readString(value['url'])) : null;
}

/** Letters and digits alone, in lower case: two writings of one text become the same. */
export function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function readPath(address: string): string {
  return address
    .replace(/^[a-z]+:\/\/[^/]*/i, '')
    .replace(/[?#].*/s, '')
    .replace(/\/$/, '');
}

/** JSON as pages really write it: comments or CDATA around it, raw line breaks in strings, a comma too many. */
function parseLoosely(source: string): unknown {
  const text = source
    .replace(/^\s*(<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[|\/\/\s*<!\[CDATA\[)/, '')
    .replace(/(-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, '')
    .trim();
  for (const attempt of [text, tidy(text)]) {
    try {
      const parsed: unknown = JSON.parse(attempt);
      return parsed;
    } catch {
      // The next attempt is the tidied text; after that the script counts as unreadable.
    }
  }
  return null;
}

function tidy(text: string): string {
  return text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,\s*([}\]])/g, '$1')
    .replace(/;\s*$/, '');
}
