/** Plain text as an article, and the way back: which code unit of the text each code unit of a paragraph was. */
import type { Article, Paragraph, Reading } from '@/lib/analysis/brief';

export type TextArticle = {
  readonly reading: Reading;
  /** Half-open offsets of a paragraph's passage, as half-open offsets into the text that came in. */
  readonly toText: (paragraph: number, start: number, end: number) => [number, number];
};

type Block = { readonly start: number; readonly end: number };

/** Text comes without any word on its language; the sets that use it are English. */
const LANGUAGE = 'en';

/** A line of running text that ends here ends a sentence; wrapped lines mostly do not. */
const ENDS_SENTENCE = /[.!?…:]["'”’»)\]]*\s*$/;

/** From this share of finished lines on, a text without blank lines has a paragraph on each line. */
const FINISHED_LINES = 0.6;

/** A headline has no full stop and is short; longer first paragraphs are text. */
const LONGEST_HEADLINE = 160;

/**
 * The article of a text whose paragraphs are parted by blank lines (or that has a paragraph on each line).
 * Without a title given, a first paragraph that looks like a headline is taken for one.
 */
export function readTextArticle(text: string, title: string | null): TextArticle {
  const blocks = findBlocks(text);
  const squeezed = blocks.map((block) => squeeze(text, block));
  const headline = title ?? findHeadline(squeezed.map((each) => each.text));
  const paragraphs = squeezed.map((each, index): Paragraph => ({
    text: each.text,
    role: index === 0 && each.text === headline ? 'heading' : 'body',
    anchor: { element: null, start: 0 },
  }));
  const article: Article = {
    url: '',
    title: headline ?? '',
    standfirst: null,
    authors: [],
    outlet: null,
    published: null,
    modified: null,
    language: LANGUAGE,
    genre: 'news',
    paragraphs,
    posts: [],
    coverage: { kind: 'whole' },
  };
  const toText = (paragraph: number, start: number, end: number): [number, number] => {
    const offsets = squeezed[paragraph]?.offsets ?? [];
    const first = offsets[start] ?? 0;
    return [first, end > start ? (offsets[end - 1] ?? first) + 1 : first];
  };
  return { reading: { article, blocks: [], commentArea: 'none' }, toText };
}

function findBlocks(text: string): readonly Block[] {
  const parted = splitAt(text, /\n[^\S\n]*\n\s*/g);
  if (parted.length > 1) return parted;
  const lines = splitAt(text, /\n\s*/g);
  const finished = lines.filter(({ start, end }) => ENDS_SENTENCE.test(text.slice(start, end)));
  return lines.length > 2 && finished.length >= lines.length * FINISHED_LINES ? lines : parted;
}

function splitAt(text: string, parting: RegExp): readonly Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (const match of text.matchAll(parting)) {
    blocks.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  blocks.push({ start, end: text.length });
  return blocks.filter((block) => text.slice(block.start, block.end).trim() !== '');
}

/** The block's text with white space collapsed and trimmed; `offsets[i]` is where its i-th code unit stood. */
function squeeze(
  text: string,
  { start, end }: Block,
): { readonly text: string; readonly offsets: readonly number[] } {
  const units: string[] = [];
  const offsets: number[] = [];
  for (let at = start; at < end; at += 1) {
    const unit = text.charAt(at);
    const space = /\s/.test(unit);
    if (space && (units.length === 0 || units.at(-1) === ' ')) continue;
    units.push(space ? ' ' : unit);
    offsets.push(at);
  }
  if (units.at(-1) === ' ') units.pop();
  return { text: units.join(''), offsets };
}

function findHeadline(paragraphs: readonly string[]): string | null {
  const [first, second] = paragraphs;
  if (first === undefined || second === undefined) return null;
  return first.length <= LONGEST_HEADLINE && !ENDS_SENTENCE.test(first) ? first : null;
}
