/** Sums over the pieces of one element: what it says, how much of it begs, and which controls it holds. */
import type { PieceKind } from './controls';
import type { PieceRange } from './story';
import type { Piece, Survey } from './survey';
import { TOPIC_COUNT, type TopicSet } from '../words/topics';

export type Totals = {
  readonly weight: number;
  readonly words: number;
  /** Words that begin a begging phrase. */
  readonly begging: number;
  readonly topics: TopicSet;
  /** How many pieces have each topic, by the topic's number. */
  readonly byTopic: readonly number[];
  /** Weight of the pieces of text that beg. */
  readonly beggingWeight: number;
  /** Weight of the pieces of text without any topic. */
  readonly plainWeight: number;
  /** The heaviest piece that does not beg. */
  readonly longestPlain: number;
  readonly linkWeight: number;
  readonly links: number;
  /** Links with words of which none begs. */
  readonly plainLinks: number;
  readonly headings: number;
  readonly beggingHeadings: number;
  readonly texts: number;
  /** Weight before the first piece that begs. */
  readonly before: number;
  /** Pieces that make a plea by themselves, and their weight. */
  readonly pleading: number;
  readonly pleadingWeight: number;
  readonly exclamations: number;
  readonly kinds: Readonly<Record<PieceKind, number>>;
};

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const NO_TOPICS: readonly number[] = Array.from({ length: TOPIC_COUNT }, () => 0);

/** The sums over the pieces of a range, each piece counted once. */
export function sumPieces(survey: Survey, range: PieceRange): Totals {
  const byTopic: number[] = NO_TOPICS.slice();
  const kinds: Record<PieceKind, number> = {
    text: 0,
    email: 0,
    field: 0,
    password: 0,
    search: 0,
    tick: 0,
    button: 0,
    choice: 0,
    essay: 0,
    picture: 0,
    frame: 0,
  };
  const sums: Writable<Totals> = {
    weight: 0,
    words: 0,
    begging: 0,
    topics: 0,
    byTopic,
    beggingWeight: 0,
    plainWeight: 0,
    longestPlain: 0,
    linkWeight: 0,
    links: 0,
    plainLinks: 0,
    headings: 0,
    beggingHeadings: 0,
    texts: 0,
    before: -1,
    pleading: 0,
    pleadingWeight: 0,
    exclamations: 0,
    kinds,
  };
  const last = { link: 0, isPlain: false };
  for (let at = range.from; at < range.to; at++) {
    const piece = survey.pieces[at];
    if (!piece) continue;
    kinds[piece.kind]++;
    sums.topics |= piece.topics;
    sums.begging += piece.begging;
    countTopics(byTopic, piece.topics);
    if (piece.begging > 0 && sums.before < 0) sums.before = sums.weight;
    if (piece.kind === 'text' && piece.link > 0) addLink(sums, piece, last);
    addText(sums, piece);
  }
  if (sums.before < 0) sums.before = sums.weight;
  return sums;
}

function addText(sums: Writable<Totals>, piece: Piece): void {
  const begs = piece.begging > 0;
  sums.weight += piece.weight;
  sums.words += piece.words;
  if (piece.kind !== 'text') return;
  if (piece.pleads) {
    sums.pleading++;
    sums.pleadingWeight += piece.weight;
  }
  if (piece.exclaims) sums.exclamations++;
  sums.texts++;
  if (begs) sums.beggingWeight += piece.weight;
  else sums.longestPlain = Math.max(sums.longestPlain, piece.weight);
  if (piece.topics === 0) sums.plainWeight += piece.weight;
  if (piece.inHeading) {
    sums.headings++;
    if (begs) sums.beggingHeadings++;
  }
}

/** A link may be cut into many texts: it counts once, and as plain as long as none of them begs. */
function addLink(
  sums: Writable<Totals>,
  { link, weight, begging }: Piece,
  last: { link: number; isPlain: boolean },
): void {
  sums.linkWeight += weight;
  if (link !== last.link) {
    last.link = link;
    last.isPlain = true;
    sums.links++;
    sums.plainLinks++;
  }
  if (begging === 0 || !last.isPlain) return;
  last.isPlain = false;
  sums.plainLinks--;
}

function countTopics(byTopic: number[], topics: TopicSet): void {
  for (let rest = topics; rest !== 0; rest &= rest - 1) {
    const at = 31 - Math.clz32(rest & -rest);
    byTopic[at] = (byTopic[at] ?? 0) + 1;
  }
}
