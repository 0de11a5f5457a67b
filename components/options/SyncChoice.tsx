/** Whether the browser's own account carries the settings, and what does not fit into it. */
import type { Settings } from '@/lib/settings/settings';
import { chooseShared } from '@/lib/settings/shared';
import type { SharedName } from '@/lib/settings/shared';
import { Choice } from '../controls/Choice';
import { useWords } from '../words-context';

/** Only lists by site can grow too large. */
const TITLES: Partial<Record<SharedName, string>> = {
  clutterBySite: 'options_clutter_sites',
  pickedBySite: 'options_picked',
  readingBySite: 'options_reading_sites',
};

export function SyncChoice(props: {
  readonly settings: Settings;
  readonly onSettings: (change: Partial<Settings>) => void;
}) {
  const { say } = useWords();
  const { settings, onSettings } = props;
  const left = settings.sync ? chooseShared(settings).left : [];
  return (
    <>
      <Choice
        legend={say('options_sync_choice')}
        value={settings.sync ? 'on' : 'off'}
        options={[
          { value: 'off', label: say('sync_off') },
          { value: 'on', label: say('sync_on') },
        ]}
        onChoose={(value) => onSettings({ sync: value === 'on' })}
      />
      <p class="soft">{say('options_sync_more')}</p>
      <output>
        {left.map((name) => (
          <span key={name} class="left-here">
            {say('options_sync_left', { what: say(TITLES[name] ?? name) })}
          </span>
        ))}
      </output>
    </>
  );
}
