/** The passages in the page behind each line of the panel. */
import { lineId, parseLineId } from '@/components/panel/lines/line';
import type { Line, LineId } from '@/components/panel/lines/line';
import type { Article, Brief, SourceId, Span } from '@/lib/analysis/brief';
import type { Mark } from '@/lib/extension/messages';
import { passageOf } from '@/lib/page/passage';
import type { Passage } from '@/lib/page/passage';

/** All runs of a line's text, in page order; a quote that was interrupted has several. */
export function findPassages(brief: Brief, { kind, index }: Line): readonly Passage[] {
  switch (kind) {
    case 'claim':
      return spansOf(brief.article, [brief.claims[index]?.span]);
    case 'quote':
      return spansOf(brief.article, brief.people.attributions[index]?.content ?? []);
    case 'mention':
      return spansOf(brief.article, [brief.people.mentioned[index]?.span]);
    case 'term': {
      const term = brief.policy.terms[index];
      return term ? [passageOf(term, 0, term.text.length)] : [];
    }
    default:
      return kind satisfies never;
  }
}

function spansOf(article: Article, spans: readonly (Span | undefined)[]): readonly Passage[] {
  return spans.flatMap((span) => {
    const paragraph = span && article.paragraphs[span.paragraph];
    return paragraph ? [passageOf(paragraph, span.start, span.end)] : [];
  });
}

/** What to mark while the brief is open: claims and quotes, or all quotes of one person alone. */
export function findMarks(brief: Brief, filter: SourceId | null): readonly Mark[] {
  const quotes = brief.people.attributions.flatMap(({ kind, speaker }, index) =>
    filter === null || speaker === filter
      ? marksOf(brief, { kind: 'quote', index }, kind === 'indirect' ? 'indirect' : 'direct')
      : [],
  );
  if (filter !== null) return quotes;
  return [
    ...brief.claims.flatMap((_, index) => marksOf(brief, { kind: 'claim', index }, 'claim')),
    ...quotes,
  ];
}

function marksOf(brief: Brief, line: Line, style: Mark['style']): readonly Mark[] {
  return findPassages(brief, line).map((passage, run) => ({
    id: `${lineId(line)}.${run}`,
    passage,
    style,
  }));
}

/** The line of a mark's id. */
export function lineOfMark(id: string): string {
  return id.replace(/\.\d+$/, '');
}

/**
 * The lines that are lost after so many marks were asked for and these were found: those of which no run was. What was
 * known of lines that were not asked for stays.
 */
export function findLost(
  known: readonly LineId[],
  asked: readonly Mark[],
  found: readonly string[],
): readonly LineId[] {
  const there = new Set(found.map(lineOfMark));
  const lines = new Set(asked.map(({ id }) => lineOfMark(id)));
  const gone = [...lines].flatMap((line) => {
    const parsed = there.has(line) ? null : parseLineId(line);
    return parsed ? [lineId(parsed)] : [];
  });
  return [...known.filter((line) => !lines.has(line)), ...gone];
}

/** The numbers of the article's first and last element; null where none is known. */
export function findExtent({ paragraphs }: Article): readonly [number, number] | null {
  const numbers = paragraphs.flatMap(({ anchor }) => anchor.element ?? []);
  const [first] = numbers;
  const last = numbers.at(-1);
  return first === undefined || last === undefined ? null : [first, last];
}
