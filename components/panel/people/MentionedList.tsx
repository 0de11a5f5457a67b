/** People the article names but never quotes, folded. */
import { useWords } from '../../words-context';
import { useBrief } from '../brief-context';
import { lineId } from '../lines/line';
import { LineButton } from '../lines/LineButton';
import { Passage } from '../lines/Passage';

export function MentionedList() {
  const { say } = useWords();
  const { state, matches, query, printing } = useBrief();
  const { mentioned } = state.brief.people;
  const shown = mentioned
    .map((mention, index) => ({ mention, index }))
    .filter(({ index }) => !matches || matches.has(lineId({ kind: 'mention', index })));
  if (shown.length === 0) return null;
  return (
    <details class="mentioned" open={matches !== null || printing}>
      <summary>{say('mentioned', { count: mentioned.length })}</summary>
      <ul>
        {shown.map(({ mention, index }) => (
          <li key={index}>
            <LineButton line={{ kind: 'mention', index }}>
              <Passage text={mention.name} query={query} />
              {mention.role !== null && (
                <span class="line-label">
                  <Passage text={mention.role} />
                </span>
              )}
            </LineButton>
          </li>
        ))}
      </ul>
    </details>
  );
}
