/** The gallery: `?state=ready&theme=dark&lang=de` shows one state alone, no state shows the list. */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { Options } from '@/components/options/Options';
import { Welcome } from '@/components/welcome/Welcome';
import { Panel } from '@/components/panel/Panel';
import type { PanelEvents } from '@/components/panel/panel-state';
import { WordsContext } from '@/components/words-context';
import { makeWords } from '@/lib/words/words';
import { EVENT_NAMES } from './event-names';
import { GALLERY, SETTINGS_IN_USE } from './states';
import type { GalleryState } from './states';
import './fonts.css';

type Messages = Readonly<Record<string, { readonly message: string }>>;

const LOCALES = import.meta.glob<Messages>('../../public/_locales/*/messages.json', {
  eager: true,
  import: 'default',
});

/** Labels that the analysis would name; they are the gallery's own. */
const OWN: Messages = {
  policy_gallery_identity: { message: 'Your first and last name are shown' },
  policy_gallery_identity_why: { message: 'Anyone can find your comment by your name.' },
  policy_gallery_licence: {
    message: '{outlet} may reproduce and publish your comment, whole or in part',
  },
  policy_gallery_licence_why: { message: 'In print too, and without paying you.' },
  policy_gallery_privacy: { message: 'Your e-mail address is not shown' },
  policy_gallery_links: { message: 'There are house rules' },
};

const query = new URLSearchParams(location.search);
const lang = query.get('lang') ?? 'en';
const messages: Messages = { ...LOCALES[`../../public/_locales/${lang}/messages.json`], ...OWN };
const words = makeWords((key) => messages[key]?.message ?? '', lang);

/** Says in the console what the panel told; a test reads it there. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the names are those of PanelEvents, all of them
const logged = Object.fromEntries(
  EVENT_NAMES.map((name) => [
    name,
    (...values: readonly unknown[]) => console.log(name, JSON.stringify(values)),
  ]),
) as PanelEvents;

function Shown({ start }: { readonly start: GalleryState }) {
  const theme = query.get('theme') === 'dark' ? 'dark' : 'light';
  const [shown, setShown] = useState<GalleryState>({
    ...start,
    settings: { ...start.settings, theme },
  });
  const events: PanelEvents = {
    ...logged,
    onSettings: (change) => {
      logged.onSettings(change);
      setShown((now) => ({ ...now, settings: { ...now.settings, ...change } }));
    },
    onJump: (line) => {
      logged.onJump(line);
      setShown((now) =>
        now.state.kind === 'ready'
          ? { ...now, state: { ...now.state, current: `${line.kind}-${line.index}` } }
          : now,
      );
    },
  };
  return (
    <WordsContext value={words}>
      <Panel {...shown} events={events} />
    </WordsContext>
  );
}

function List() {
  return (
    <ul>
      {[...Object.keys(GALLERY), ...Object.keys(SHEETS)].map((name) => (
        <li key={name}>
          {name}:{' '}
          {['light', 'dark'].map((theme) => (
            <a key={theme} href={`?state=${name}&theme=${theme}`}>
              {theme}{' '}
            </a>
          ))}
        </li>
      ))}
    </ul>
  );
}

const SHEETS: Readonly<Record<string, () => preact.JSX.Element>> = {
  options: () => (
    <Options
      settings={{ ...SETTINGS_IN_USE, theme: query.get('theme') === 'dark' ? 'dark' : 'light' }}
      shortcuts={[{ description: words.say('command_open_panel'), keys: 'Alt+Shift+L' }]}
      notice={null}
      events={{
        onSettings: logged.onSettings,
        onShortcuts: logged.onOpenOptions,
        onExport: logged.onPrint,
        onImport: logged.onPrint,
        onErase: logged.onPrint,
        onReport: logged.onPrint,
      }}
    />
  ),
  welcome: () => (
    <Welcome
      settings={{ ...SETTINGS_IN_USE, theme: query.get('theme') === 'dark' ? 'dark' : 'light' }}
      shortcut="Alt+Shift+L"
      isPinNeeded
      notice={null}
      onOpenOptions={logged.onOpenOptions}
      onCopy={logged.onPrint}
    />
  ),
};

/** The icon in its sizes, as toolbars and stores show it. */
const Icons = () => (
  <p class="icons">
    {[16, 32, 48, 96, 128].map((size) => (
      <img key={size} src={`/icon/${size}.png`} alt="" width={size} height={size} />
    ))}
  </p>
);

const root = document.querySelector('#root');
const asked = query.get('state') ?? '';
const start = GALLERY[asked];
const Sheet = SHEETS[asked];

function Asked() {
  if (asked === 'icons') return <Icons />;
  if (start) return <Shown start={start} />;
  return Sheet ? (
    <WordsContext value={words}>
      <Sheet />
    </WordsContext>
  ) : (
    <List />
  );
}

if (root) render(<Asked />, root);
