/** Mounts the first-run page. */
import { render } from 'preact';
import { Welcome } from '@/components/welcome/Welcome';
import { WordsContext } from '@/components/words-context';
import { exportBrief } from '@/lib/export/export-brief';
import { browser } from '@/lib/extension/browser';
import { readShortcuts } from '@/lib/extension/shortcuts';
import { readSettings } from '@/lib/extension/storage';
import { readWords } from '@/lib/extension/words';

const words = await readWords();
const root = document.querySelector('#root');
if (root === null) throw new Error('index.html has no #root');

const [settings, shortcuts] = await Promise.all([readSettings(), readShortcuts()]);

render(
  <WordsContext value={words}>
    <Welcome
      settings={settings}
      shortcut={shortcuts[0]?.keys ?? ''}
      isPinNeeded={!('sidebarAction' in browser)}
      onOpenOptions={() => void browser.runtime.openOptionsPage()}
      onCopy={(brief, request) =>
        void navigator.clipboard.writeText(exportBrief(brief, request, words))
      }
    />
  </WordsContext>,
  root,
);
