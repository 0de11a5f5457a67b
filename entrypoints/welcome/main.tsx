/** Mounts the first-run page. */
import { render } from 'preact';
import { nextToast } from '@/components/controls/Toast';
import { Welcome } from '@/components/welcome/Welcome';
import type { WelcomeNotice } from '@/components/welcome/Welcome';
import { WordsContext } from '@/components/words-context';
import type { Brief } from '@/lib/analysis/brief';
import { exportBrief } from '@/lib/export/export-brief';
import type { ExportRequest } from '@/lib/export/export-request';
import { browser } from '@/lib/extension/browser';
import { copyText } from '@/lib/extension/copy-text';
import { readShortcuts } from '@/lib/extension/shortcuts';
import { readSettings } from '@/lib/extension/storage';
import { readWords } from '@/lib/extension/words';

const words = await readWords();
document.title = words.say('welcome_title');
const root = document.querySelector('#root');
if (root === null) throw new Error('index.html has no #root');

const [settings, shortcuts] = await Promise.all([readSettings(), readShortcuts()]);
draw(root, null);

function draw(into: Element, notice: WelcomeNotice | null): void {
  const copy = async (brief: Brief, request: ExportRequest): Promise<void> => {
    const isCopied = await copyText(exportBrief(brief, request, words));
    draw(into, nextToast(notice, isCopied ? 'copied' : 'copy-failed'));
  };
  render(
    <WordsContext value={words}>
      <Welcome
        settings={settings}
        shortcut={shortcuts[0]?.keys ?? ''}
        isPinNeeded={!('sidebarAction' in browser)}
        notice={notice}
        onOpenOptions={() => void browser.runtime.openOptionsPage()}
        onCopy={(brief, request) => void copy(brief, request)}
      />
    </WordsContext>,
    into,
  );
}
