/** What one open panel knows; every change draws the panel anew. */
import { nextToast } from '@/components/controls/Toast';
import type {
  Notice,
  PageFacts,
  PanelEvents,
  PanelProps,
  PanelState,
  ReadyState,
} from '@/components/panel/panel-state';
import type { ClutterState, PageStatus } from '@/lib/extension/messages';
import type { Tab } from '@/lib/extension/tabs';
import { isSamePage } from '@/lib/page/page-address';
import type { Settings } from '@/lib/settings/settings';
import { findSite } from '@/lib/settings/site';

/** A finished brief, and of which state of which page it is. */
type Kept = { readonly url: string; readonly revision: number; readonly ready: ReadyState };

/** The store of one panel: a thing with a lifetime, so a class. It draws once `connect` was called. */
export class PanelStore {
  tab: Tab | null = null;
  status: PageStatus | null = null;
  settings: Settings;
  #state: PanelState = { kind: 'reading', stage: 'page' };
  #notice: Notice | null = null;
  #events: PanelEvents | null = null;
  #turn = 0;
  #reading = 0;
  readonly #kept = new Map<number, Kept>();
  readonly #draw: (props: PanelProps) => void;

  constructor(settings: Settings, draw: (props: PanelProps) => void) {
    this.settings = settings;
    this.#draw = draw;
  }

  connect(events: PanelEvents): void {
    this.#events = events;
    this.#redraw();
  }

  /** Begins something that takes time; what began earlier is then out of turn and must not show its result. */
  nextTurn(): number {
    this.#turn += 1;
    return this.#turn;
  }

  isTurn(turn: number): boolean {
    return turn === this.#turn;
  }

  /** Begins a reading. It shows its result unless something else begins before it ends. */
  beginReading(): number {
    this.#reading = this.nextTurn();
    return this.#reading;
  }

  /** True while a reading is under way, or where it ended in a failure: a second one would change nothing. */
  get isSettled(): boolean {
    return this.isTurn(this.#reading) || this.#state.kind === 'failed';
  }

  /** The brief that is shown, null in every other state. */
  get ready(): ReadyState | null {
    return this.#state.kind === 'ready' ? this.#state : null;
  }

  /** Is a brief of this tab and address shown right now? */
  isReadyFor(url: string): boolean {
    const kept = this.tab && this.#kept.get(this.tab.id);
    return this.ready !== null && kept !== undefined && kept !== null && isSamePage(kept.url, url);
  }

  setSettings(settings: Settings): void {
    this.settings = settings;
    this.#redraw();
  }

  setTab(tab: Tab): void {
    if (tab.id !== this.tab?.id) this.status = null;
    this.tab = tab;
  }

  /**
   * The tab goes to another address: what is shown is of the page before and goes at once, however long the next one
   * takes to come. A place within the same page is no other address. Nor do the words on a page that could not be read
   * hold for the next one.
   */
  leavePage(url: string): void {
    if (this.status !== null && isSamePage(this.status.url, url)) return;
    this.status = null;
    this.nextTurn();
    this.show({ kind: 'reading', stage: 'page' });
  }

  /** Is this the state of the page of which the last status told? */
  hasHeardOf({ url, revision }: PageStatus): boolean {
    const { status } = this;
    return status !== null && status.revision === revision && isSamePage(status.url, url);
  }

  setStatus(status: PageStatus): void {
    this.status = status;
    this.#redraw();
  }

  setClutter(clutter: ClutterState): void {
    if (this.status) this.setStatus({ ...this.status, clutter });
  }

  show(state: PanelState): void {
    this.#state = state;
    this.#redraw();
  }

  /** Changes the brief's state; nothing happens while another state is shown. */
  patchReady(patch: Partial<ReadyState>): void {
    const { ready, tab } = this;
    if (ready === null || tab === null) return;
    const next = { ...ready, ...patch };
    const kept = this.#kept.get(tab.id);
    if (kept) this.#kept.set(tab.id, { ...kept, ready: next });
    this.show(next);
  }

  /** Shows the tab's finished brief again where the page is still as it was read. */
  showKnown({ url, revision }: PageStatus): boolean {
    const kept = this.tab && this.#kept.get(this.tab.id);
    if (!kept || !isSamePage(kept.url, url) || kept.revision !== revision) return false;
    this.show(kept.ready);
    return true;
  }

  /** Keeps and shows a finished brief. */
  keep({ url, revision }: PageStatus, ready: ReadyState): void {
    if (this.tab) this.#kept.set(this.tab.id, { url, revision, ready });
    this.show(ready);
  }

  /** The ids of the tabs whose page was read. */
  readTabs(): readonly number[] {
    return [...this.#kept.keys()];
  }

  forget(tabId: number): void {
    this.#kept.delete(tabId);
  }

  notify(kind: Notice['kind']): void {
    this.#notice = nextToast(this.#notice, kind);
    this.#redraw();
  }

  #facts(): PageFacts | null {
    const { tab, status } = this;
    if (tab === null) return null;
    return {
      site: findSite(status?.url ?? tab.url ?? '') ?? '',
      because: status?.because ?? 'detected',
      clutter: status?.clutter ?? null,
      privateWindow: tab.isPrivate,
    };
  }

  #redraw(): void {
    if (this.#events === null) return;
    this.#draw({
      state: this.#state,
      page: this.#facts(),
      settings: this.settings,
      notice: this.#notice,
      events: this.#events,
    });
  }
}
