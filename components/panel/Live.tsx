/** What screen readers are told without being asked: progress, jumps, and what a click has done. */
import { Toast } from '../controls/Toast';
import { useWords } from '../words-context';
import { parseLineId } from './lines/line';
import type { Notice, PanelState } from './panel-state';
import { readLine } from './lines/read-line';
import type { Say } from '@/lib/words/say';

export function Live({
  state,
  notice,
}: {
  readonly state: PanelState;
  readonly notice: Notice | null;
}) {
  const { say } = useWords();
  return (
    <>
      <output class="unseen">{sayState(state, say)}</output>
      <Toast notice={notice} />
    </>
  );
}

function sayState(state: PanelState, say: Say): string {
  if (state.kind === 'reading') return `${say('reading_title')} ${say(`reading_${state.stage}`)}`;
  if (state.kind !== 'ready') return '';
  const { brief, current } = state;
  if (current !== null) {
    return say('live_jump', { text: readLine(brief, parseLineId(current)) });
  }
  return [
    say('live_ready'),
    say('live_claims', { count: brief.claims.length }),
    say('live_people', { count: brief.people.sources.length }),
  ].join(' ');
}
