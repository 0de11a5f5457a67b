/** What the address alone says: articles have long, numbered or dated addresses; fronts have short ones. */
import { isAmong } from './is-among';

export const ADDRESS_SIGNS = [
  'isRoot',
  'pathDepth',
  'lastLength',
  'lastHyphens',
  'hasLongNumber',
  'hasDate',
  'hasPageEnding',
  'hasNumberedQuery',
  'isListPath',
] as const;

/*
 * Lists in one text and loops in place of sets, patterns and small functions: a page is judged once, so that making them
 * ready is most of what they cost, up to a tenth of a millisecond each.
 */
const LIST_NAMES =
  ' tag tags topic topics category categories section sections archive archives author authors page search suche recherche buscar thema themen rubrik rubriken label labels index results shop store product products collection collections event events forum forums ';
const PAGE_ENDINGS = ' html htm shtml shtm php asp aspx ece story ';
const INDEX_NAMES = ' index home default ';
const DATE = /\/(19|20)\d{2}[/-]?(0?[1-9]|1[0-2])([/-]|\d{2})/;
/** So many digits in a row are a number that names one thing. */
const LONG_NUMBER = 5;
/** "?idx=8576", "?p=3289", "?newsid=64" name one thing; "?page=2" a part of a list. */
const NUMBERED_QUERY =
  /[?&](?!page|pg|offset|start)[a-z_]*(id|idx|no|p|a|article|news)=[\w-]*\d{3,}/i;

/** Told of an address that cannot be read (about:, file:): as much as an ordinary one, and no more. */
const UNKNOWN: readonly number[] = [0, 3, 30, 3, 0, 0, 0, 0, 0];

/** One number per name in ADDRESS_SIGNS. */
export function readAddressSigns(url: string): readonly number[] {
  const address = cutAddress(url);
  if (address === null) return UNKNOWN;
  const { path, query } = address;
  const { depth, last, isFront, isList } = readParts(path);
  const isNumbered = query !== '' && NUMBERED_QUERY.test(query);
  return [
    Number(isFront && !isNumbered),
    depth,
    Math.min(last.length, 120),
    Math.min(countHyphens(last), 15),
    Number(hasLongNumber(path)),
    Number(hasDate(path)),
    Number(isAmong(path.slice(path.lastIndexOf('.') + 1), PAGE_ENDINGS)),
    Number(isNumbered),
    Number(isList),
  ];
}

type Parts = {
  readonly depth: number;
  /** The last that is more than "index.html". */
  readonly last: string;
  /** "/", "/index.html", and the front of a language or country: "/de". */
  readonly isFront: boolean;
  readonly isList: boolean;
};

function readParts(path: string): Parts {
  let depth = 0;
  let last = '';
  let isFront = true;
  let isList = false;
  for (const part of path.split('/')) {
    if (part === '') continue;
    const name = nameOf(part);
    const isIndex = isAmong(name, INDEX_NAMES);
    isFront = depth === 0 && (isIndex || part.length === 2);
    depth += 1;
    if (!isIndex) last = part;
    if (isAmong(name, LIST_NAMES)) isList = true;
  }
  return { depth, last, isFront, isList };
}

/** Path and query of a web address, the path in small letters; null for about:, file: and what is no address. */
function cutAddress(url: string): { readonly path: string; readonly query: string } | null {
  const [whole = ''] = url.split('#', 1);
  const scheme = whole.slice(0, whole.indexOf('://')).toLowerCase();
  if (scheme !== 'http' && scheme !== 'https') return null;
  const rest = whole.slice(scheme.length + 3);
  const mark = rest.indexOf('?');
  const before = mark < 0 ? rest : rest.slice(0, mark);
  const slash = before.indexOf('/');
  if (before === '' || slash === 0) return null;
  return {
    path: slash < 0 ? '' : before.slice(slash).toLowerCase(),
    query: mark < 0 ? '' : rest.slice(mark),
  };
}

/** "index.html" -> "index". */
function nameOf(part: string): string {
  const dot = part.indexOf('.');
  return dot < 0 ? part : part.slice(0, dot);
}

function hasDate(path: string): boolean {
  return (path.includes('/20') || path.includes('/19')) && DATE.test(path);
}

/** What stands between words in an address. */
const HYPHENS = ['-', '_', '+', '%20'] as const;

function countHyphens(part: string): number {
  let count = 0;
  for (const sign of HYPHENS) count += part.split(sign).length - 1;
  return count;
}

function hasLongNumber(path: string): boolean {
  let run = 0;
  for (let i = 0; i < path.length && run < LONG_NUMBER; i += 1) {
    const code = path.charCodeAt(i);
    run = code >= 48 && code <= 57 ? run + 1 : 0;
  }
  return run >= LONG_NUMBER;
}
