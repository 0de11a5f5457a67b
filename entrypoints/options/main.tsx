/** Mounts the settings page on what is stored. */
import { render } from 'preact';
import { Options } from '@/components/options/Options';
import { WordsContext } from '@/components/words-context';
import { readShortcuts } from '@/lib/extension/shortcuts';
import { mendSettings, readSettings, watchSettings } from '@/lib/extension/storage';
import { readWords } from '@/lib/extension/words';
import { SettingsPage } from './settings-page';

const words = await readWords();
document.title = words.say('options_title');
const root = document.querySelector('#root');
if (root === null) throw new Error('index.html has no #root');

const wasBroken = await mendSettings();
const shortcuts = await readShortcuts();
const page = new SettingsPage(await readSettings(), words.locale, (shown) =>
  render(
    <WordsContext value={words}>
      <Options shortcuts={shortcuts} {...shown} />
    </WordsContext>,
    root,
  ),
);
const closed = new AbortController();
window.addEventListener('pagehide', () => closed.abort());
watchSettings(closed.signal, (settings) => page.setSettings(settings));
if (wasBroken) page.notify('settings-reset');
