/** What the reader's clicks do. */
import { lineId } from '@/components/panel/lines/line';
import type { Line } from '@/components/panel/lines/line';
import type { PanelEvents } from '@/components/panel/panel-state';
import { requestAccess } from '@/lib/extension/access';
import { browser } from '@/lib/extension/browser';
import type { RequestOf } from '@/lib/extension/messages';
import { sendToPage } from '@/lib/extension/send';
import { changeSettings } from '@/lib/extension/storage';
import { reloadTab } from '@/lib/extension/tabs';
import type { Passage } from '@/lib/page/passage';
import type { Settings, SiteChoice } from '@/lib/settings/settings';
import { findSite, setSite } from '@/lib/settings/site';
import type { Words } from '@/lib/words/words';
import type { PanelStore } from './panel-store';
import { findPassages } from './passages';
import { markPage } from './reading';
import { copyPart, savePart } from './take-along';

type Means = {
  readonly words: Words;
  readonly reread: () => Promise<void>;
  /** Settings hold from now on, whoever changed them. */
  readonly takeSettings: (settings: Settings) => void;
};

/** The events of one panel. A failure becomes a notice or a state: nothing is thrown at the reader. */
export function createEvents(store: PanelStore, means: Means): PanelEvents {
  const { words, reread, takeSettings } = means;
  const change = (make: (now: Settings) => Partial<Settings>): Promise<void> =>
    changeStored(store, takeSettings, make);
  const setHere = (value: 'never' | 'always' | null): Promise<void> =>
    change(({ readingBySite }) => ({
      readingBySite: setSite(readingBySite, siteOf(store), value),
    }));
  return {
    onJump: (line) => void jump(store, line),
    onReturn: () => void goBack(store),
    onClutter: (level, value) => void setClutter(store, { level, value }, change),
    onBlock: (id, hidden) => void tellClutter(store, 'page:clutter-block', { id, hidden }),
    onPick: (picking) => void tellClutter(store, 'page:pick', { picking }),
    onForgetPicked: () =>
      void change(({ pickedBySite }) => ({
        pickedBySite: setSite(pickedBySite, siteOf(store), null),
      })),
    onReadAnyway: () =>
      void (store.tab?.isPrivate
        ? withTab(store, async (tab) => void (await sendToPage(tab, 'page:read-anyway', null)))
        : setHere('always')),
    onNeverHere: () => void setHere('never'),
    onAllowHere: () => void setHere(null),
    onGrant: () => void requestAccess(store.tab?.url ?? null).then(reread),
    onRetry: () => void reread(),
    onReload: () =>
      void withTab(store, async (tab) => {
        store.show({ kind: 'reading', stage: 'page' });
        await reloadTab(tab);
      }),
    onFilterPerson: (filter) => {
      store.patchReady({ filter });
      void markPage(store);
    },
    onSettings: (values) => void change(() => values),
    onCopy: (request) => void copyPart(store, request, words),
    onSave: (request) => savePart(store, request, words),
    onPrint: () => window.print(),
    onOpenOptions: () => void browser.runtime.openOptionsPage(),
  };
}

const siteOf = (store: PanelStore): string =>
  findSite(store.status?.url ?? store.tab?.url ?? '') ?? '';

/** Private windows write nothing: there, choices hold for as long as the panel is open. */
async function changeStored(
  store: PanelStore,
  takeSettings: Means['takeSettings'],
  make: (now: Settings) => Partial<Settings>,
): Promise<void> {
  if (store.tab?.isPrivate) {
    takeSettings({ ...store.settings, ...make(store.settings) });
    return;
  }
  try {
    takeSettings(await changeSettings(make));
  } catch {
    store.notify('storage-full');
  }
}

/** Talks to the page; one that is gone meanwhile shows itself by its next status. */
async function withTab(store: PanelStore, work: (tabId: number) => Promise<void>): Promise<void> {
  const { tab } = store;
  if (tab !== null) await work(tab.id).catch(() => undefined);
}

/** Tells the page what to do with its clutter, and shows how that then stands. */
function tellClutter<N extends 'page:clutter' | 'page:clutter-block' | 'page:pick'>(
  store: PanelStore,
  name: N,
  request: RequestOf<N>,
): Promise<void> {
  return withTab(store, async (tab) => store.setClutter(await sendToPage(tab, name, request)));
}

async function jump(store: PanelStore, line: Line): Promise<void> {
  const { ready } = store;
  const passages = ready ? findPassages(ready.brief, line) : [];
  if (passages.length === 0) return;
  const id = lineId(line);
  await withTab(store, async (tab) => {
    const found = await revealFirst(tab, passages);
    const lost = (store.ready?.lost ?? []).filter((known) => known !== id);
    if (found) store.patchReady({ current: id, lost });
    else {
      store.patchReady({ lost: [...lost, id] });
      store.notify('lost');
    }
  });
}

/** Of the runs of an interrupted quote the first that is still there is gone to; false: none is. */
async function revealFirst(tab: number, passages: readonly Passage[]): Promise<boolean> {
  for (const passage of passages) {
    if ((await sendToPage(tab, 'page:reveal', { passage })).found) return true;
  }
  return false;
}

async function goBack(store: PanelStore): Promise<void> {
  store.patchReady({ current: null });
  await withTab(store, async (tab) => {
    await sendToPage(tab, 'page:return', null);
  });
}

async function setClutter(
  store: PanelStore,
  {
    level,
    value,
  }: { readonly level: 'page' | 'site' | 'everywhere'; readonly value: SiteChoice | null },
  change: (make: (now: Settings) => Partial<Settings>) => Promise<void>,
): Promise<void> {
  const here = store.tab?.isPrivate ? 'page' : level;
  if (here === 'page') {
    await tellClutter(store, 'page:clutter', { page: value });
  } else if (here === 'site') {
    await change(({ clutterBySite }) => ({
      clutterBySite: setSite(clutterBySite, siteOf(store), value),
    }));
  } else await change(() => ({ clutterEverywhere: value !== 'off' }));
}
