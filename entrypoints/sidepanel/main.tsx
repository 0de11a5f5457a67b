/** Mounts the panel and connects it to the tab in front. */
import { render } from 'preact';
import { Panel } from '@/components/panel/Panel';
import { WordsContext } from '@/components/words-context';
import { readWords } from '@/lib/extension/words';
import { openArticleRoom } from './read-page';
import { openSession } from './session';

void openArticleRoom();

const words = await readWords();
document.documentElement.lang = words.locale;
document.documentElement.dir = words.direction;

const root = document.querySelector('#root');
if (root === null) throw new Error('index.html has no #root');

/** `?tabId=7` shows one tab instead of following the one in front: for a panel opened as a page. */
const asked = /[?&]tabId=(\d+)/.exec(location.search)?.[1];
const closed = new AbortController();
window.addEventListener('pagehide', () => closed.abort());

void openSession({
  fixedTab: asked === undefined ? null : Number(asked),
  words,
  signal: closed.signal,
  draw: (props) =>
    render(
      <WordsContext value={words}>
        <Panel {...props} />
      </WordsContext>,
      root,
    ),
});
