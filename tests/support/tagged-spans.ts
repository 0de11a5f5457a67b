/** Spans as the tagger would hand them over, placed by their words. */
import type { TaggedSpan } from '@/lib/analysis/attribution/01-tags';
import { readGround, textOf } from '@/lib/analysis/attribution/ground';
import type { Ground } from '@/lib/analysis/attribution/ground';
import { articleOfText } from '@/tools/article-of-text';

/** The ground of a text, and its spans from "role: words" in the order of the text; an unknown one throws. */
export function tagged(text: string, marked: readonly string[]): [Ground, readonly TaggedSpan[]] {
  const ground = readGround(articleOfText(text).article, null);
  let from = 0;
  const spans = marked.map((line) => {
    const [role = '', words = ''] = line.split(/: (.*)/su);
    if (role !== 'source' && role !== 'cue' && role !== 'content')
      throw new Error(`expected source, cue or content, got "${role}"`);
    const span = find(ground, words, from);
    from = span.to;
    return { ...span, role, said: true, margin: 3 } as const;
  });
  return [ground, spans];
}

function find(ground: Ground, words: string, after: number): { from: number; to: number } {
  for (let from = after; from < ground.pieces.length; from += 1) {
    for (let to = from + 1; to <= ground.pieces.length; to += 1) {
      const text = textOf(ground, { from, to });
      if (text === words) return { from, to };
      if (text.length >= words.length) break;
    }
  }
  throw new Error(`"${words}" is not in the text after piece ${after}`);
}

/** The spans as "role: words" again. */
export function marks(ground: Ground, spans: readonly TaggedSpan[]): string[] {
  return spans.map((span) => `${span.role}: ${textOf(ground, span)}`);
}
