/** Who publishes it. */
import type { Clues } from './clues';
import { isObject, letters, readString } from './json-ld';

/** The outlet's name; its address where the page never says it; null without an address. */
export function findOutlet(clues: Clues): string | null {
  const told = [
    clues.meta.get('og:site_name')?.[0],
    readPublisher(clues),
    clues.meta.get('application-name')?.[0],
    clues.meta.get('publisher')?.[0],
  ];
  const named = told.find((t): t is string => typeof t === 'string' && !t.startsWith('http'));
  if (named !== undefined && !ADDRESS.test(named)) return named;
  return findInTitle(clues) ?? named ?? readHost(clues.url);
}

/** "courier.example" is a name only where there is no better one. */
const ADDRESS = /^(www\.)?[\w-]+(\.[\w-]+)+$/;
/** Between the parts of a document's title: "Weir to be rebuilt | The Ford Courier". */
const SEPARATOR = /(?<!\s)\s+[|·•»/–—-]\s+|(?:(?<!\s)\s+)?[|｜]\s*/u;
const MOST_PARTS = 8;
/** An outlet's name; what is longer speaks of it. */
const LONGEST_NAME = 45;
const MOST_WORDS = 5;
/** So many letters of an address tell a name. */
const SHORTEST = 3;

/** The part of the document's title that the address is named for: "The Ford Courier" at fordcourier.example. */
function findInTitle({ titleTag, url }: Clues): string | null {
  const host = /^https?:\/\/([^/:?#]+)/i.exec(url)?.[1] ?? '';
  const labels = host
    .split('.')
    .slice(0, -1)
    .map(plain)
    .filter((label) => label.length >= SHORTEST && label !== 'www');
  const parts = titleTag.split(SEPARATOR).slice(-MOST_PARTS);
  if (parts.length < 2) return null;
  const isName = (part: string): boolean =>
    part.length <= LONGEST_NAME &&
    part.split(' ').length <= MOST_WORDS &&
    labels.some((label) => isNamedFor(plain(part), label) || initials(part) === label);
  return parts.findLast(isName)?.trim() ?? null;
}

function isNamedFor(name: string, label: string): boolean {
  return name.length >= SHORTEST && (name.includes(label) || label.includes(name));
}

/** "Deutscher Schwimm-Verband e.V." -> "dsv". */
function initials(name: string): string {
  const words = name.replace(/ e\. ?V\.?$/u, '').match(/(?<!\p{L})\p{Lu}/gu) ?? [];
  return plain(words.join(''));
}

/** Letters and digits without their accents, as addresses are written. */
function plain(text: string): string {
  return letters(
    text.replaceAll('ł', 'l').replaceAll('ø', 'o').normalize('NFD').replace(/\p{M}/gu, ''),
  );
}

function readPublisher(clues: Clues): string | null {
  const told = clues.jsonLd?.['publisher'];
  return isObject(told) ? readString(resolve(told, clues)['name']) : readString(told);
}

function resolve(node: Readonly<Record<string, unknown>>, clues: Clues) {
  const id = readString(node['@id']);
  if (node['name'] !== undefined || id === null) return node;
  return clues.nodes.find((n) => n['@id'] === id && n['name'] !== undefined) ?? node;
}

function readHost(url: string): string | null {
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1];
  return host ?? null;
}
