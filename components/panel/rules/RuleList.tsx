/** Comment rules in plain words, each over the exact sentence of the page. */
import type { PolicyTerm } from '@/lib/analysis/brief';
import { Icon } from '../../controls/Icon';
import { useWords } from '../../words-context';
import { useBrief } from '../brief-context';
import { groupRules } from './group-rules';
import type { GroupedTerm } from './group-rules';
import { lineId } from '../lines/line';
import { LineButton } from '../lines/LineButton';
import { Passage } from '../lines/Passage';
import { sayChange, sayFacts, sayPlain } from './rule-words';
import './rules.css';

export function RuleList() {
  const words = useWords();
  const { say, locale } = words;
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
        <p class="section-note">{sayChange(change, changed, words)}</p>
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
  const words = useWords();
  return (
    <>
      <h3>
        {sayPlain(term.plain, words)}
        {isChanged && <span class="rule-changed">{words.say('policy_changed')}</span>}
      </h3>
      {term.facts && term.facts.length > 0 && <p class="soft">{sayFacts(term.facts, words)}</p>}
      {term.reason !== null && <p class="soft">{sayPlain(term.reason, words)}</p>}
    </>
  );
}
