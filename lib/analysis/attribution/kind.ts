/** Direct, mixed or indirect: by how many of the content's words stand between marks. */
import type { QuoteKind } from '../brief';
import type { Ground, Run } from './ground';
import { isQuoted, writtenAt } from './ground';

/** A direct quote may have a word or two of the writer's between its marks. */
const DIRECT_SHARE = 0.8;

/** The kind of a content. "“We go”" is direct, "that “we go” soon" mixed. */
export function kindOf(ground: Ground, content: readonly Run[]): QuoteKind {
  let words = 0;
  let quoted = 0;
  for (const { from, to } of content) {
    for (let at = from; at < to; at += 1) {
      if (!/[\p{L}\p{N}]/u.test(writtenAt(ground, at))) continue;
      words += 1;
      if (isQuoted(ground, at)) quoted += 1;
    }
  }
  if (quoted === 0) return 'indirect';
  return quoted >= words * DIRECT_SHARE ? 'direct' : 'mixed';
}
