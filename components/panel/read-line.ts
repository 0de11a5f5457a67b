/** The page's words behind a line of the panel. */
import type { Brief } from '@/lib/analysis/brief';
import type { Line, LineKind } from './line';
import { readQuote } from '@/lib/export/quote-text';

/** The verbatim words of a line, cut to what can be read out in one breath; "" where there is none. */
export function readLine(brief: Brief, line: Line | null): string {
  const text = line === null ? '' : readWhole(brief, line);
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
}

function readWhole({ article, claims, people, policy }: Brief, { kind, index }: Line): string {
  const texts: Record<LineKind, () => string | undefined> = {
    claim: () => claims[index]?.text,
    quote: () => readQuote(article, people.attributions[index]?.content ?? []),
    term: () => policy.terms[index]?.text,
    mention: () => people.mentioned[index]?.name,
  };
  return texts[kind]() ?? '';
}
