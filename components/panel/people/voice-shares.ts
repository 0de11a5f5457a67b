/** Who gets to speak: the quoted words of each source, those in their own words apart from those reported. */
import type { Article, Attribution, People, Source } from '@/lib/analysis/brief';
import { findQuoted, readSpan } from '@/lib/export/quote-text';

export type Voice = {
  /** null: the quotes whose speaker is not identified. */
  readonly source: Source | null;
  readonly direct: number;
  readonly indirect: number;
  /** 0 to 1 of all quoted words. */
  readonly share: number;
};

/** A voice for each source that speaks, in the order of the sources; the unidentified come last. */
export function readVoices(article: Article, people: People): readonly Voice[] {
  const counted = [
    ...people.sources.map((source) => ({
      source,
      quotes: source.attributions.flatMap((index) => people.attributions[index] ?? []),
    })),
    { source: null, quotes: people.attributions.filter(({ speaker }) => speaker === null) },
  ].map(({ source, quotes }) => ({ source, ...countWords(article, quotes) }));
  const total = counted.reduce((sum, { direct, indirect }) => sum + direct + indirect, 0);
  return counted
    .filter(({ direct, indirect }) => direct + indirect > 0)
    .map((voice) => ({ ...voice, share: (voice.direct + voice.indirect) / total }));
}

function countWords(article: Article, quotes: readonly Attribution[]) {
  let direct = 0;
  let indirect = 0;
  for (const { content, kind } of quotes) {
    const text = content.map((span) => readSpan(article, span)).join(' ');
    const words = countIn(text);
    const own = kind === 'direct' ? words : kind === 'indirect' ? 0 : countQuoted(text);
    direct += own;
    indirect += words - own;
  }
  return { direct, indirect };
}

/** What stands in quotation marks within a partly direct quote is the speaker's own. */
function countQuoted(text: string): number {
  return findQuoted(text).reduce((sum, quoted) => sum + countIn(quoted), 0);
}

function countIn(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
}
