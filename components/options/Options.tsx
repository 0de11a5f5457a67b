/** The settings page: every setting of the schema, what is remembered of which site, and a way to forget it all. */
import type { Settings } from '@/lib/settings/settings';
import { Toast } from '../controls/Toast';
import type { ToastOf } from '../controls/Toast';
import { useLook } from '../look';
import { useWords } from '../words-context';
import { FaultReport } from './FaultReport';
import { OptionGroup } from './OptionGroup';
import { SettingControl } from './SettingControl';
import { OPTION_GROUPS } from './setting-groups';
import { Shortcuts } from './Shortcuts';
import type { Shortcut } from './Shortcuts';
import { StoredThings } from './StoredThings';
import './options.css';

export type OptionsNotice = ToastOf<
  | 'imported'
  | 'import-failed'
  | 'erased'
  | 'storage-full'
  | 'report-copied'
  | 'copy-failed'
  | 'settings-reset'
>;

export type OptionsProps = {
  readonly settings: Settings;
  readonly shortcuts: readonly Shortcut[];
  readonly notice: OptionsNotice | null;
  readonly events: {
    readonly onSettings: (change: Partial<Settings>) => void;
    /** Opens the browser's own page for shortcuts. */
    readonly onShortcuts: () => void;
    readonly onExport: () => void;
    readonly onImport: (file: File) => void;
    readonly onErase: () => void;
    /** Copies what whoever mends a fault needs to know, with the text of the page read last where that is wanted. */
    readonly onReport: (withText: boolean) => void;
  };
};

export function Options({ settings, shortcuts, notice, events }: OptionsProps) {
  const words = useWords();
  const { say } = words;
  useLook(settings, words);
  return (
    <div class="sheet options">
      <header>
        <h1>{say('options_title')}</h1>
        <p class="sheet-lead">{say(settings.sync ? 'options_lead_synced' : 'options_lead')}</p>
      </header>
      <main>
        {OPTION_GROUPS.map(({ name, settings: names }) => (
          <OptionGroup key={name} title={say(`options_${name}`)} text={say(`options_${name}_text`)}>
            {names.map((setting) => (
              <SettingControl
                key={setting}
                name={setting}
                settings={settings}
                onSettings={events.onSettings}
              />
            ))}
          </OptionGroup>
        ))}
        <OptionGroup title={say('options_shortcuts')} text={say('options_shortcuts_text')}>
          <Shortcuts shortcuts={shortcuts} onChange={events.onShortcuts} />
        </OptionGroup>
        <OptionGroup title={say('options_languages')} text={say('options_languages_text')} />
        <OptionGroup title={say('options_stored')} text={say('options_stored_text')}>
          <StoredThings
            onExport={events.onExport}
            onImport={events.onImport}
            onErase={events.onErase}
          />
        </OptionGroup>
        <FaultReport onReport={events.onReport} />
      </main>
      <Toast notice={notice} />
    </div>
  );
}
