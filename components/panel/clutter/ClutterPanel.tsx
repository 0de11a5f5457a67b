/** Sign-up clutter: what was hidden, why, and the switch at its three levels. */
import type { ClutterState } from '@/lib/extension/messages';
import { Choice } from '../../controls/Choice';
import { Icon } from '../../controls/Icon';
import { useWords } from '../../words-context';
import { BlockList } from './BlockList';
import type { PanelEvents } from '../panel-state';
import './clutter.css';

export function ClutterPanel(props: {
  readonly clutter: ClutterState;
  readonly site: string;
  readonly events: PanelEvents;
  readonly printing: boolean;
}) {
  const { say } = useWords();
  const { clutter, site, events } = props;
  const { hidden, decidedBy, blocks, gates, picking } = clutter;
  const count = blocks.filter((block) => block.hidden).length;
  const summary =
    blocks.length === 0
      ? say('clutter_none')
      : count > 0
        ? say('clutter_hidden', { count })
        : say('clutter_shown', { count: blocks.length });
  return (
    <>
      <p class="clutter-summary">
        {summary}
        {blocks.length > 0 && (
          <span class="soft">
            {' '}
            {say(`clutter_by_${decidedBy}_${hidden ? 'on' : 'off'}`, { site })}
          </span>
        )}
      </p>
      <ClutterLevels clutter={clutter} site={site} onClutter={events.onClutter} />
      {gates > 0 && <p class="section-note">{say('clutter_gates', { count: gates })}</p>}
      <BlockList blocks={blocks} onBlock={events.onBlock} isOpen={props.printing} />
      <p class="clutter-tools">
        <button
          type="button"
          class="button"
          aria-pressed={picking}
          onClick={() => events.onPick(!picking)}
        >
          <Icon name="pick" />
          {say(picking ? 'picking' : 'pick')}
        </button>
        {blocks.some(({ kind }) => kind === 'picked') && (
          <button type="button" class="button-plain" onClick={events.onForgetPicked}>
            {say('forget_picked')}
          </button>
        )}
      </p>
    </>
  );
}

function ClutterLevels(props: {
  readonly clutter: ClutterState;
  readonly site: string;
  readonly onClutter: PanelEvents['onClutter'];
}) {
  const { say } = useWords();
  const { clutter, onClutter } = props;
  const hide = { value: 'on', label: say('clutter_hide') } as const;
  const show = { value: 'off', label: say('clutter_show') } as const;
  return (
    <div class="clutter-levels">
      {(['page', 'site'] as const).map((level) => (
        <Choice
          key={level}
          legend={say(`clutter_level_${level}`)}
          value={clutter[level] ?? 'same'}
          options={[
            hide,
            show,
            {
              value: 'same',
              label: say(level === 'page' ? 'clutter_same_site' : 'clutter_same_everywhere'),
            },
          ]}
          onChoose={(value) => onClutter(level, value === 'same' ? null : value)}
        />
      ))}
      <Choice
        legend={say('clutter_level_everywhere')}
        value={clutter.everywhere ? 'on' : 'off'}
        options={[hide, show]}
        onChoose={(value) => onClutter('everywhere', value)}
      />
    </div>
  );
}
