/** Who wrote it: people only, from what the page states to what it shows. */
import type { TextBlock } from '../blocks/page-model';
import type { Clues } from './clues';
import { parseDate } from './dates';
import { isObject, type JsonObject, letters, readString } from './json-ld';
import { splitAuthors } from './people-names';

/** Names of the box or line that holds a byline. */
const BYLINE =
  /(^|[\s_-])(by-?lines?|authors?|author-?names?|autor(en|es)?|auteurs?|writers?|credit-?line|contributors?|posted-by|article-?author|story-?author)($|[\s_-])/;
/** A byline is a line. */
const LONGEST_LINE = 120;
const BY = /^(by|von|par|por|di|door)\s+\p{Lu}/iu;
/** A line of a fact box: "Author: Ann Lee", wherever it stands. */
const LABELLED = /^(author|autor(in)?( ?\/ ?autor(in)?)?|auteur|autore) ?:? ?(?=\p{Lu}\p{L})/iu;
/** Two to four words as names are written; "New measures agreed" has small letters. */
const FULL_NAME =
  /^\p{Lu}[\p{L}'’.-]*(\s(\p{Lu}[\p{L}'’.-]*|van|von|de|der|den|del|di|da|dos|bin|al)){0,2}\s\p{Lu}[\p{L}'’-]+$/u;
/** Running text rather than a line of its own. */
const PARAGRAPH = 100;
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

function fromLines(clues: Clues): string[] {
  const { blocks } = clues.page;
  const from = Math.max(0, findHeadline(clues) - REACH / 4);
  const near = blocks.slice(from, from + REACH).filter((b) => b.text.length <= LONGEST_LINE);
  const line =
    near.find((b) => BYLINE.test(labelsOf(b)) && isNaming(b)) ??
    near.find((b) => b.role !== 'heading' && BY.test(b.text) && isNaming(b));
  if (line !== undefined) return [line.text];
  return fromFactBox(blocks) ?? fromDateLine(near) ?? fromLoneName(clues) ?? [];
}

function isNaming({ text }: TextBlock): boolean {
  return splitAuthors(text).length > 0;
}

function labelsOf(block: TextBlock): string {
  return `${block.box.label} ${block.inlineLabel} ${block.box.parent?.label ?? ''}`;
}

/** "Author: Ann Lee" in a line of its own, wherever it stands. */
function fromFactBox(blocks: readonly TextBlock[]): string[] | null {
  const line = blocks.find(
    (b) =>
      b.text.length <= LONGEST_LINE &&
      FULL_NAME.test(b.text.replace(LABELLED, '')) &&
      LABELLED.test(b.text),
  );
  return line === undefined ? null : [line.text.replace(LABELLED, '')];
}

/** "27 January 2026 • Ann Lee • 3 minutes": of a line with the date the part that is a full name. */
function fromDateLine(near: readonly TextBlock[]): string[] | null {
  for (const { text } of near) {
    const parts = text.split(/ ?[•·|] ?/u);
    const names = parts.filter((part) => FULL_NAME.test(part));
    if (parts.length > 1 && names.length === 1 && parts.some((part) => parseDate(part) !== null))
      return names;
  }
  return null;
}

/** A line over the text that is nothing but names: "Ann Lee/Bo Tran". A subhead of one name is none. */
function fromLoneName(clues: Clues): string[] | null {
  const at = findHeadline(clues);
  if (at < 0) return null;
  const after = clues.page.blocks.slice(at + 1, at + 1 + REACH / 2);
  const first = after.findIndex((b) => b.text.length >= PARAGRAPH);
  const text = after[first];
  for (const line of after.slice(Math.max(0, first - 3), Math.max(0, first))) {
    const isOfText = line.box.tag === text?.box.tag && line.box.parent === text.box.parent;
    const names = line.text.split(/ ?[/,&] ?| and | und /u);
    if (isOfText && line.links.length === 0 && names.every((n) => FULL_NAME.test(n))) return names;
  }
  return null;
}

function findHeadline(clues: Clues): number {
  const title = letters(clues.h1[0] ?? '');
  return clues.page.blocks.findIndex((b) => b.role === 'heading' && letters(b.text) === title);
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
