/** The headline: what is written over the article, checked against what the page says of itself. */
import { clean, type Clues } from './clues';
import { decodeEntities } from './entities';
import { letters, readString } from './json-ld';

/** Between headline and outlet in a document title: "Storm hits coast | The Gazette". */
const SEPARATOR = /(?<!\s)\s+[|·•»\\/–—-]\s+|(?:(?<!\s)\s+)?[|｜]\s*/u;
/** A headline is no label: shorter h1s are section names unless the page confirms them. */
const SHORTEST = 12;
/** Longer is a whole paragraph set as a heading. */
const LONGEST = 300;

/** The headline; "" where the page has none at all. Of shown, JSON-LD's and social headline two agreeing win. */
export function findTitle(clues: Clues): string {
  const shown = clues.h1.filter((h) => h.length <= LONGEST);
  const [structured = '', social = ''] = toldTitles(clues);
  const confirmed = shown.find((h) => isSame(h, structured) || isSame(h, social));
  if (confirmed !== undefined) return confirmed;
  if (isSame(structured, social)) return structured;
  return findInShown(shown, [structured, social]) ?? findLone(clues, shown, [structured, social]);
}

/** A kicker set inside the heading: "Sport Cup final goes to penalties" over "Cup final goes to penalties". */
function findInShown(shown: readonly string[], told: readonly string[]): string | null {
  for (const title of told) {
    const key = letters(title);
    if (key.length >= SHORTEST && shown.some((h) => letters(h).endsWith(key))) return title;
  }
  return null;
}

function findLone(clues: Clues, shown: readonly string[], told: readonly string[]): string {
  const all = [...told, withoutOutlet(clues.titleTag, clues)].filter((t) => t !== '');
  const agreeing = shown.find((h) => all.some((t) => agrees(h, t)));
  if (agreeing !== undefined) return agreeing;
  const only = shown.length === 1 ? (shown[0] ?? '') : '';
  const stated = told.find((t) => t.length >= SHORTEST);
  if (stated !== undefined) return stated;
  return only.length >= SHORTEST ? only : (all[0] ?? shown[0] ?? '');
}

/** JSON-LD's or microdata's headline, then that for social networks; "" for each that is missing. */
function toldTitles(clues: Clues): string[] {
  const structured = readString(clues.jsonLd?.['headline']) ?? clues.microdata.get('headline')?.[0];
  const social = clues.meta.get('og:title')?.[0] ?? clues.meta.get('twitter:title')?.[0];
  return [structured, social].map((t) => withoutOutlet(clean(decodeEntities(t ?? '')), clues));
}

function isSame(a: string, b: string): boolean {
  const key = letters(a);
  return key !== '' && key === letters(b);
}

function agrees(heading: string, told: string): boolean {
  const a = letters(heading);
  const b = letters(told);
  if (a === '' || b === '') return false;
  // "Sport" is in "Sport: Cup final goes to penalties" too, but is not its headline.
  if (a.length < b.length / 2 && a.length < SHORTEST * 2) return false;
  return b.includes(a) || a.includes(b);
}

/** "Storm hits coast | The Gazette" -> "Storm hits coast"; "Profit - loss account" stays where no outlet is known. */
function withoutOutlet(title: string, clues: Clues): string {
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
  const site = letters(clues.meta.get('og:site_name')?.[0] ?? '');
  const host = letters(clues.url.replace(/^https?:\/\/(www\.)?/, '').split('/')[0] ?? '');
  const isSite = site !== '' && (name.includes(site) || site.includes(name));
  return isSite || host.includes(name) || clues.h1.some((h) => isHeadOf(h, name, clues));
}

/** The heading is all of the title but this last part: then that part is the outlet, whatever it is called. */
function isHeadOf(heading: string, name: string, clues: Clues): boolean {
  const key = letters(heading);
  return key.length >= SHORTEST && letters(clues.titleTag) === key + name;
}
