/** The bar that stays: find, take along, text size and theme. */
import { TEXT_SIZES, THEMES } from '@/lib/settings/settings';
import type { Settings } from '@/lib/settings/settings';
import { Choice } from '../../controls/Choice';
import { Icon } from '../../controls/Icon';
import { Menu } from '../../controls/Menu';
import { useWords } from '../../words-context';
import type { PanelEvents } from '../panel-state';
import { FindField } from './FindField';
import { TakeAlong } from './TakeAlong';
import type { TakeAlongTools } from './TakeAlong';
import './top-bar.css';

type FindTools = {
  readonly query: string;
  /** How many lines were found; null while nothing is looked for. */
  readonly found: number | null;
  readonly onFind: (query: string) => void;
};

export function TopBar(props: {
  readonly settings: Settings;
  readonly events: PanelEvents;
  /** What is only there with a brief; null without one. */
  readonly brief: (FindTools & TakeAlongTools) | null;
}) {
  const { say } = useWords();
  const { settings, events, brief } = props;
  return (
    <header class="top-bar">
      {brief ? (
        <FindField query={brief.query} found={brief.found} onFind={brief.onFind} />
      ) : (
        <span class="top-name">{say('extension_name')}</span>
      )}
      {brief && <TakeAlong events={events} tools={brief} />}
      <Menu icon="look" label={say('look')}>
        <Choice
          legend={say('text_size')}
          value={settings.textSize}
          options={TEXT_SIZES.map((value) => ({ value, label: say(`text_size_${value}`) }))}
          onChoose={(textSize) => events.onSettings({ textSize })}
        />
        <Choice
          legend={say('theme')}
          value={settings.theme}
          options={THEMES.map((value) => ({ value, label: say(`theme_${value}`) }))}
          onChoose={(theme) => events.onSettings({ theme })}
        />
        <button type="button" class="menu-action" onClick={events.onOpenOptions}>
          <Icon name="settings" />
          {say('open_options')}
        </button>
      </Menu>
    </header>
  );
}
