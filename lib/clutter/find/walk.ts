/** One walk over the page: every piece that may weigh something, in document order, and which of them lie in an element. */
import { isObstructed } from '@/lib/page/obstructed';
import { hasWords } from '../words/cut-words';
import { controlKind, controlWords, type PieceKind } from './controls';
import type { PieceRange } from './story';

/** A piece before it is read. */
export type FoundPiece = {
  readonly node: Text | Element;
  /** The element itself, or a text's parent. */
  readonly element: Element;
  readonly kind: PieceKind;
  /** What is to be read: the text, or the words that a control bears. */
  readonly said: string;
  /** Which of the page's links it lies in, by number from 1; 0: in none. */
  readonly link: number;
  readonly inHeading: boolean;
  readonly inButton: boolean;
};

/** What a walk has found. */
export type Walk = {
  readonly found: readonly FoundPiece[];
  /** What lies in each element, also what its open shadow tree holds. */
  readonly ranges: ReadonlyMap<Element, PieceRange>;
  readonly paragraphs: readonly Element[];
};

type Range = { readonly from: number; to: number };

/** An element that the walk is in. `tag`: its name, or nothing where it is a mere box. */
type Open = { readonly element: Element; readonly tag: string; readonly range: Range };

/** A walk that goes on. */
type Going = {
  readonly found: FoundPiece[];
  readonly ranges: Map<Element, PieceRange>;
  readonly paragraphs: Element[];
  /** The outermost first. */
  readonly open: Open[];
  /** The link it is in, 0 in none, and how many it has met. */
  link: number;
  links: number;
  headings: number;
  buttons: number;
};

/** The page's own tree, or a shadow tree; `depth`: how many elements were open when the walk came there. */
type Tree = { readonly walker: TreeWalker; readonly depth: number };

/** Tags of drawings are in small letters, and so are all of XHTML. */
const SKIPPED = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT OPTION OBJECT TITLE SVG LINK META script style template noscript option object title svg link meta'.split(
    ' ',
  ),
);
/**
 * Tags that are more to the walk than boxes. Of the others, which most are, nothing is asked: a page is walked before the
 * browser has compiled any of this for speed, so that each question to each element is felt.
 */
const NOTED = new Set([
  ...SKIPPED,
  ...'A BUTTON FORM form H1 H2 H3 H4 H5 H6 IFRAME IMG INPUT P SELECT TEXTAREA'.split(' '),
]);
/** Steps between two offers to stop: about a millisecond in a slow browser. */
const STRIDE = 300;
/** Characters of one text that are read: much more than a block may hold that begs. */
const READ = 20_000;

const ELEMENTS_AND_TEXTS = 0x1 | 0x4;

/**
 * Walks the body; yields now and then so that a caller may stop for breath. By walkers of the browser's, which make no
 * list of an element's children and cannot be led astray by a form, whose field may stand in place of its next sibling.
 */
export function* walkPage(body: Element): Generator<void, Walk> {
  const walk: Going = {
    found: [],
    ranges: new Map(),
    paragraphs: [],
    open: [],
    link: 0,
    links: 0,
    headings: 0,
    buttons: 0,
  };
  const outer: Tree[] = [];
  let tree = openTree(body, 0);
  enter(walk, body);
  let node = tree.walker.firstChild();
  for (let steps = 1; ; steps++) {
    const { walker, depth } = tree;
    if (steps % STRIDE === 0) yield;
    if (node === null && walk.open.length > depth) {
      leave(walk, walker);
      node = walker.nextSibling();
    } else if (node === null) {
      // A shadow tree is through: what its host holds itself comes next.
      const next = outer.pop();
      if (next === undefined) return walk;
      tree = next;
      node = tree.walker.firstChild();
    } else if (isText(node)) {
      noteText(walk, node);
      node = walker.nextSibling();
    } else if (isElement(node) && enter(walk, node)) {
      if (node.shadowRoot) {
        outer.push(tree);
        tree = openTree(node.shadowRoot, walk.open.length);
      }
      node = tree.walker.firstChild();
    } else node = walker.nextSibling();
  }
}

function openTree(top: Node & { readonly ownerDocument: Document | null }, depth: number): Tree {
  const { ownerDocument } = top;
  if (ownerDocument === null) throw new Error('only what belongs to a document can be walked');
  return { walker: ownerDocument.createTreeWalker(top, ELEMENTS_AND_TEXTS), depth };
}

/** False where the element and all it holds is passed over. */
function enter(walk: Going, element: Element): boolean {
  const { found, ranges, open } = walk;
  const { tagName } = element;
  const isNoted = typeof tagName !== 'string' || NOTED.has(tagName);
  if (isNoted && (SKIPPED.has(tagName) || isObstructed(element))) return false;
  const range: Range = { from: found.length, to: found.length };
  ranges.set(element, range);
  open.push({ element, tag: isNoted ? tagName : '', range });
  if (!isNoted) return true;
  const kind = controlKind(element, tagName);
  if (kind !== null) note(walk, element, element, kind, controlWords(element, kind));
  countInside(walk, tagName, 1);
  return true;
}

function leave(walk: Going, walker: TreeWalker): void {
  const left = walk.open.pop();
  if (left === undefined) return;
  const { element, tag, range } = left;
  walker.currentNode = element;
  range.to = walk.found.length;
  if (tag !== '') countInside(walk, tag, -1);
  if (tag === 'P') walk.paragraphs.push(element);
}

function noteText(walk: Going, node: Text): void {
  const { data } = node;
  const around = walk.open.at(-1);
  if (around !== undefined && hasWords(data)) note(walk, node, around.element, 'text', data);
}

/** In so many arguments, and not in an object: it is done for each text of the page. */
function note(
  walk: Going,
  node: Text | Element,
  element: Element,
  kind: PieceKind,
  said: string,
): void {
  walk.found.push({
    node,
    element,
    kind,
    said: said.length > READ ? said.slice(0, READ) : said,
    link: walk.link,
    inHeading: walk.headings > 0,
    inButton: walk.buttons > 0,
  });
}

function countInside(walk: Going, tag: string, step: 1 | -1): void {
  switch (tag) {
    case 'A':
      walk.link = step > 0 ? ++walk.links : 0;
      break;
    case 'BUTTON':
      walk.buttons += step;
      break;
    case 'H1':
    case 'H2':
    case 'H3':
    case 'H4':
    case 'H5':
    case 'H6':
      walk.headings += step;
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}
