/** Comment rules in plain words, each over the exact sentence of the page. */
import type { PlainLabel, PolicyTerm } from '@/lib/analysis/brief';
import type { Say } from '@/lib/words/say';
import { Icon } from '../controls/Icon';
import { useWords } from '../words-context';
import { useBrief } from './brief-context';
import { formatDate } from '@/lib/words/format-date';
import { lineId } from './line';
import { LineButton } from './LineButton';
import { Passage } from './Passage';
import type { PolicyChange } from './panel-state';
import './rules.css';

export function RuleList() {
  const { say, locale } = useWords();
  const { state, matches } = useBrief();
  const { policy } = state.brief;
  const change = state.policyChange;
  return (
    <>
      {policy.state !== 'found' && (
        <p class="section-note">{say(`policy_state_${policy.state}`)}</p>
      )}
      {change && policy.terms.length > 0 && (
        <p class="section-note">{sayChange(change, say, locale)}</p>
      )}
      <ul class="rules">
        {policy.terms.map((term, index) =>
          matches && !matches.has(lineId({ kind: 'term', index })) ? null : (
            <Rule
              key={lineId({ kind: 'term', index })}
              term={term}
              index={index}
              isChanged={change?.changed.includes(index) ?? false}
            />
          ),
        )}
      </ul>
      {policy.unsaid.length > 0 && !matches && (
        <p class="section-note">
          {say('policy_unsaid', {
            list: new Intl.ListFormat(locale, { type: 'disjunction' }).format(
              policy.unsaid.map((category) => say(`unsaid_${category}`)),
            ),
          })}
        </p>
      )}
    </>
  );
}

function Rule(props: {
  readonly term: PolicyTerm;
  readonly index: number;
  readonly isChanged: boolean;
}) {
  const { say, locale } = useWords();
  const { query } = useBrief();
  const { term, index, isChanged } = props;
  return (
    <li class="rule" data-tone={term.tone}>
      <span class="rule-tone" title={say(`tone_${term.tone}`)}>
        <Icon name={term.tone} />
        <span class="unseen">{say(`tone_${term.tone}`)}</span>
      </span>
      <div class="rule-body">
        <h3>
          {sayPlain(term.plain, say)}
          {isChanged && <span class="rule-changed">{say('policy_changed')}</span>}
        </h3>
        {term.facts && term.facts.length > 0 && (
          <p class="soft">{sayFacts(term.facts, say, locale)}</p>
        )}
        {term.reason !== null && <p class="soft">{sayPlain(term.reason, say)}</p>}
        <LineButton line={{ kind: 'term', index }}>
          <Passage text={term.text} query={query} />
        </LineButton>
        {term.href !== null && /^https?:\/\//i.test(term.href) && (
          <a class="rule-link" href={term.href} target="_blank" rel="noopener noreferrer">
            {say('policy_link')}
            <Icon name="link" />
          </a>
        )}
      </div>
    </li>
  );
}

/** "worldwide, unpaid, edits included": what a licence takes with it. */
function sayFacts(facts: readonly PlainLabel[], say: Say, locale: string): string {
  const said = facts.map((fact) => sayPlain(fact, say));
  return new Intl.ListFormat(locale, { type: 'unit' }).format(said);
}

/** The label in the reader's language; names of the page within it are isolated. */
function sayPlain({ key, values }: PlainLabel, say: Say): string {
  const isolated = Object.entries(values).map(([name, value]) => [name, `\u2068${value}\u2069`]);
  return say(`policy_${key}`, Object.fromEntries(isolated));
}

function sayChange(change: PolicyChange, say: Say, locale: string): string {
  const date = formatDate(change.since, locale);
  const count = change.changed.length;
  if (change.kind === 'unchanged') {
    return date === null ? say('policy_unchanged') : say('policy_unchanged_since', { date });
  }
  return date === null
    ? say('policy_changed_plain', { count })
    : say('policy_changed_since', { count, date });
}
