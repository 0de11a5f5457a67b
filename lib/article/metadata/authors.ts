/** Who wrote it: people only, from what the page states to what it shows. */
import { readBylines, readMetaLine } from './bylines';
import type { Clues } from './clues';
import { isObject, type JsonObject, letters, readString } from './json-ld';
import { isPenName, splitAuthors } from './people-names';

/** The authors in the page's order; empty where none is named. */
export function findAuthors(clues: Clues, outlet: string | null): readonly string[] {
  const sources = [
    () => fromJsonLd(clues),
    () => clues.microdata.get('author') ?? [],
    () => fromMeta(clues),
    () => clues.relAuthors.slice(0, 4),
    () => readMetaLine(clues),
    () => readBylines(clues),
  ];
  for (const source of sources) {
    const names = distinct(source().flatMap(readNames), clues, outlet);
    if (names.length > 0) return names;
  }
  return [];
}

/** One word in a place made for authors can be a pen name; anywhere else it is none. */
function readNames(told: string): readonly string[] {
  const people = splitAuthors(told);
  return people.length === 0 && isPenName(told) ? [told] : people;
}

function fromJsonLd(clues: Clues): string[] {
  const told = clues.jsonLd?.['author'] ?? clues.jsonLd?.['creator'];
  const list: readonly unknown[] = Array.isArray(told) ? told : [told];
  return list.flatMap((one) => {
    if (typeof one === 'string') return [one];
    const node = resolve(one, clues.nodes);
    if (node === null || node['@type'] === 'Organization' || isDesk(node)) return [];
    const name = node['name'];
    if (Array.isArray(name)) return name.filter((n): n is string => typeof n === 'string');
    return readString(name) === null ? [] : [readString(name) ?? ''];
  });
}

/** An account that many write under tells so in its address: ".../author/admin/". */
function isDesk(node: JsonObject): boolean {
  const told = readString(node['url']) ?? readString(node['@id']) ?? '';
  return /\/(admin|editors?|redaktion|newsroom|newsdesk|staff)\/?$/.test(told);
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
