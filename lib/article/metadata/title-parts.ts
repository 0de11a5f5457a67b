/** The parts of a document's title, "headline | section | outlet", and which of them is the outlet. */
import type { Clues } from './clues';
import { letters } from './json-ld';

/** Between headline and outlet in a document title: "Storm hits coast | The Gazette". */
export const SEPARATOR = /(?<!\s)\s+[|·•»\\/–—-]\s+|(?:(?<!\s)\s+)?[|｜]\s*/u;
/** A headline is no label: shorter h1s are section names unless the page confirms them. */
export const SHORTEST = 12;
/** So many letters of an address are a name: shorter ones ("news", "de") begin many a headline. */
const SITE = 8;

/** A title has two or three parts, rarely more: "headline | section | outlet". */
const MOST_PARTS = 8;

/** "Storm hits coast | The Gazette" -> "Storm hits coast", whatever stands behind the last separator. */
export function withoutLast(title: string): string {
  const parts = title.split(SEPARATOR);
  return parts.length < 2 ? title : parts.slice(0, -1).join(' ');
}

/** Letters of every run of parts, longest first. A title of very many parts is a list of tags. */
export function listRuns(parts: readonly string[]): readonly string[] {
  const few = parts.slice(0, MOST_PARTS);
  return few.flatMap((_, left) => {
    const size = few.length - left;
    return few.slice(0, left + 1).map((__, at) => letters(few.slice(at, at + size).join(' ')));
  });
}

/** "Storm hits coast | The Gazette" -> "Storm hits coast"; "Profit - loss account" stays where no outlet is known. */
export function withoutOutlet(title: string, clues: Clues): string {
  const parts = title.split(SEPARATOR);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2 || !isOutlet(letters(last), clues)) return title;
  const kept = title
    .slice(0, title.lastIndexOf(last))
    .replace(/(?<![\s|·•»\\/–—-])[\s|·•»\\/–—-]+$/u, '');
  return kept.length >= SHORTEST ? kept : (parts[0] ?? title);
}

function isOutlet(name: string, clues: Clues): boolean {
  if (name === '') return false;
  return isSite(name, clues) || clues.h1.some((h) => isHeadOf(h, name, clues));
}

/** By the name that the page gives its site, or by its address. */
export function isSite(name: string, clues: Clues): boolean {
  const site = letters(clues.meta.get('og:site_name')?.[0] ?? '');
  const host = letters(clues.url.replace(/^https?:\/\/(www\.)?/, '').split('/')[0] ?? '');
  if ((site !== '' && (name.includes(site) || site.includes(name))) || host.includes(name))
    return true;
  // "Four Winds Weekly" at fourwinds.example; a headline with the outlet's name in front is longer.
  const label = letters(clues.url.replace(/^https?:\/\/(www\.)?/, '').split('.')[0] ?? '');
  return label.length >= SITE && name.startsWith(label) && name.length <= label.length * 2;
}

/** The heading is all of the title but this last part: then that part is the outlet, whatever it is called. */
function isHeadOf(heading: string, name: string, clues: Clues): boolean {
  const key = letters(heading);
  return key.length >= SHORTEST && letters(clues.titleTag) === key + name;
}
