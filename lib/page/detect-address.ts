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

const LIST_PATH =
  /\/(tags?|topics?|category|categories|sections?|archive|archives|author|authors|page|search|suche|recherche|buscar|thema|themen|rubrik|rubriken|label|labels|index|results|shop|store|products?|collections?|events|forum|forums)(\/|\.|$)/;
const DOOR_PATH =
  /\/(log-?in|sign-?in|sign-?up|register|account|password|auth|anmelden|connexion|signup|user|wp-login\.php)(\/|\.|$)/;
const DATE = /\/(19|20)\d{2}[/-]?(0?[1-9]|1[0-2])([/-]|\d{2})/;
const LONG_NUMBER = /\d{5,}/;
/** "?idx=8576", "?p=3289", "?newsid=64" name one thing; "?page=2" a part of a list. */
const NUMBERED_QUERY =
  /[?&](?!page|pg|offset|start)[a-z_]*(id|idx|no|p|a|article|news)=[\w-]*\d{3,}/i;
const PAGE_ENDING = /\.(s?html?|php|aspx?|ece|story)$/;

/** Told of an address that cannot be read (about:, file:): as much as an ordinary one, and no more. */
const UNKNOWN: readonly number[] = [0, 3, 30, 3, 0, 0, 0, 0, 0, 0, 0];

/** One number per name in ADDRESS_SIGNS. */
export function readAddressSigns(url: string): readonly number[] {
  const found = /^https?:\/\/[^/?#]+([^?#]*)(\?[^#]*)?/i.exec(url);
  if (found === null) return UNKNOWN;
  const path = (found[1] ?? '').toLowerCase();
  const query = found[2] ?? '';
  const parts = path.split('/').filter((p) => p !== '');
  const last = parts.findLast((p) => !INDEX_NAME.test(p)) ?? '';
  const isNumbered = NUMBERED_QUERY.test(query);
  return [
    yes(!isNumbered && isFront(parts)),
    parts.length,
    Math.min(last.length, 120),
    Math.min(last.split(/[-_+]|%20/).length - 1, 15),
    yes(LONG_NUMBER.test(path)),
    yes(DATE.test(path)),
    yes(PAGE_ENDING.test(path)),
    yes(query.length > 1),
    yes(isNumbered),
    yes(LIST_PATH.test(path)),
    yes(DOOR_PATH.test(path)),
  ];
}

const INDEX_NAME = /^(index|home|default)(\.\w+)?$/;

/** "/", "/index.html", and the front of a language or country: "/de". */
function isFront(parts: readonly string[]): boolean {
  const only = parts[0] ?? '';
  return parts.length === 0 || (parts.length === 1 && (INDEX_NAME.test(only) || only.length === 2));
}

function yes(told: boolean): number {
  return told ? 1 : 0;
}
