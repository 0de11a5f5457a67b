/** Comment rules in plain words, each over the exact sentence of the page. */
import type { PlainLabel, PolicyTerm } from '@/lib/analysis/brief';
import type { Say } from '@/lib/words/say';
import { Icon } from '../../controls/Icon';
import { useWords } from '../../words-context';
import { useBrief } from '../brief-context';
import { formatDate } from '@/lib/words/format-date';
import { groupRules } from './group-rules';
import type { GroupedTerm } from './group-rules';
import { lineId } from '../lines/line';
import { LineButton } from '../lines/LineButton';
import { Passage } from '../lines/Passage';
import type { PolicyChange } from '../panel-state';
import './rules.css';

export function RuleList() {
  const { say, locale } = useWords();
  const { state, matches } = useBrief();
  const { policy } = state.brief;
  const change = state.policyChange;
  const groups = groupRules(policy.terms);
  const changed = groups.filter((group) =>
    group.some(({ index }) => change?.changed.includes(index)),
  ).length;
  return (
    <>
      {policy.state !== 'found' && (
        <p class="section-note">{say(`policy_state_${policy.state}`)}</p>
      )}
      {change && policy.terms.length > 0 && (
        <p class="section-note">{sayChange(change, changed, { say, locale })}</p>
      )}
      <ul class="rules">
        {groups.map((group) =>
          matches && !group.some(({ index }) => matches.has(nameOf(index))) ? null : (
            <Rule key={nameOf(group[0].index)} group={group} changed={change?.changed ?? []} />
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

const nameOf = (index: number) => lineId({ kind: 'term', index });

/** All that one sentence says, over the sentence. */
function Rule(props: {
  readonly group: readonly [GroupedTerm, ...GroupedTerm[]];
  readonly changed: readonly number[];
}) {
  const { say } = useWords();
  const { query, state } = useBrief();
  const { group, changed } = props;
  // Every term has a mark of its own in the page; the line answers to each of them.
  const { term, index } = group.find((each) => nameOf(each.index) === state.current) ?? group[0];
  const { tone } = group[0].term;
  return (
    <li class="rule" data-tone={tone}>
      <span class="rule-tone" title={say(`tone_${tone}`)}>
        <Icon name={tone} />
        <span class="unseen">{say(`tone_${tone}`)}</span>
      </span>
      <div class="rule-body">
        {group.map((said) => (
          <Label
            key={said.term.category}
            term={said.term}
            isChanged={changed.includes(said.index)}
          />
        ))}
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

function Label({ term, isChanged }: { readonly term: PolicyTerm; readonly isChanged: boolean }) {
  const { say, locale } = useWords();
  return (
    <>
      <h3>
        {sayPlain(term.plain, say)}
        {isChanged && <span class="rule-changed">{say('policy_changed')}</span>}
      </h3>
      {term.facts && term.facts.length > 0 && (
        <p class="soft">{sayFacts(term.facts, say, locale)}</p>
      )}
      {term.reason !== null && <p class="soft">{sayPlain(term.reason, say)}</p>}
    </>
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

function sayChange(
  change: PolicyChange,
  count: number,
  { say, locale }: { readonly say: Say; readonly locale: string },
): string {
  const date = formatDate(change.since, locale);
  if (change.kind === 'unchanged') {
    return date === null ? say('policy_unchanged') : say('policy_unchanged_since', { date });
  }
  return date === null
    ? say('policy_changed_plain', { count })
    : say('policy_changed_since', { count, date });
}
