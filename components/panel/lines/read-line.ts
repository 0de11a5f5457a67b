/** The page's words behind a line of the panel. */
import type { Brief } from '@/lib/analysis/brief';
import type { Line, LineKind } from './line';
import { readQuote } from '@/lib/export/quote-text';

/** What can be read out in one breath, in characters. */
const BREATH = 160;

/** The verbatim words of a line, cut to `most` characters; "" where there is none. */
export function readLine(brief: Brief, line: Line | null, most = BREATH): string {
  const text = line === null ? '' : readWhole(brief, line);
  return text.length > most ? `${text.slice(0, most).toWellFormed().trimEnd()}…` : text;
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
