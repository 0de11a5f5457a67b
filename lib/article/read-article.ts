/** An HTML snapshot, as a parsed Document, in; everything the analyses read out. */
import type { Article, Paragraph, Reading } from '@/lib/analysis/brief';
import { LedeError } from '@/lib/errors';
import { collectBlocks } from './blocks/collect-blocks';
import type { PageModel, TextBlock } from './blocks/page-model';
import { findReadableBlocks } from './blocks/readable-blocks';
import { findCommentArea } from './comment-area';
import { findLivePosts } from './live-posts';
import { findBody } from './refine/find-body';
import { readPageFacts } from './refine/page-facts';
import { HIDDEN } from './refine/rules/hidden';
import { readStatements } from './refine/statements';
import { findCoverage } from './coverage';
import { findAuthors } from './metadata/authors';
import { type Clues, readClues } from './metadata/clues';
import { findModified, findPublished } from './metadata/dates';
import { findGenre } from './metadata/genre';
import { findKickers } from './metadata/kickers';
import { findLanguage } from './metadata/language';
import { findOutlet } from './metadata/outlet';
import { findStandfirst } from './metadata/standfirst';
import { findTitle } from './metadata/title';
import { listPageBlocks } from './page-blocks';
import { shorten } from './shorten';

/** Written on the snapshot's root where the page was too large to be copied whole. */
const CUT = 'data-lede-cut';

/**
 * The article and the page's blocks. `document` is a snapshot (lib/page/snapshot.ts) parsed into a
 * document of its own; it is altered. Throws LedeError `no-article` where no text could be found.
 */
export function readArticle(document: Document, url: string): Reading {
  const page = collectBlocks(document.body);
  const clues = readClues(document, url, page);
  const title = findTitle(clues);
  const readable = findReadableBlocks(document, page);
  const found = findBody(readPageFacts(page, readable, readStatements(clues, title)), title);
  const body = withoutHidden(page, found.body);
  if (body.length === 0) throw new LedeError('no-article', 'The page has no text to read.');
  const inBody = page.blocks.map(() => false);
  for (const i of body) inBody[i] = true;
  return {
    article: describe(clues, {
      title,
      indices: body,
      hidden: found.removed.flatMap((r) => (r.rule === HIDDEN.name ? r.index : [])),
      cut: document.documentElement.hasAttribute(CUT),
    }),
    blocks: listPageBlocks(page, inBody, url),
    commentArea: findCommentArea(page),
  };
}

/** Running text rather than a label, a teaser or an entry of a menu. */
const PARAGRAPH = 140;

/**
 * Never a text that the page does not display at all: then what is displayed, on a page without an article (which the
 * reader had read all the same) every line of it, on one that hides its article only running text.
 */
function withoutHidden(page: PageModel, body: readonly number[]): readonly number[] {
  const isShown = (i: number): boolean => page.blocks[i]?.box.shown === true || !page.rendered;
  if (body.some(isShown)) return body;
  return page.blocks.flatMap(({ box, text, links }, i) => {
    const isText = body.length === 0 || (text.length >= PARAGRAPH && links.length === 0);
    return box.shown && isText ? [i] : [];
  });
}

type Found = {
  readonly title: string;
  /** The article's blocks. */
  readonly indices: readonly number[];
  /** Article text that the page does not display. */
  readonly hidden: readonly number[];
  /** The snapshot left out the end of the page. */
  readonly cut: boolean;
};

function describe(clues: Clues, { title, indices, hidden, cut }: Found): Article {
  const body = indices.flatMap((i) => clues.page.blocks[i] ?? []);
  const inBody = new Set(body);
  const outlet = findOutlet(clues);
  const published = findPublished(clues);
  const known = new Set(body.map((b) => b.text));
  const withheld = hidden.flatMap((i) => clues.page.blocks[i]?.text ?? []);
  const paragraphs = shorten(body.map(toParagraph));
  const genre = findGenre(clues, findKickers(clues.page, title));
  return {
    url: clues.url,
    title,
    standfirst: findStandfirst(clues, title, (block) => inBody.has(block)),
    authors: findAuthors(clues, outlet),
    outlet,
    published,
    modified: findModified(clues, published),
    language: findLanguage(clues, body.map((b) => b.text).join('\n')),
    genre,
    paragraphs: paragraphs.kept,
    posts: genre === 'live' ? findLivePosts(clues.page, indices) : [],
    coverage: findCoverage(clues, {
      body,
      words: countWords(body.map((b) => b.text)),
      // The same text again is another layout of it, for narrow windows or for print.
      hidden: countWords(withheld.filter((text) => !known.has(text))),
      cut: cut || paragraphs.cut,
    }),
  };
}

/** White space beside the bold words is not bold. */
const STRESSED = 0.95;

function toParagraph({ text, role, element, start, strong }: TextBlock): Paragraph {
  const paragraph = { text, role, anchor: { element, start } };
  return strong >= text.length * STRESSED ? { ...paragraph, stressed: true } : paragraph;
}

function countWords(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + (text.match(/[\p{L}\p{N}_]+/gu)?.length ?? 0), 0);
}
