/** The kickers: short lines directly over the headline, which say what kind of article it is. */
import type { Box, PageModel, TextBlock } from '../blocks/page-model';
import { isGenreLabel } from './genre';
import { letters } from './json-ld';

/** Labels above a headline are within so many blocks of it. */
const KICKER_REACH = 3;
/** Some set the label under it. */
const BELOW = 2;
const LONGEST_KICKER = 30;
/** So pages label the place of an advertisement that happens to stand over the headline, and seldom the article itself. */
const SLOT =
  /^(anzeige|werbung|advertisement|publicit[ée]|publicidad|pubblicit[àa]|advertentie)$/iu;

/** A menu has more entries than the path to a page, and more than there are lines over a headline. */
const MENU = 5;
/** Of a list that is not called a path. */
const SHORT_MENU = 3;
/** A menu over the headline has enough of its entries within so many blocks; a page can have very many. */
const MENU_REACH = 60;
/** A menu's entries have menus of their own in them. */
const ENTRY_REACH = 6;

/**
 * Empty where the title is not shown as a heading. "Sponsored" is a kicker, so is the beginning of "Opinion: Let it
 * flow"; "Anzeige" is none, nor is "Opinion" in the site's menu.
 */
export function findKickers({ blocks }: PageModel, title: string): readonly string[] {
  const at = findHeading(blocks, title);
  const heading = blocks[at];
  if (heading === undefined) return [];
  const around = blocks.slice(Math.max(0, at - MENU_REACH), at + MENU_REACH);
  const above = blocks.slice(Math.max(0, at - KICKER_REACH), at);
  const kickers = above
    .filter((block) => !isEntry(block, around))
    .map((b) => b.text)
    .filter((text) => text.length <= LONGEST_KICKER && !SLOT.test(text.trim()));
  // Under the headline only what can be nothing else: there the text begins.
  const below = blocks
    .slice(at + 1, at + 1 + BELOW)
    .filter(
      (block) => isGenreLabel(block.text) && !SLOT.test(block.text) && !isEntry(block, around),
    )
    .map((b) => b.text);
  return [...kickers, ...readLabels(heading.text), ...below];
}

/** The heading that is the title, or ends with it. */
function findHeading(blocks: readonly TextBlock[], title: string): number {
  const key = letters(title);
  const headings = blocks.map(({ role, text }) => (role === 'heading' ? letters(text) : ''));
  const exact = headings.indexOf(key);
  return exact >= 0 || key === '' ? exact : headings.findIndex((text) => text.endsWith(key));
}

/** "Opinion: Let it flow" -> ["Opinion"]; no label for a heading without one. */
function readLabels(heading: string): readonly string[] {
  const [label = '', ...rest] = heading.split(/\s?[:|｜]\s?|\s[–—-]\s/u);
  return rest.length > 0 && label.length <= LONGEST_KICKER ? [label] : [];
}

/** One of the many short texts of a menu; boxes around a whole article hold many too. */
function isEntry({ box, role }: TextBlock, around: readonly TextBlock[]): boolean {
  if (role === 'heading') return false;
  if (box.tag === 'BUTTON') return true;
  const isList = box.tag === 'LI' && !isPath(box);
  return listOuter(box, isList ? 3 : 2).some((outer) => {
    if (/^(BODY|MAIN|ARTICLE)$/.test(outer.tag)) return false;
    const entries = around.filter(
      (b) => b.text.length <= LONGEST_KICKER && listOuter(b.box, ENTRY_REACH).includes(outer),
    );
    return entries.length > (isList ? SHORT_MENU : MENU);
  });
}

function isPath(box: Box): boolean {
  return [box, ...listOuter(box, 2)].some((at) => at.label.includes('crumb'));
}

/** The boxes around this one, from the inside, so many. */
function listOuter(box: Box, reach: number): readonly Box[] {
  const found: Box[] = [];
  for (let at = box.parent; at !== null && found.length < reach; at = at.parent) found.push(at);
  return found;
}
