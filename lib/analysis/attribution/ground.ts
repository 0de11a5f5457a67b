/** What every pass stands on: the article's pieces, its quotations and where sentences end. */
import type { Article, ParagraphRole } from '../brief';
import { extractFeatures } from '../model/features';
import type { Features } from '../model/features';
import { cutPieces } from '../model/pieces';
import type { Piece } from '../model/pieces';
import { findQuotations } from '../text/quotations';

/** The words of a language as sets, lower case. */
export type Abroad = {
  readonly verbs: ReadonlySet<string>;
  readonly plain: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
};

/** Pieces `from` up to, not including, `to`; always within one paragraph. */
export type Run = { readonly from: number; readonly to: number };

export type PlacedQuotation = Run & {
  readonly paragraph: number;
  readonly closed: boolean;
  /** The pieces between the marks. */
  readonly inner: Run;
};

export type Ground = {
  /** Primary language subtag. */
  readonly language: string;
  /** What is known of a language whose direct quotes alone are read; null for English and any other. */
  readonly abroad: Abroad | null;
  /** The title and the standfirst first where the article has them, then the paragraphs. */
  readonly texts: readonly string[];
  /** The role of each text. */
  readonly roles: readonly ParagraphRole[];
  /** The texts that stand in bold or italic type as a whole. */
  readonly stressed: ReadonlySet<number>;
  /** Of each text the post of a live blog that it stands in, by number; 0 for all in any other article. */
  readonly posts: readonly number[];
  /** How many texts stand before the first paragraph, 0 to 2. */
  readonly lead: number;
  readonly pieces: readonly Piece[];
  /** The words of the pieces in lower case. */
  readonly lower: readonly string[];
  /** First piece of each text, and one more entry: the number of pieces. */
  readonly begins: readonly number[];
  readonly features: Features;
  /** Outermost quotations in order. */
  readonly quotations: readonly PlacedQuotation[];
};

/** Reads the article once for all passes. */
export function readGround(article: Article, abroad: Abroad | null): Ground {
  const { title, standfirst, paragraphs, language } = article;
  const bodies = paragraphs.map((paragraph) => paragraph.text);
  const before = [title, standfirst ?? ''].filter((text) => isOwn(text, bodies));
  const lead = before.length;
  const texts = [...before, ...bodies];
  const bodyRoles = paragraphs.map(({ role }) => role);
  const pieces = cutPieces(texts);
  const begins = beginnings(texts.length, pieces);
  return {
    language,
    abroad,
    texts,
    roles: [...before.map(() => 'heading' as const), ...bodyRoles],
    stressed: new Set(
      paragraphs.flatMap((paragraph, at) => (paragraph.stressed ? [at + lead] : [])),
    ),
    posts: numberPosts(article, lead),
    lead,
    pieces,
    lower: pieces.map((piece) => piece.text.toLowerCase().replaceAll('’', "'")),
    begins,
    features: extractFeatures(texts, pieces),
    quotations: texts.flatMap((text, paragraph) => placed(text, { paragraph, pieces, begins })),
  };
}

function numberPosts({ posts, paragraphs }: Article, lead: number): readonly number[] {
  const begins = new Set(posts.map(({ paragraph }) => paragraph));
  let post = 0;
  const numbers = paragraphs.map((_, at) => {
    if (begins.has(at)) post += 1;
    return post;
  });
  return [...Array.from({ length: lead }, () => 0), ...numbers];
}

/** A title or standfirst that the first paragraphs do not hold as well. */
function isOwn(text: string, bodies: readonly string[]): boolean {
  const own = text.trim();
  return own !== '' && !bodies.slice(0, AT_TOP).some((body) => body.trim().startsWith(own));
}

const AT_TOP = 3;

function beginnings(count: number, pieces: readonly Piece[]): readonly number[] {
  const begins: number[] = [];
  let at = 0;
  for (let paragraph = 0; paragraph < count; paragraph += 1) {
    begins.push(at);
    while (pieces[at]?.paragraph === paragraph) at += 1;
  }
  return [...begins, pieces.length];
}

type Place = {
  readonly paragraph: number;
  readonly pieces: readonly Piece[];
  readonly begins: readonly number[];
};

function placed(text: string, { paragraph, pieces, begins }: Place): readonly PlacedQuotation[] {
  let from = begins[paragraph] ?? 0;
  const last = begins[paragraph + 1] ?? from;
  const skip = (start: number, offset: number): number => {
    let at = start;
    while (at < last && (pieces[at]?.start ?? 0) < offset) at += 1;
    return at;
  };
  return findQuotations(text)
    .filter((one) => one.depth === 0)
    .map((one) => {
      from = skip(from, one.start);
      const inner = { from: skip(from, one.innerStart), to: skip(from, one.innerEnd) };
      return { from, to: skip(inner.to, one.end), paragraph, closed: one.closed, inner };
    });
}

/** The text of a run as the page has it; '' for an empty one. */
export function textOf({ texts, pieces }: Ground, { from, to }: Run): string {
  const first = pieces[from];
  const last = pieces[to - 1];
  if (!first || !last || to <= from) return '';
  return texts[first.paragraph]?.slice(first.start, last.end) ?? '';
}

/** The word of a piece in lower case; '' beyond the ends. */
export function wordAt({ lower }: Ground, at: number): string {
  return lower[at] ?? '';
}

/** The piece as written; '' beyond the ends. */
export function writtenAt({ pieces }: Ground, at: number): string {
  return pieces[at]?.text ?? '';
}

/** Does the piece stand in a quotation, or is it one of its marks? */
export function isQuoted({ features }: Ground, at: number): boolean {
  return features.columns.quotation[at] !== 0;
}

/** Does any piece of the run? */
export function hasQuoted({ features }: Ground, { from, to }: Run): boolean {
  return features.columns.quotation.subarray(from, to).some((state) => state !== 0);
}

/** Is the piece written with a capital? */
export function isCapital({ pieces }: Ground, at: number): boolean {
  return /^\p{Lu}/u.test(pieces[at]?.text ?? '');
}

/** Index into `texts` of the piece's paragraph; -1 beyond the ends. */
export function paragraphAt({ pieces }: Ground, at: number): number {
  return pieces[at]?.paragraph ?? -1;
}
