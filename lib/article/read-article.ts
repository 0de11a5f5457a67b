/** An HTML snapshot, as a parsed Document, in; everything the analyses read out. */
import type { Reading } from '@/lib/analysis/brief';

/**
 * The article and the page's blocks. `document` is a snapshot (lib/page/snapshot.ts) parsed into a
 * document of its own; it is altered. Throws LedeError `no-article` where no text could be found.
 */
export function readArticle(_document: Document, _url: string): Reading {
  throw new Error('not built yet');
}
