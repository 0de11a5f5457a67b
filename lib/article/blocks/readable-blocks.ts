/** Which blocks of the page Readability keeps. */
import { Readability } from '@mozilla/readability';
import { isElement } from './is-element';
import { findObstacles } from './obstacles';
import type { Box, PageModel } from './page-model';

/** Written on the element of each box, so that it is known again in Readability's result, which copies attributes. */
const BOX_ATTRIBUTE = 'data-lede-box';
/** Readability reads the whole text of every box on the way down: a deep or huge tree would freeze it. */
const MOST_DEPTH = 400;
const MOST_ELEMENTS = 15_000;
/** Readability merges nested boxes and lets the inner one take the outer one's attributes. */
const MERGE_REACH = 5;
/** So much of a block's beginning must be found in the result. */
const PROBE = 60;
const TEXT_NODE = 3;

/** One flag per block; null where Readability found nothing or the tree is too large for it. Alters the document. */
export function findReadableBlocks(document: Document, page: PageModel): readonly boolean[] | null {
  if (page.depth > MOST_DEPTH || page.elements > MOST_ELEMENTS) return null;
  const boxes = markBoxes(page);
  for (const id of findObstacles(page)) page.holders[id]?.remove();
  const reader = new Readability<Node>(document, {
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node,
  });
  const content = reader.parse()?.content;
  if (content === null || content === undefined) return null;
  const texts = readTexts(content, boxes);
  return page.blocks.map((block) => isKept(block.text, block.box, texts));
}

/** By what is written on a box's element: the box's id. */
type BoxMarks = ReadonlyMap<string, number>;

/** A snapshot's own numbers will do; writing as many again would cost as much as reading them all. */
function markBoxes(page: PageModel): BoxMarks {
  const marks = new Map<string, number>();
  for (const { id, element } of page.boxes) {
    if (element === null) page.holders[id]?.setAttribute(BOX_ATTRIBUTE, String(id));
    else marks.set(String(element), id);
  }
  return marks;
}

/** The result's text without white space, by number of the nearest box. */
function readTexts(content: Node, marks: BoxMarks): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  const stack: { node: Node; box: number }[] = [{ node: content, box: -1 }];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { node } = top;
    if (node.nodeType === TEXT_NODE) {
      const text = squeeze(node.nodeValue ?? '');
      if (text !== '') texts.set(top.box, (texts.get(top.box) ?? '') + text);
      continue;
    }
    const box = readBox(node, marks) ?? top.box;
    for (let child = node.lastChild; child !== null; child = child.previousSibling)
      stack.push({ node: child, box });
  }
  return texts;
}

function readBox(node: Node, marks: BoxMarks): number | null {
  if (!isElement(node)) return null;
  const written = node.getAttribute(BOX_ATTRIBUTE);
  if (written !== null) return Number(written);
  return marks.get(node.getAttribute('data-lede') ?? '') ?? null;
}

function isKept(text: string, box: Box, texts: ReadonlyMap<number, string>): boolean {
  const probe = squeeze(text.slice(0, PROBE));
  let at: Box | null = box;
  for (let i = 0; at !== null && i < MERGE_REACH; i += 1, at = at.parent)
    if (texts.get(at.id)?.includes(probe) === true) return true;
  return false;
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, '');
}
