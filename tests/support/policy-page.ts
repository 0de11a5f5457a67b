/** Pages made of text blocks, for tests on comment rules. */
import type { BlockPlace, CommentArea, PageBlock, Policy } from '@/lib/analysis/brief';
import { NO_MODELS } from '@/lib/analysis/model/models';
import { findPolicy } from '@/lib/analysis/policy';

export type TestBlock = Partial<Omit<PageBlock, 'anchor'>> & { readonly text: string };

const ARTICLE = {
  url: 'https://example.org/story',
  title: 'Harbour bridge reopens',
  standfirst: null,
  authors: [],
  outlet: 'The Harbour Post',
  published: null,
  modified: null,
  language: 'en',
  genre: 'news',
  paragraphs: [],
  posts: [],
  coverage: { kind: 'whole' },
} as const;

/** Blocks of one region each, the number of the element being the index. */
export function policyOf(
  blocks: readonly TestBlock[],
  commentArea: CommentArea = 'present',
): Policy {
  const full = blocks.map((block, index) => ({
    role: 'body' as const,
    place: 'comments' as const,
    region: 1,
    shown: true,
    links: [],
    ...block,
    anchor: { element: index, start: 0 },
  }));
  return findPolicy({ article: ARTICLE, blocks: full, commentArea }, NO_MODELS);
}

/** The categories of one sentence standing alone in `place`, sorted. */
export function categoriesOf(text: string, place: BlockPlace = 'comments'): readonly string[] {
  return policyOf([{ text, place }])
    .terms.map((term) => term.category)
    .toSorted();
}
