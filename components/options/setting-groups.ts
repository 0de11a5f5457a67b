/** Which setting stands under which heading. A setting without a place here does not compile. */
import type { SettingName } from '@/lib/settings/settings';

/** Kept by the panel itself, where they are changed; the page of settings has no control for them. */
type Unshown = 'folded' | 'welcomed';

const PLACES = {
  claimCount: 'brief',
  textSize: 'look',
  theme: 'look',
  clutterEverywhere: 'clutter',
  clutterBySite: 'clutter',
  pickedBySite: 'clutter',
  readingBySite: 'reading',
  sync: 'sync',
} as const satisfies Record<Exclude<SettingName, Unshown>, string>;

export type ShownSetting = keyof typeof PLACES;

type GroupName = (typeof PLACES)[ShownSetting];

const ORDER = [
  'clutter',
  'reading',
  'brief',
  'look',
  'sync',
] as const satisfies readonly GroupName[];

export const OPTION_GROUPS: readonly {
  readonly name: GroupName;
  readonly settings: readonly ShownSetting[];
}[] = ORDER.map((name) => ({
  name,
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- keys of the literal above
  settings: (Object.keys(PLACES) as ShownSetting[]).filter((key) => PLACES[key] === name),
}));
