/** What a text's findings say, in words that a test can compare. */
import { findAttributions } from '@/lib/analysis/attribution';
import type { Article, ParagraphRole, People } from '@/lib/analysis/brief';
import { articleOfText } from '@/tools/article-of-text';
import { loadModels } from '@/tools/load-models';

const models = loadModels();

export type Reading = {
  readonly language?: string;
  readonly title?: string;
  /** Roles of paragraphs that are not body. */
  readonly roles?: Readonly<Record<number, ParagraphRole>>;
};

export function readPeople(text: string, { roles = {}, ...how }: Reading = {}): People {
  return findAttributions(articleWith(text, { roles, ...how }), models);
}

function articleWith(text: string, { roles = {}, ...how }: Reading): Article {
  const { article } = articleOfText(text, how);
  const paragraphs = article.paragraphs.map((paragraph, at) => ({
    ...paragraph,
    role: roles[at] ?? paragraph.role,
  }));
  return { ...article, paragraphs };
}

/** "speaker: run | run" for every attribution; "?" for a speaker not known. */
export function said(text: string, how: Reading = {}): string[] {
  const people = readPeople(text, how);
  const { paragraphs } = articleWith(text, how);
  return people.attributions.map(({ content, speaker }) => {
    const name = people.sources.find(({ id }) => id === speaker)?.name ?? '?';
    const runs = content.map(({ paragraph, start, end }) =>
      paragraphs[paragraph]?.text.slice(start, end),
    );
    return `${name}: ${runs.join(' | ')}`;
  });
}
