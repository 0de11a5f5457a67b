/** The foot: what holds for the whole site. */
import { useWords } from '../../words-context';
import type { PageFacts, PanelEvents, PanelState } from '../panel-state';

export function PageFoot(props: {
  readonly page: PageFacts | null;
  readonly state: PanelState;
  readonly events: PanelEvents;
}) {
  const { say } = useWords();
  const { page, state, events } = props;
  const isRead = state.kind === 'ready' || state.kind === 'no-article' || state.kind === 'failed';
  return (
    <footer class="page-foot">
      {page?.privateWindow && <p class="soft">{say('private_window')}</p>}
      {page && isRead && (
        <button type="button" class="button-plain" onClick={events.onNeverHere}>
          {say('never_here')}
        </button>
      )}
    </footer>
  );
}
