/** Every state of the panel that has no brief to show. */
import { useWords } from '../words-context';
import { Message } from './Message';
import type { PageFacts, PanelEvents, PanelState } from './panel-state';

type Wordless = Exclude<PanelState, { kind: 'ready' }>;

export function StateMessage(props: {
  readonly state: Wordless;
  readonly page: PageFacts | null;
  readonly events: PanelEvents;
}) {
  const { say } = useWords();
  const { state, page, events } = props;
  if (state.kind === 'reading') {
    return (
      <div class="reading">
        {/* The headline stands above already where it is known. */}
        {!state.article && <h1>{say('reading_title')}</h1>}
        <p>{say(`reading_${state.stage}`)}</p>
      </div>
    );
  }
  if (state.kind === 'unsupported') {
    return (
      <Message title={say('unsupported_title')} text={say(`unsupported_${state.reason}`)}>
        {state.reason === 'offline' && (
          <Action label={say('reload_page')} onPress={events.onReload} />
        )}
      </Message>
    );
  }
  if (state.kind === 'failed') {
    return (
      <Message title={say('failed_title')} text={say(`error_${state.code}`)}>
        {state.code === 'page-unreachable' ? (
          <Action label={say('reload_page')} onPress={events.onReload} />
        ) : (
          <Action label={say('try_again')} onPress={events.onRetry} />
        )}
      </Message>
    );
  }
  return <Offer kind={state.kind} site={page?.site ?? ''} events={events} />;
}

/** The states that one button can change, with the words for each. */
const OFFERS = {
  'no-article': {
    title: 'no_article_title',
    text: 'no_article_text',
    label: 'read_anyway',
    event: 'onReadAnyway',
  },
  'never-here': {
    title: 'never_here_title',
    text: 'never_here_text',
    label: 'allow_here',
    event: 'onAllowHere',
  },
  'not-allowed': {
    title: 'not_allowed_title',
    text: 'not_allowed_text',
    label: 'grant',
    event: 'onGrant',
  },
} as const;

function Offer(props: {
  readonly kind: keyof typeof OFFERS;
  readonly site: string;
  readonly events: PanelEvents;
}) {
  const { say } = useWords();
  const { title, text, label, event } = OFFERS[props.kind];
  return (
    <Message title={say(title)} text={say(text, { site: props.site })}>
      <Action label={say(label)} onPress={props.events[event]} />
    </Message>
  );
}

function Action({ label, onPress }: { readonly label: string; readonly onPress: () => void }) {
  return (
    <button type="button" class="button button-main" onClick={() => onPress()}>
      {label}
    </button>
  );
}
