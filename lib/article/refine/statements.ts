/** What the page says of its article, for comparison with its blocks. */
import { findAuthors } from '../metadata/authors';
import type { Clues } from '../metadata/clues';
import { readString } from '../metadata/json-ld';
import { findOutlet } from '../metadata/outlet';
import type { Statements } from './page-facts';

/** "" for what the page does not say. */
export function readStatements(clues: Clues, title: string): Statements {
  return {
    title,
    description:
      readString(clues.jsonLd?.['description']) ??
      clues.meta.get('og:description')?.[0] ??
      clues.meta.get('description')?.[0] ??
      '',
    body: readString(clues.jsonLd?.['articleBody']) ?? '',
    authors: findAuthors(clues, findOutlet(clues)),
  };
}
