/** Reading the tab: first, again when its text changed, and anew when the reader asks for it. */
import type { ReadyState } from '@/components/panel/panel-state';
import type { Brief } from '@/lib/analysis/brief';
import { readErrorCode } from '@/lib/errors';
import type { PageStatus } from '@/lib/extension/messages';
import { readFigures } from '@/lib/export/figures';
import { noteReading } from '@/lib/extension/last-readings';
import { sendToPage } from '@/lib/extension/send';
import type { PanelStore } from './panel-store';
import { findExtent, findLost, findMarks } from './passages';
import { comparePolicies } from './policy-memory';
import { readPage } from './read-page';

const FRESH = {
  kind: 'ready',
  outdated: false,
  filter: null,
  current: null,
  lost: [],
  position: null,
} as const;

/**
 * Reads the page as it is now and shows its brief. A brief of the same address that is on show stays while
 * its page is read again quietly: the reader must not lose the line under the finger.
 */
export async function readInto(
  store: PanelStore,
  status: PageStatus,
  { anew = false }: { readonly anew?: boolean } = {},
): Promise<void> {
  const { tab } = store;
  if (tab === null) return;
  const turn = store.beginReading();
  const isQuiet = !anew && store.isReadyFor(status.url);
  try {
    const brief = await readPage(tab.id, store.settings.claimCount, (stage, article) => {
      if (!isQuiet && store.isTurn(turn)) {
        store.show({ kind: 'reading', stage, ...(article && { article }) });
      }
    });
    const policyChange = await comparePolicies(brief.policy, status.url, tab.isPrivate);
    if (!store.isTurn(turn)) return;
    if (!tab.isPrivate) void noteReading(readFigures(brief), tab.id);
    // As it is by now: the reader may have gone to a line meanwhile.
    const shown = isQuiet ? store.ready : null;
    store.keep(status, merge(shown, { ...FRESH, brief, policyChange }));
    await markPage(store);
  } catch (thrown) {
    if (store.isTurn(turn) && !isQuiet) {
      store.show({ kind: 'failed', code: readErrorCode(thrown) });
    }
  }
}

/** What to show after a quiet reading: late comment rules come in by themselves, another text is offered. */
function merge(shown: ReadyState | null, fresh: ReadyState): ReadyState {
  if (shown === null) return fresh;
  if (isSameText(shown.brief, fresh.brief)) {
    const { policyChange } = fresh;
    return { ...shown, policyChange, brief: { ...shown.brief, policy: fresh.brief.policy } };
  }
  const untouched = shown.current === null && shown.filter === null;
  return untouched ? { ...fresh, position: shown.position } : { ...shown, outdated: true };
}

function isSameText(one: Brief, other: Brief): boolean {
  const [a, b] = [one.article.paragraphs, other.article.paragraphs];
  return a.length === b.length && a.every(({ text }, index) => text === b[index]?.text);
}

/**
 * Marks the brief's claims and quotes in the page, and says of those that are not there any more that they are gone. A
 * page that is gone meanwhile needs no marks.
 */
export async function markPage(store: PanelStore): Promise<void> {
  const { ready, tab } = store;
  if (ready === null || tab === null) return;
  const marks = findMarks(ready.brief, ready.filter);
  const extent = findExtent(ready.brief.article);
  const answer = await sendToPage(tab.id, 'page:mark', { marks, extent }).catch(() => null);
  // Another brief may be on show by now, whose lines go by the same names.
  if (answer === null || store.ready?.brief !== ready.brief) return;
  store.patchReady({ lost: findLost(store.ready.lost, marks, answer.found) });
}
