/** What the address alone says: articles have long, numbered or dated addresses; fronts have short ones. */

export const ADDRESS_SIGNS = [
  'isRoot',
  'pathDepth',
  'lastLength',
  'lastHyphens',
  'hasLongNumber',
  'hasDate',
  'hasPageEnding',
  'hasQuery',
  'hasNumberedQuery',
  'isListPath',
  'isDoorPath',
] as const;

/*
 * Sets and loops in place of patterns: a page is judged once, so that compiling a pattern is most of what it costs, about
 * a tenth of a millisecond each.
 */
const LIST_NAMES = new Set(
  'tag tags topic topics category categories section sections archive archives author authors page search suche recherche buscar thema themen rubrik rubriken label labels index results shop store product products collection collections event events forum forums'.split(
    ' ',
  ),
);
const DOOR_NAMES = new Set(
  'login log-in signin sign-in signup sign-up register account password auth anmelden connexion user wp-login'.split(
    ' ',
  ),
);
const PAGE_ENDINGS = new Set([
  'html',
  'htm',
  'shtml',
  'shtm',
  'php',
  'asp',
  'aspx',
  'ece',
  'story',
]);
const INDEX_NAMES = new Set(['index', 'home', 'default']);
const DATE = /\/(19|20)\d{2}[/-]?(0?[1-9]|1[0-2])([/-]|\d{2})/;
/** So many digits in a row are a number that names one thing. */
const LONG_NUMBER = 5;
/** "?idx=8576", "?p=3289", "?newsid=64" name one thing; "?page=2" a part of a list. */
const NUMBERED_QUERY =
  /[?&](?!page|pg|offset|start)[a-z_]*(id|idx|no|p|a|article|news)=[\w-]*\d{3,}/i;

/** Told of an address that cannot be read (about:, file:): as much as an ordinary one, and no more. */
const UNKNOWN: readonly number[] = [0, 3, 30, 3, 0, 0, 0, 0, 0, 0, 0];

/** One number per name in ADDRESS_SIGNS. */
export function readAddressSigns(url: string): readonly number[] {
  const address = cutAddress(url);
  if (address === null) return UNKNOWN;
  const { path, query } = address;
  const parts = path.split('/').filter((p) => p !== '');
  const last = parts.findLast((p) => !INDEX_NAMES.has(nameOf(p))) ?? '';
  const isNumbered = query !== '' && NUMBERED_QUERY.test(query);
  return [
    yes(!isNumbered && isFront(parts)),
    parts.length,
    Math.min(last.length, 120),
    Math.min(countHyphens(last), 15),
    yes(hasLongNumber(path)),
    yes(DATE.test(path)),
    yes(PAGE_ENDINGS.has(endingOf(path))),
    yes(query.length > 1),
    yes(isNumbered),
    yes(parts.some((p) => LIST_NAMES.has(nameOf(p)))),
    yes(parts.some((p) => DOOR_NAMES.has(nameOf(p)))),
  ];
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

/** "/a/b.html" -> "html". */
function endingOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

function countHyphens(part: string): number {
  return ['-', '_', '+', '%20'].reduce((sum, sign) => sum + part.split(sign).length - 1, 0);
}

function hasLongNumber(path: string): boolean {
  let run = 0;
  for (let i = 0; i < path.length && run < LONG_NUMBER; i += 1) {
    const code = path.charCodeAt(i);
    run = code >= 48 && code <= 57 ? run + 1 : 0;
  }
  return run >= LONG_NUMBER;
}

/** "/", "/index.html", and the front of a language or country: "/de". */
function isFront(parts: readonly string[]): boolean {
  const only = parts[0] ?? '';
  return (
    parts.length === 0 ||
    (parts.length === 1 && (INDEX_NAMES.has(nameOf(only)) || only.length === 2))
  );
}

function yes(told: boolean): number {
  return told ? 1 : 0;
}
