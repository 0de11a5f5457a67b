/**
 * What the page says and where: every piece that weighs something (a run of text, a control, a picture), in document order,
 * and for each element which pieces lie in it. All later questions are answered from these without asking the DOM again.
 */
import { forgetNames } from '../words/names';
import { readPleas } from './pleas';
import { findStory, type PieceRange, type Story } from './story';
import { readTexts, type TopicReading, type TopicSet } from '../words/topics';
import { walkPage, type FoundPiece, type Walk } from './walk';

export type Piece = Pick<
  FoundPiece,
  'node' | 'element' | 'kind' | 'link' | 'inHeading' | 'inButton'
> & {
  /** Letters and digits of a text, 0 for controls. */
  readonly weight: number;
  readonly words: number;
  readonly topics: TopicSet;
  readonly begging: number;
  /** Makes a plea by itself. */
  readonly pleads: boolean;
  readonly exclaims: boolean;
};

export type Survey = {
  readonly document: Document;
  readonly pieces: readonly Piece[];
  readonly ranges: ReadonlyMap<Element, PieceRange>;
} & Story;

/** Characters that are read between two offers to stop: two or three milliseconds in a slow browser. */
const READ_AT_ONCE = 20_000;

/** The survey; yields now and then so that a caller may stop for breath. */
export function* surveyPage(document: Document): Generator<void, Survey> {
  forgetNames();
  const walk = yield* walkPage(document.body);
  const pieces = yield* readPieces(walk);
  const { ranges } = walk;
  return { document, pieces, ranges, ...findStory(walk.paragraphs, { pieces, ranges }) };
}

function* readPieces({ found }: Walk): Generator<void, readonly Piece[]> {
  const pieces: Piece[] = [];
  let texts: string[] = [];
  let length = 0;
  for (const { said } of found) {
    texts.push(said);
    length += said.length;
    if (length < READ_AT_ONCE) continue;
    addPieces(pieces, found, readTexts(texts));
    texts = [];
    length = 0;
    yield;
  }
  addPieces(pieces, found, readTexts(texts));
  return pieces;
}

/** What a control bears is told, but not weighed. */
function addPieces(
  pieces: Piece[],
  found: readonly FoundPiece[],
  readings: readonly TopicReading[],
): void {
  for (const { weight, words, topics, begging } of readings) {
    const piece = found[pieces.length];
    if (piece === undefined) return;
    const { node, element, kind, said, link, inHeading, inButton } = piece;
    const isText = kind === 'text';
    pieces.push({
      node,
      element,
      kind,
      weight: isText ? weight : 0,
      words: isText ? words : 0,
      topics,
      begging,
      pleads: begging > 0 && readPleas(topics).some(Boolean),
      exclaims: isText && said.includes('!'),
      link,
      inHeading,
      inButton,
    });
  }
}
