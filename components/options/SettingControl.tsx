/** The control of one setting: what its type in the schema asks for. */
import { CLAIM_COUNTS, TEXT_SIZES, THEMES } from '@/lib/settings/settings';
import type { Settings } from '@/lib/settings/settings';
import { setSite } from '@/lib/settings/site';
import { Choice } from '../controls/Choice';
import { useWords } from '../words-context';
import { PickedList } from './PickedList';
import type { ShownSetting } from './setting-groups';
import { SiteList } from './SiteList';
import { SyncChoice } from './SyncChoice';

type ControlProps = {
  readonly settings: Settings;
  readonly onSettings: (change: Partial<Settings>) => void;
};

const CONTROLS: { readonly [K in ShownSetting]: (props: ControlProps) => preact.JSX.Element } = {
  clutterEverywhere: ClutterEverywhere,
  clutterBySite: ClutterBySite,
  pickedBySite: PickedBySite,
  readingBySite: ReadingBySite,
  claimCount: choiceOf('claimCount', 'claim_count', CLAIM_COUNTS),
  textSize: choiceOf('textSize', 'text_size', TEXT_SIZES),
  theme: choiceOf('theme', 'theme', THEMES),
  sync: SyncChoice,
};

export function SettingControl({ name, ...rest }: ControlProps & { readonly name: ShownSetting }) {
  const Control = CONTROLS[name];
  return <Control {...rest} />;
}

/** One of a few words, each with a message "<prefix>_<word>". */
function choiceOf<K extends 'claimCount' | 'textSize' | 'theme'>(
  name: K,
  prefix: string,
  values: readonly Settings[K][],
) {
  return function SettingChoice({ settings, onSettings }: ControlProps) {
    const { say } = useWords();
    return (
      <Choice
        legend={say(prefix)}
        value={settings[name]}
        options={values.map((value) => ({ value, label: say(`${prefix}_${value}`) }))}
        onChoose={(value) => onSettings({ [name]: value })}
      />
    );
  };
}

function ClutterEverywhere({ settings, onSettings }: ControlProps) {
  const { say } = useWords();
  return (
    <Choice
      legend={say('clutter_level_everywhere')}
      value={settings.clutterEverywhere ? 'on' : 'off'}
      options={[
        { value: 'on', label: say('clutter_hide') },
        { value: 'off', label: say('clutter_show') },
      ]}
      onChoose={(value) => onSettings({ clutterEverywhere: value === 'on' })}
    />
  );
}

function ClutterBySite({ settings, onSettings }: ControlProps) {
  const { say } = useWords();
  const { clutterBySite } = settings;
  return (
    <SiteList
      title={say('options_clutter_sites')}
      sites={Object.entries(clutterBySite).map(([site, choice]) => ({
        site,
        says: say(choice === 'on' ? 'clutter_hide' : 'clutter_show'),
      }))}
      onForget={(site) => onSettings({ clutterBySite: setSite(clutterBySite, site, null) })}
    />
  );
}

function PickedBySite({ settings, onSettings }: ControlProps) {
  const { pickedBySite } = settings;
  return (
    <PickedList
      picked={pickedBySite}
      onChange={(site, picks) =>
        onSettings({ pickedBySite: setSite(pickedBySite, site, picks.length > 0 ? picks : null) })
      }
    />
  );
}

function ReadingBySite({ settings, onSettings }: ControlProps) {
  const { say } = useWords();
  const { readingBySite } = settings;
  return (
    <SiteList
      title={say('options_reading_sites')}
      sites={Object.entries(readingBySite).map(([site, choice]) => ({
        site,
        says: say(`options_reading_${choice}`),
      }))}
      onForget={(site) => onSettings({ readingBySite: setSite(readingBySite, site, null) })}
    />
  );
}
