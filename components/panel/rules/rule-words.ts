/** Comment rules in the reader's language: what a term says, what a licence takes with it, and what has changed. */
import type { PlainLabel } from '@/lib/analysis/brief';
import { formatDate } from '@/lib/words/format-date';
import { isolate } from '@/lib/words/isolate';
import type { Words } from '@/lib/words/words';
import type { PolicyChange } from '../panel-state';

/** The label of a term, or the reason why it matters; what it names of the page is isolated. */
export function sayPlain({ key, values }: PlainLabel, { say }: Words): string {
  const isolated = Object.entries(values).map(([name, value]) => [name, isolate(value)]);
  return say(`policy_${key}`, Object.fromEntries(isolated));
}

/** "worldwide, unpaid, edits included": what a licence takes with it. */
export function sayFacts(facts: readonly PlainLabel[], words: Words): string {
  const said = facts.map((fact) => sayPlain(fact, words));
  return new Intl.ListFormat(words.locale, { type: 'unit' }).format(said);
}

/** How many rules changed since the last visit, and when that was where its day is known. */
export function sayChange(change: PolicyChange, count: number, { say, locale }: Words): string {
  const date = formatDate(change.since, locale);
  if (change.kind === 'unchanged') {
    return date === null ? say('policy_unchanged') : say('policy_unchanged_since', { date });
  }
  return date === null
    ? say('policy_changed_plain', { count })
    : say('policy_changed_since', { count, date });
}
