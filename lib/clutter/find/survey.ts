/**
 * One walk over the page: every piece that weighs something (a run of text, a control, a picture), in document order,
 * and for each element which pieces lie in it. All later questions are answered from these without asking the DOM again.
 */
import { isObstructed } from '@/lib/page/obstructed';
import { controlKind, controlWords, type PieceKind } from './controls';
import { forgetNames } from '../words/names';
import { readPleas } from './pleas';
import { readTopics, type TopicSet } from '../words/topics';

export type Piece = {
  readonly node: Text | Element;
  /** The element itself, or a text's parent. */
  readonly element: Element;
  readonly kind: PieceKind;
  /** Letters and digits of a text, 0 for controls. */
  readonly weight: number;
  readonly words: number;
  readonly topics: TopicSet;
  readonly begging: number;
  /** Makes a plea by itself. */
  readonly pleads: boolean;
  readonly exclaims: boolean;
  readonly inLink: boolean;
  readonly inHeading: boolean;
  readonly inButton: boolean;
};

/** Half-open range of piece numbers. */
export type PieceRange = { readonly from: number; readonly to: number };

export type Survey = {
  readonly document: Document;
  readonly pieces: readonly Piece[];
  readonly ranges: ReadonlyMap<Element, PieceRange>;
  /** Long paragraphs, in document order. */
  readonly paragraphs: readonly Element[];
  /** The pieces of each of them. */
  readonly paragraphRanges: readonly PieceRange[];
  /** The element whose own paragraphs hold most text; null where the page has no long paragraph. */
  readonly body: Element | null;
  /** Those paragraphs that stand among others: the text that is told. */
  readonly told: ReadonlySet<Element>;
  /** From the first to the last long paragraph of `body`. */
  readonly story: PieceRange;
};

const SKIPPED = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'OPTION',
  'OBJECT',
  'TITLE',
  'SVG',
  'LINK',
  'META',
]);
const HEADING = /^H[1-6]$/;
/** Letters and digits: a shorter paragraph is as often a caption or a line of an advertisement. */
const LONG_PARAGRAPH = 80;
/** Long paragraphs of one parent that make a text; a promo seldom has as many. */
const AMONG = 3;
/** Boxes around a single paragraph that are looked through. */
export const FRAMES = 3;
/** Nodes between two offers to stop: about a millisecond in a slow browser. */
const STRIDE = 100;
/** Characters of one text that are read: much more than a block may hold that begs. */
const READ = 20_000;

type Inside = { link: number; heading: number; button: number };

/** The survey; yields now and then so that a caller may stop for breath. */
export function* surveyPage(document: Document): Generator<void, Survey> {
  forgetNames();
  const pieces: Piece[] = [];
  const ranges = new Map<Element, PieceRange>();
  const starts: number[] = [];
  const paragraphs: Element[] = [];
  const bodies = new Map<Element, number>();
  const inside: Inside = { link: 0, heading: 0, button: 0 };
  const stack: (Node | null)[] = [document.body];
  let visited = 0;
  while (stack.length > 0) {
    if (++visited % STRIDE === 0) yield;
    const node = stack.pop();
    if (node === null) {
      const closing = stack.pop();
      if (!isElement(closing)) continue;
      const range = { from: starts.pop() ?? 0, to: pieces.length };
      ranges.set(closing, range);
      countInside(inside, closing.tagName, -1);
      if (closing.tagName === 'P') notePara(closing, range, pieces, paragraphs, bodies);
    } else if (isText(node)) {
      const piece = readText(node, inside);
      if (piece) pieces.push(piece);
    } else if (isElement(node) && isRead(node)) {
      starts.push(pieces.length);
      const control = readControl(node, inside);
      if (control) pieces.push(control);
      countInside(inside, node.tagName, 1);
      stack.push(node, null);
      pushChildren(stack, node);
    }
  }
  const body = heaviest(bodies);
  const own = paragraphs.filter((paragraph) => paragraph.parentElement === body);
  const story = {
    from: rangeFrom(ranges, own.at(0)).from,
    to: rangeFrom(ranges, own.at(-1)).to,
  };
  return {
    document,
    pieces,
    ranges,
    paragraphs,
    paragraphRanges: paragraphs.map((paragraph) => rangeFrom(ranges, paragraph)),
    body,
    told: amongOthers(paragraphs),
    story,
  };
}

