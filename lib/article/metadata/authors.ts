/** Who wrote it: people only, from what the page states to what it shows. */
import { readBylines, readLoneNames, readMetaLine } from './bylines';
import type { Clues } from './clues';
import { decodeEntities } from './entities';
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
    () => readLoneNames(clues),
  ];
  for (const source of sources) {
    const told = source().flatMap((field) =>
      readNames(withoutHouse(decodeEntities(field), outlet)),
    );
    const names = distinct(told, clues, outlet);
    if (names.length > 0) return names;
  }
  return [];
}

/** "The Ford Courier - Ann Lee", "Ann Lee Ford Today": the outlet in the same field. */
function withoutHouse(field: string, outlet: string | null): string {
  if (outlet === null || outlet.length < SHORTEST_HOUSE) return field;
  const [first = '', ...rest] = field.split(/\s[-–—|]\s/u);
  if (rest.length > 0 && letters(first) === letters(outlet)) return rest.join(' - ');
  const name = field.endsWith(` ${outlet}`) ? field.slice(0, -outlet.length).trim() : '';
  return NAME.test(name) ? name : field;
}

/** Shorter outlets ("Lee") can be a name's end. */
const SHORTEST_HOUSE = 5;
/** Two words, perhaps with an initial between: more could be the outlet's town. */
const NAME = /^(?:by\s)?\p{Lu}[\p{L}'’-]+\s(?:\p{Lu}\.\s)?\p{Lu}[\p{L}'’-]+$/iu;

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
  if (names.some((n) => isNamedForPerson(n ?? '', key))) return false;
  if (host.includes(key)) return true;
  return names.some((n) => {
    const house = letters(n ?? '');
    return house.length > 2 && (house === key || key.startsWith(house) || house.startsWith(key));
  });
}

/** "Ann Lee's River Notes" and "Dr. Ann Lee" are houses of one person, who signs with her own name. */
function isNamedForPerson(house: string, key: string): boolean {
  const [owner = '', ...rest] = house.trim().split(/['’]s\s/u);
  const isTitled = /^(?:dr|prof)\.\s/i.test(house.trim());
  if (rest.length === 0 && !isTitled) return false;
  const name = owner.replace(/^(?:(?:dr|prof)\.\s){1,3}/i, '');
  return name.includes(' ') && letters(name) === key;
}
