/** From a tab to its brief: the order of the stages, and nothing else. */
import type { ReadingStage } from '@/components/panel/panel-state';
import { analyse } from '@/lib/analysis/analyse';
import type { Brief } from '@/lib/analysis/brief';
import { readArticle } from '@/lib/article/read-article';
import { sendToPage } from '@/lib/extension/send';
import type { Settings } from '@/lib/settings/settings';
import { loadModels } from './load-models';

/** Lets the browser paint what was just said before the next stage takes the thread. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Reads one tab's page. `onStage` is told what is being done. Throws LedeError: `page-unreachable`,
 * `no-article`, `unsupported-page`.
 */
export async function readPage(
  tabId: number,
  claimCount: Settings['claimCount'],
  onStage: (stage: ReadingStage) => void,
): Promise<Brief> {
  onStage('page');
  const [snapshot, models] = await Promise.all([
    sendToPage(tabId, 'page:snapshot', null),
    loadModels(),
  ]);
  onStage('article');
  await breathe();
  const page = new DOMParser().parseFromString(snapshot.html, 'text/html');
  const reading = readArticle(page, snapshot.url);
  onStage('brief');
  await breathe();
  return analyse(reading, { models, claimCount, now: () => performance.now() });
}
