/** The headline: what is written over the article, checked against what the page says of itself. */
import type { Box, TextBlock } from '../blocks/page-model';
import { clean, type Clues } from './clues';
import { decodeEntities } from './entities';
import { letters, readString } from './json-ld';
import { isSite, listRuns, SEPARATOR, SHORTEST, withoutLast, withoutOutlet } from './title-parts';

/** So long is a headline: a page's only h1 of that length is believed, whatever else is told to networks. */
const SURE = 30;
/** Longer is a whole paragraph set as a heading. */
const LONGEST = 300;

/** A subhead is no headline: what is told must be shown before the text begins, which has such a paragraph. */
const PARAGRAPH = 140;

/**
 * The headline; "" where the page has none at all. Of shown, JSON-LD's and social headline two agreeing win; what is
 * told with an outlet or a section around it ends where what is shown does.
 */
export function findTitle(clues: Clues): string {
  const shown = clues.h1.filter((h) => h.length <= LONGEST);
  const [structured = '', social = ''] = toldTitles(clues);
  const below = findBelow(clues, [structured, social]);
  if (below !== null) return below;
  const bare = findWithoutKicker(clues, shown);
  if (bare !== null) return bare;
  const confirmed = shown.find((h) => isSame(h, structured) || isSame(h, social));
  if (confirmed !== undefined) return confirmed;
  const inShown = findInShown(shown, [structured, social]);
  if (inShown !== null) return inShown;
  const part = findShownPart(clues, [structured, social, clues.titleTag]);
  if (part !== null) return part;
  if (isSame(structured, social)) return structured;
  return findLone(clues, shown, [structured, social]);
}

/**
 * The h1 of some pages is the last crumb of the path above ("Home > Town > Weir plan: what to know"), and the
 * headline an h2 under it, which the page tells of itself. Null on other pages: there an h2 is a subhead.
 */
function findBelow(clues: Clues, told: readonly string[]): string | null {
  const { blocks } = clues.page;
  const first = blocks.findIndex((b) => b.box.tag === 'H1');
  const crumb = blocks[first];
  if (crumb === undefined || !isCrumb(crumb.box, blocks[first - 1])) return null;
  for (const { text, role, box, links } of blocks.slice(first + 1)) {
    if (role !== 'heading' && text.length >= PARAGRAPH && links.length === 0) return null;
    if (!isSecond(box) || !told.some((t) => endsWith(t, text))) continue;
    return isKickerBefore(text, crumb.text, told) ? null : clean(text);
  }
  return null;
}

/** A heading of the second rank that is displayed, or the part of one under its kicker. */
function isSecond({ tag, parent, shown }: Box): boolean {
  return shown && (tag === 'H2' || parent?.tag === 'H2');
}

/**
 * The crumb is the better one where it is the same with its kicker, "Town council: Weir to be rebuilt"; but not where
 * networks are told what is shown: the path has "FC Ford coach Lee: 'We try'" over "Coach Lee: 'We try'" for search engines.
 */
function isKickerBefore(text: string, crumb: string, [, social = '']: readonly string[]): boolean {
  return isSame(crumb, text) || (endsWith(crumb, text) && !isSame(social, text));
}

/** How many boxes out a heading's list or path is looked for. */
const CRUMB_REACH = 3;

/**
 * `before`: the block before the heading, of one link or the path's links in a line. A link beside a heading can be its
 * section, so an h2 must agree too.
 */
function isCrumb(heading: Box, before: TextBlock | undefined): boolean {
  let at: Box | null = heading;
  for (let i = 0; at !== null && i < CRUMB_REACH; i += 1, at = at.parent)
    if (at.tag === 'LI' || /crumb/.test(at.label)) return true;
  if (before === undefined || before.links.length === 0) return false;
  const isBeside = before.box === heading.parent || before.box.parent === heading.parent;
  const linked = before.links.reduce((sum, { start, end }) => sum + end - start, 0);
  return isBeside && linked === before.text.length;
}

/** The same, but for a kicker that is only told: "Town council: Weir to be rebuilt" ends with what is shown. */
function endsWith(told: string, shown: string): boolean {
  const key = letters(shown);
  return key.length >= SHORTEST && letters(told).endsWith(key);
}

/**
 * The heading has a kicker in it, and the page tells its headline without: "Valley Great tasks for the new council" is
 * "Great tasks for the new council" to networks. Null where the heading is told as it stands: its beginning is meant.
 */
function findWithoutKicker(clues: Clues, shown: readonly string[]): string | null {
  const social = clues.meta.get('og:title')?.[0] ?? clues.meta.get('twitter:title')?.[0] ?? '';
  for (const told of [decodeEntities(social), clues.titleTag]) {
    const keys = [told, withoutLast(told)].map(letters).filter((key) => key.length >= SHORTEST);
    for (const heading of shown) {
      if (keys.includes(letters(heading))) return null;
      const words = heading.split(' ');
      const rests = words.map((_, i) => words.slice(i).join(' ')).slice(1);
      const found = rests.findLast((rest) => keys.includes(letters(rest)));
      if (found !== undefined) return found;
    }
  }
  return null;
}

/** A kicker set inside the heading: "Sport Cup final goes to penalties" over "Cup final goes to penalties". */
function findInShown(shown: readonly string[], told: readonly string[]): string | null {
  for (const title of told) {
    const key = letters(title);
    if (key.length >= SHORTEST && shown.some((h) => letters(h).endsWith(key))) return title;
  }
  return null;
}

/**
 * A run of the parts of a title that the page shows as a heading: of "The Weir Blog | Storm hits the coast | Weather"
 * the middle, where it is written over the text. The longest run wins; a heading with the outlet's name is none.
 */
function findShownPart(clues: Clues, told: readonly string[]): string | null {
  const shown = new Map<string, string>();
  for (const { role, text } of clues.page.blocks)
    if (role === 'heading' && text.length <= LONGEST) shown.set(letters(text), clean(text));
  // One word, "Announcements", is rather a section: taken where there is nothing else.
  let label: string | null = null;
  for (const title of told)
    for (const run of listRuns(title.split(SEPARATOR))) {
      const heading = shown.get(run);
      if (heading === undefined || run.length < SHORTEST || isSite(run, clues)) continue;
      if (heading.includes(' ')) return heading;
      label ??= heading;
    }
  return label;
}

function findLone(clues: Clues, shown: readonly string[], told: readonly string[]): string {
  const all = [...told, withoutOutlet(clues.titleTag, clues)].filter((t) => t !== '');
  const agreeing = shown.find((h) => all.some((t) => agrees(h, t)));
  if (agreeing !== undefined) return findWithoutTail(agreeing, told) ?? agreeing;
  const only = shown.length === 1 ? (shown[0] ?? '') : '';
  if (only.length >= SURE || all.some((t) => isPartOf(only, t))) return only;
  const stated = told.find((t) => t.length >= SHORTEST);
  if (stated !== undefined) return stated;
  return only.length >= SHORTEST ? only : (all[0] ?? shown[0] ?? '');
}

/** "Weir to be rebuilt | The Gazette" written over the text, where the page tells its headline as "Weir to be rebuilt". */
function findWithoutTail(heading: string, told: readonly string[]): string | null {
  const head = withoutLast(heading);
  const found = told.find((t) => t.length >= SHORTEST && isSame(t, head));
  return head === heading ? null : (found ?? null);
}

/** However short, "On weirs" is the headline of "On weirs – Ford Rowing Club". */
function isPartOf(heading: string, title: string): boolean {
  const parts = title.split(SEPARATOR);
  return parts.length > 1 && parts.some((part) => isSame(part, heading));
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
