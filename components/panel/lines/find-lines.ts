/** Find within the brief: which lines hold what the reader typed. */
import type { Brief } from '@/lib/analysis/brief';
import { lineId } from './line';
import type { LineId } from './line';
import { readQuote } from '@/lib/export/quote-text';

/** Case and accents aside: "Élysée" is found by "elysee". */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The lines with `query` in their words, or in the name or role of who says them; null for an empty query. */
export function findLines(brief: Brief, query: string): ReadonlySet<LineId> | null {
  const sought = foldText(query.trim());
  if (sought === '') return null;
  const found = new Set<LineId>();
  const look = (id: LineId, ...texts: readonly (string | null)[]) => {
    if (texts.some((text) => text !== null && foldText(text).includes(sought))) found.add(id);
  };
  const { article, claims, people, policy } = brief;
  const names = new Map(people.sources.map(({ id, name, role }) => [id, `${name} ${role ?? ''}`]));
  const nameOf = (id: Brief['claims'][number]['claimant']) =>
    id === null || id === 'author' ? null : (names.get(id) ?? null);
  claims.forEach(({ text, claimant }, index) =>
    look(lineId({ kind: 'claim', index }), text, nameOf(claimant)),
  );
  people.attributions.forEach(({ content, speaker }, index) =>
    look(lineId({ kind: 'quote', index }), readQuote(article, content), nameOf(speaker)),
  );
  people.mentioned.forEach(({ name, role }, index) =>
    look(lineId({ kind: 'mention', index }), name, role),
  );
  policy.terms.forEach(({ text }, index) => look(lineId({ kind: 'term', index }), text));
  return found;
}
