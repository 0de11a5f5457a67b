/** From a tab to its brief: the order of the stages, and nothing else. */
import type { ReadingStage } from '@/components/panel/panel-state';
import type { Article, Brief } from '@/lib/analysis/brief';
import { sendToPage } from '@/lib/extension/send';
import type { Settings } from '@/lib/settings/settings';
import { loadClaimWords, loadTagger } from './load-models';
import { loadSpeech } from './load-speech';
import { loadVocabulary } from './load-vocabulary';

const importArticleRoom = () => import('@/lib/article/read-article');
let articleRoom: ReturnType<typeof importArticleRoom> | undefined;

/** What reads an article, fetched once: while the panel draws its first frame and asks the tab what it shows. */
export async function openArticleRoom(): ReturnType<typeof importArticleRoom> {
  articleRoom ??= importArticleRoom();
  return articleRoom;
}

/** A panel that nobody sees draws no frames; its reading goes on without them. */
const LONGEST_FRAME_MS = 50;

/** Lets the browser paint what was just said before the next stage takes the thread. */
async function paint(): Promise<void> {
  await new Promise<void>((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, LONGEST_FRAME_MS);
  });
}

/**
 * Reads one tab's page. `onStage` is told what is being done, and of the article once it is found.
 * Throws LedeError: `page-unreachable`, `no-article`, `unsupported-page`.
 */
export async function readPage(
  tabId: number,
  claimCount: Settings['claimCount'],
  onStage: (stage: ReadingStage, article?: Article) => void,
): Promise<Brief> {
  onStage('page');
  // Loaded meanwhile, and only waited for where they are needed.
  const tagger = loadTagger();
  const snapshot = await sendToPage(tabId, 'page:snapshot', null);
  onStage('article');
  const page = new DOMParser().parseFromString(snapshot.html, 'text/html');
  const { readArticle } = await openArticleRoom();
  // The largest part of the panel: it comes while the article is read, and not before its headline is drawn.
  const analysisRoom = import('@/lib/analysis/analyse');
  const reading = readArticle(page, snapshot.url);
  const claimWords = loadClaimWords(reading.article.language);
  const vocabulary = loadVocabulary(reading);
  const speech = loadSpeech(reading.article.language);
  // What is known already is shown while claims and people are found, which takes longest.
  onStage('brief', reading.article);
  await paint();
  const { analyse } = await analysisRoom;
  return analyse(reading, {
    models: {
      attribution: await tagger,
      claimWords: await claimWords,
      speech: await speech,
    },
    vocabulary: await vocabulary,
    claimCount,
    now: () => performance.now(),
  });
}