/** Some papers frame each paragraph of the story in boxes of its own: such are counted with their like. */
function amongOthers(paragraphs: readonly Element[]): ReadonlySet<Element> {
  const counts = new Map<Element | null, number[]>();
  const places = paragraphs.map((paragraph) => ({ paragraph, ...frameOf(paragraph) }));
  for (const { parent, depth } of places) {
    const known = counts.get(parent) ?? [];
    known[depth] = (known[depth] ?? 0) + 1;
    counts.set(parent, known);
  }
  const told = places.filter(({ parent, depth }) => (counts.get(parent)?.[depth] ?? 0) >= AMONG);
  return new Set(told.map(({ paragraph }) => paragraph));
}

/** How many boxes hold nothing but this paragraph, and what holds the outermost of them. */
function frameOf(paragraph: Element): { readonly parent: Element | null; readonly depth: number } {
  let parent = paragraph.parentElement;
  let depth = 0;
  while (parent?.childElementCount === 1 && depth < FRAMES) {
    parent = parent.parentElement;
    depth += 1;
  }
  return { parent, depth };
}

function rangeFrom(
  ranges: ReadonlyMap<Element, PieceRange>,
  element: Element | undefined,
): PieceRange {
  return (element && ranges.get(element)) ?? { from: 0, to: 0 };
}

function pushChildren(stack: (Node | null)[], element: Element): void {
  pushAll(stack, element.childNodes);
  if (element.shadowRoot) pushAll(stack, element.shadowRoot.childNodes);
}

/** By number and not from sibling to sibling: a form's field may stand in place of its previous sibling. */
function pushAll(stack: (Node | null)[], nodes: NodeListOf<ChildNode>): void {
  for (let at = nodes.length - 1; at >= 0; at -= 1) {
    const node = nodes[at];
    if (node) stack.push(node);
  }
}

function notePara(
  element: Element,
  range: PieceRange,
  pieces: readonly Piece[],
  paragraphs: Element[],
  bodies: Map<Element, number>,
): void {
  let weight = 0;
  for (let at = range.from; at < range.to; at++) weight += pieces[at]?.weight ?? 0;
  if (weight < LONG_PARAGRAPH) return;
  paragraphs.push(element);
  const parent = element.parentElement;
  if (parent) bodies.set(parent, (bodies.get(parent) ?? 0) + weight);
}

function heaviest(bodies: ReadonlyMap<Element, number>): Element | null {
  let best: Element | null = null;
  let most = 0;
  for (const [element, weight] of bodies) {
    if (weight <= most) continue;
    best = element;
    most = weight;
  }
  return best;
}

function countInside(inside: Inside, tag: string, step: 1 | -1): void {
  if (tag === 'A') inside.link += step;
  else if (tag === 'BUTTON') inside.button += step;
  else if (HEADING.test(tag)) inside.heading += step;
}

function readText(node: Text, inside: Inside): Piece | null {
  const element = node.parentElement;
  if (!element || !/\S/.test(node.data)) return null;
  const reading = readTopics(node.data.length > READ ? node.data.slice(0, READ) : node.data);
  if (reading.weight === 0) return null;
  return {
    node,
    element,
    kind: 'text',
    weight: reading.weight,
    words: reading.words,
    topics: reading.topics,
    begging: reading.begging,
    pleads: reading.begging > 0 && readPleas(reading.topics).some(Boolean),
    exclaims: node.data.includes('!'),
    inLink: inside.link > 0,
    inHeading: inside.heading > 0,
    inButton: inside.button > 0,
  };
}

function readControl(element: Element, inside: Inside): Piece | null {
  const kind = controlKind(element);
  if (!kind) return null;
  const reading = readTopics(controlWords(element, kind));
  return {
    node: element,
    element,
    kind,
    weight: 0,
    words: 0,
    topics: reading.topics,
    begging: reading.begging,
    pleads: reading.begging > 0 && readPleas(reading.topics).some(Boolean),
    exclaims: false,
    inLink: inside.link > 0,
    inHeading: inside.heading > 0,
    inButton: inside.button > 0,
  };
}

function isRead(element: Element): boolean {
  return !isObstructed(element) && !SKIPPED.has(element.tagName.toUpperCase());
}

function isElement(node: Node | null | undefined): node is Element {
  return node?.nodeType === 1;
}

function isText(node: Node | undefined): node is Text {
  return node?.nodeType === 3;
}
