/**
 * One walk over the page: every piece that weighs something (a run of text, a control, a picture), in document order,
 * and for each element which pieces lie in it. All later questions are answered from these without asking the DOM again.
 */
import { isObstructed } from '@/lib/page/obstructed';
import { controlKind, controlWords, type PieceKind } from './controls';
import { forgetNames } from '../words/names';
import { readPleas } from './pleas';
import { findStory, type PieceRange, type Story } from './story';
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
  /** Which of the page's links it lies in, by number from 1; 0: in none. */
  readonly link: number;
  readonly inHeading: boolean;
  readonly inButton: boolean;
};

export type Survey = {
  readonly document: Document;
  readonly pieces: readonly Piece[];
  readonly ranges: ReadonlyMap<Element, PieceRange>;
  /** Long paragraphs, in document order. */
  readonly paragraphs: readonly Element[];
} & Story;

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
/** Letters and digits: a shorter paragraph is as often a caption or a line of an advertisement. */
const LONG_PARAGRAPH = 80;
/** Nodes between two offers to stop: about a millisecond in a slow browser. */
const STRIDE = 100;
/** Characters of one text that are read: much more than a block may hold that begs. */
const READ = 20_000;

/** `link`: the one the walk is in, 0 in none; `links`: how many it has met. */
type Inside = { link: number; links: number; heading: number; button: number };

/** What a walk has found so far, and what it still has to do. */
type Walk = {
  readonly pieces: Piece[];
  readonly ranges: Map<Element, PieceRange>;
  readonly paragraphs: Element[];
  readonly bodies: Map<Element, number>;
  readonly inside: Inside;
  /** Where the elements begin whose children are being read. */
  readonly starts: number[];
  /** What is still to be read; above an element whose children are being read its tag, or nothing where it is a mere box. */
  readonly stack: (Node | string)[];
};

/** The survey; yields now and then so that a caller may stop for breath. */
export function* surveyPage(document: Document): Generator<void, Survey> {
  forgetNames();
  const walk: Walk = {
    pieces: [],
    ranges: new Map(),
    paragraphs: [],
    bodies: new Map(),
    inside: { link: 0, links: 0, heading: 0, button: 0 },
    starts: [],
    stack: [document.body],
  };
  const { pieces, ranges, paragraphs, stack } = walk;
  let visited = 0;
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (++visited % STRIDE === 0) yield;
    if (typeof node === 'string') leave(walk, node);
    else if (isText(node)) keep(pieces, readText(node, walk.inside));
    else if (isElement(node)) enter(walk, node);
  }
  return { document, pieces, ranges, paragraphs, ...findStory(walk) };
}

function enter({ pieces, inside, starts, stack }: Walk, element: Element): void {
  const { tagName } = element;
  const isNoted = typeof tagName !== 'string' || NOTED.has(tagName);
  if (isNoted && (isObstructed(element) || SKIPPED.has(tagName))) return;
  starts.push(pieces.length);
  if (isNoted) {
    keep(pieces, readControl(element, tagName, inside));
    countInside(inside, tagName, 1);
  }
  stack.push(element, isNoted ? tagName : '');
  pushAll(stack, element.childNodes);
  if (element.shadowRoot) pushAll(stack, element.shadowRoot.childNodes);
}

function leave(walk: Walk, tag: string): void {
  const { pieces, ranges, inside, starts, stack } = walk;
  const element = stack.pop();
  if (!isElement(element)) return;
  const range = { from: starts.pop() ?? 0, to: pieces.length };
  ranges.set(element, range);
  if (tag !== '') countInside(inside, tag, -1);
  if (tag === 'P') noteParagraph(walk, element, range);
}

function keep(pieces: Piece[], piece: Piece | null): void {
  if (piece) pieces.push(piece);
}

/** By number and not from sibling to sibling: a form's field may stand in place of its previous sibling. */
function pushAll(stack: (Node | string)[], nodes: NodeListOf<ChildNode>): void {
  for (let at = nodes.length - 1; at >= 0; at -= 1) {
    const node = nodes[at];
    if (node) stack.push(node);
  }
}

function noteParagraph(
  { pieces, paragraphs, bodies }: Walk,
  element: Element,
  range: PieceRange,
): void {
  let weight = 0;
  for (let at = range.from; at < range.to; at++) weight += pieces[at]?.weight ?? 0;
  if (weight < LONG_PARAGRAPH) return;
  paragraphs.push(element);
  const parent = element.parentElement;
  if (parent) bodies.set(parent, (bodies.get(parent) ?? 0) + weight);
}

function countInside(inside: Inside, tag: string, step: 1 | -1): void {
  switch (tag) {
    case 'A':
      inside.link = step > 0 ? ++inside.links : 0;
      break;
    case 'BUTTON':
      inside.button += step;
      break;
    case 'H1':
    case 'H2':
    case 'H3':
    case 'H4':
    case 'H5':
    case 'H6':
      inside.heading += step;
  }
}

function readText(node: Text, inside: Inside): Piece | null {
  const { data } = node;
  if (!/\S/.test(data)) return null;
  const element = node.parentElement;
  if (!element) return null;
  const reading = readTopics(data.length > READ ? data.slice(0, READ) : data);
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
    exclaims: data.includes('!'),
    link: inside.link,
    inHeading: inside.heading > 0,
    inButton: inside.button > 0,
  };
}

function readControl(element: Element, tag: string, inside: Inside): Piece | null {
  const kind = controlKind(element, tag);
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
    link: inside.link,
    inHeading: inside.heading > 0,
    inButton: inside.button > 0,
  };
}

function isElement(node: Node | string | undefined): node is Element {
  return typeof node === 'object' && node.nodeType === 1;
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}
