/** The headline: what is written over the article, checked against what the page says of itself. */
import { clean, type Clues } from './clues';
import { letters, readString } from './json-ld';

/** Between headline and outlet in a document title: "Storm hits coast | The Gazette". */
const SEPARATOR = /\s+[|·•»\\/–—-]\s+|\s*[|｜]\s*/u;
/** A headline is no label: shorter h1s are section names unless the page confirms them. */
const SHORTEST = 12;

/** The headline; "" where the page has none at all. */
export function findTitle(clues: Clues): string {
  const told = toldTitles(clues);
  const shown = clues.h1.find((h) => told.some((t) => agrees(h, t)));
  if (shown !== undefined && shown.length <= LONGEST) return shown;
  const stated = told.find((t) => t.length >= SHORTEST) ?? told[0];
  const only = clues.h1.length === 1 ? clues.h1[0] : undefined;
  if (
    only !== undefined &&
    only.length >= SHORTEST &&
    clues.jsonLd === null &&
    !clues.meta.has('og:title')
  )
    return only;
  return stated === undefined ? (clues.h1[0] ?? '') : withoutOutlet(stated, clues);
}

const LONGEST = 300;

function toldTitles(clues: Clues): string[] {
  return [
    readString(clues.jsonLd?.['headline']),
    clues.microdata.get('headline')?.[0],
    clues.meta.get('og:title')?.[0],
    clues.meta.get('twitter:title')?.[0],
    clues.titleTag,
  ]
    .map((t) => clean(decode(t ?? '')))
    .filter((t) => t !== '');
}

/** JSON-LD often has its entities escaped twice. */
function decode(text: string): string {
  return text
    .replace(/&#0?39;|&apos;|&rsquo;/g, '’')
    .replace(/&quot;|&#0?34;/g, '"')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&');
}

function agrees(heading: string, told: string): boolean {
  const a = letters(heading);
  const b = letters(told);
  if (a === '' || b === '') return false;
  // "Sport" is in "Sport: Cup final goes to penalties" too, but is not its headline.
  if (a.length < b.length * 0.5 && a.length < SHORTEST * 2) return a === b;
  return b.includes(a) || a.includes(b);
}

/** "Storm hits coast | The Gazette" -> "Storm hits coast"; "Profit - loss account" stays where no outlet is known. */
function withoutOutlet(title: string, clues: Clues): string {
  const parts = title.split(SEPARATOR);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2 || !isOutlet(letters(last), clues)) return title;
  const kept = title.slice(0, title.lastIndexOf(last)).replace(/[\s|·•»\\/–—-]+$/u, '');
  return kept.length >= SHORTEST ? kept : (parts[0] ?? title);
}

function isOutlet(name: string, clues: Clues): boolean {
  if (name === '') return false;
  const site = letters(clues.meta.get('og:site_name')?.[0] ?? '');
  const host = letters(clues.url.replace(/^https?:\/\/(www\.)?/, '').split('/')[0] ?? '');
  return (site !== '' && (name.includes(site) || site.includes(name))) || host.includes(name);
}
