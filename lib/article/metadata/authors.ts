/** Who wrote it: people only, from what the page states to what it shows. */
import type { Clues } from './clues';
import { isObject, type JsonObject, letters, readString } from './json-ld';
import { splitAuthors } from './people-names';

/** Names of the box or line that holds a byline. */
const BYLINE =
  /(^|[\s_-])(by-?lines?|authors?|author-?names?|autor(en|es)?|auteurs?|writers?|credit-?line|contributors?|posted-by|article-?author|story-?author)($|[\s_-])/;
/** A byline is a line. */
const LONGEST_LINE = 120;
/** The byline stands near the headline; author boxes further down repeat it or name others. */
const REACH = 40;

/** The authors in the page's order; empty where none is named. */
export function findAuthors(clues: Clues, outlet: string | null): readonly string[] {
  const sources = [
    () => fromJsonLd(clues),
    () => clues.microdata.get('author') ?? [],
    () => fromMeta(clues),
    () => clues.relAuthors.slice(0, 4),
    () => fromLines(clues),
  ];
  for (const source of sources) {
    const names = distinct(source().flatMap(splitAuthors), clues, outlet);
    if (names.length > 0) return names;
  }
  return [];
}

function fromJsonLd(clues: Clues): string[] {
  const told = clues.jsonLd?.['author'] ?? clues.jsonLd?.['creator'];
  const list: readonly unknown[] = Array.isArray(told) ? told : [told];
  return list.flatMap((one) => {
    if (typeof one === 'string') return [one];
    const node = resolve(one, clues.nodes);
    if (node === null || node['@type'] === 'Organization') return [];
    const name = node['name'];
    if (Array.isArray(name)) return name.filter((n): n is string => typeof n === 'string');
    return readString(name) === null ? [] : [readString(name) ?? ''];
  });
}

function resolve(value: unknown, nodes: readonly JsonObject[]): JsonObject | null {
  if (!isObject(value)) return null;
  const id = readString(value['@id']);
  if (value['name'] !== undefined || id === null) return value;
  return nodes.find((n) => n['@id'] === id && n['name'] !== undefined) ?? value;
}

function fromMeta(clues: Clues): readonly string[] {
  for (const key of [
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'dcterms.creator',
    'byl',
    'cxenseparse:author',
    'citation_author',
  ]) {
    const told = clues.meta.get(key)?.filter((v) => !v.startsWith('http'));
    if (told !== undefined && told.flatMap(splitAuthors).length > 0) return told;
  }
  return [];
}

function fromLines(clues: Clues): string[] {
  const { blocks } = clues.page;
  const title = clues.h1[0];
  const from = Math.max(0, blocks.findIndex((b) => b.text === title) - REACH / 4);
  const near = blocks.slice(from, from + REACH);
  const line =
    near.find(
      (b) =>
        b.text.length <= LONGEST_LINE &&
        BYLINE.test(`${b.box.label} ${b.inlineLabel} ${b.box.parent?.label ?? ''}`) &&
        splitAuthors(b.text).length > 0,
    ) ??
    near.find(
      (b) =>
        b.text.length <= LONGEST_LINE &&
        /^(by|von|par|por|di|door)\s+\p{Lu}/iu.test(b.text) &&
        splitAuthors(b.text).length > 0,
    );
  return line === undefined ? [] : [line.text];
}

function distinct(names: readonly string[], clues: Clues, outlet: string | null): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = letters(name);
    if (seen.has(key) || isHouse(key, clues, outlet)) return false;
    seen.add(key);
    return true;
  });
}

/** The outlet signing as author, by its full name, its short one ("LTO" of lto.de) or with a tail. */
function isHouse(key: string, clues: Clues, outlet: string | null): boolean {
  const names = [
    outlet,
    clues.meta.get('og:site_name')?.[0],
    clues.titleTag.split(/[|–—-]/u).at(-1),
  ];
  const host = letters(clues.url.replace(/^https?:\/\/(www\.)?/, '').split('/')[0] ?? '');
  if (host.includes(key)) return true;
  return names.some((n) => {
    const house = letters(n ?? '');
    return house.length > 2 && (house === key || key.startsWith(house) || house.startsWith(key));
  });
}
