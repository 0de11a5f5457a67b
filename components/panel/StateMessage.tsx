/** Every state of the panel that has no brief to show: its words, and the one button that helps. */
import { useWords } from '../words-context';
import { Message } from './Message';
import type { PageFacts, PanelEvents } from './panel-state';
import { sayBriefless } from './state-words';
import type { BrieflessState } from './state-words';

export function StateMessage(props: {
  readonly state: BrieflessState;
  readonly page: PageFacts | null;
  readonly events: PanelEvents;
}) {
  const { say } = useWords();
  const { state, page, events } = props;
  const { title, text } = sayBriefless(state, page?.site ?? '', say);
  if (state.kind === 'reading') {
    return (
      <div class="reading">
        {/* The headline stands above already where it is known. */}
        {!state.article && <h1>{title}</h1>}
        <p>{text}</p>
      </div>
    );
  }
  const action = chooseAction(state);
  return (
    <Message title={title} text={text}>
      {action && (
        <button type="button" class="button button-main" onClick={() => events[action.event]()}>
          {say(action.label)}
        </button>
      )}
    </Message>
  );
}

type Action = {
  readonly label: string;
  readonly event: 'onReadAnyway' | 'onAllowHere' | 'onGrant' | 'onReload' | 'onRetry';
};

const RELOAD: Action = { label: 'reload_page', event: 'onReload' };

/** What can be done about it; null where nothing can. */
function chooseAction(state: Exclude<BrieflessState, { kind: 'reading' }>): Action | null {
  switch (state.kind) {
    case 'no-article':
      return { label: 'read_anyway', event: 'onReadAnyway' };
    case 'never-here':
      return { label: 'allow_here', event: 'onAllowHere' };
    case 'not-allowed':
      return { label: 'grant', event: 'onGrant' };
    case 'unsupported':
      return state.reason === 'offline' ? RELOAD : null;
    case 'failed':
      return state.code === 'page-unreachable' ? RELOAD : { label: 'try_again', event: 'onRetry' };
    default:
      return state satisfies never;
  }
}
