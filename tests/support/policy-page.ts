/** Pages made of text blocks, for tests on comment rules. */
import type { BlockPlace, CommentArea, PageBlock, Policy } from '@/lib/analysis/brief';
import { findPolicy } from '@/lib/analysis/policy';
import { loadVocabulary } from '@/tools/load-vocabulary';

export type TestBlock = Partial<Omit<PageBlock, 'anchor'>> & { readonly text: string };

const ARTICLE = {
  url: 'https://example.org/story',
  title: 'Harbour bridge reopens',
  standfirst: null,
  authors: [],
  outlet: 'The Harbour Post',
  published: null,
  modified: null,
  genre: 'news',
  paragraphs: [],
  posts: [],
  coverage: { kind: 'whole' },
} as const;

/**
 * Blocks of one region each, the number of the element being the index, on a page that declares this language;
 * "und" has the words of all languages looked for.
 */
export function policyOf(
  blocks: readonly TestBlock[],
  commentArea: CommentArea = 'present',
  language = 'en',
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
  const reading = { article: { ...ARTICLE, language }, blocks: full, commentArea };
  return findPolicy(reading, loadVocabulary(reading));
}

/** The categories of one sentence standing alone in `place`, sorted. */
export function categoriesOf(
  text: string,
  place: BlockPlace = 'comments',
  language = 'en',
): readonly string[] {
  return policyOf([{ text, place }], 'present', language)
    .terms.map((term) => term.category)
    .toSorted();
}
