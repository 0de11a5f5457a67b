/** What screen readers are told without being asked: progress, jumps, and what a click has done. */
import type { Say } from '@/lib/words/say';
import { Toast } from '../controls/Toast';
import { useWords } from '../words-context';
import { parseLineId } from './lines/line';
import { readLine } from './lines/read-line';
import type { Notice, PageFacts, PanelState } from './panel-state';
import { sayBriefless } from './state-words';

export function Live(props: {
  readonly state: PanelState;
  readonly page: PageFacts | null;
  readonly notice: Notice | null;
}) {
  const { say } = useWords();
  return (
    <>
      <output class="unseen">{sayState(props.state, props.page?.site ?? '', say)}</output>
      <Toast notice={props.notice} />
    </>
  );
}

function sayState(state: PanelState, site: string, say: Say): string {
  if (state.kind !== 'ready') {
    const { title, text } = sayBriefless(state, site, say);
    // A pause, as between a heading and its text.
    return state.kind === 'reading' ? `${title} ${text}` : `${title} – ${text}`;
  }
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
