/** Readings that overtake each other, and what becomes of what the reader did meanwhile. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PanelEvents, PanelProps, PanelState } from '@/components/panel/panel-state';
import { PanelStore } from '@/entrypoints/sidepanel/panel-store';
import { markPage, readInto } from '@/entrypoints/sidepanel/reading';
import type { Brief } from '@/lib/analysis/brief';
import { LedeError } from '@/lib/errors';
import type { PageStatus } from '@/lib/extension/messages';
import { readDefaults } from '@/lib/settings/settings';
import { ARTICLE_STATUS as STATUS } from '@/tests/support/page-status';
import { SAMPLE_BRIEF } from '@/tests/support/sample-brief';

type Asked = { readonly end: (brief: Brief) => void; readonly fail: (error: Error) => void };

const asked = vi.hoisted(() => [] as Asked[]);
const noted = vi.hoisted(() => vi.fn<() => Promise<void>>());

vi.mock('@/entrypoints/sidepanel/read-page', () => ({
  readPage: (_tab: number, _count: string, onStage: (stage: string) => void) => {
    onStage('page');
    return new Promise((end, fail) => asked.push({ end, fail }));
  },
}));
vi.mock('@/entrypoints/sidepanel/policy-memory', () => ({ comparePolicies: async () => null }));
vi.mock('@/lib/extension/last-readings', () => ({ noteReading: noted }));
type Marked = { readonly marks: readonly { readonly id: string }[] };
/** Of the marks that are asked for, those that the page finds. */
const page = vi.hoisted(() => ({ has: (_id: string): boolean => true }));
vi.mock('@/lib/extension/send', () => ({
  sendToPage: async (_tab: number, _name: string, { marks }: Marked) => ({
    found: marks.map(({ id }) => id).filter((id) => page.has(id)),
  }),
}));

const LATER: PageStatus = { ...STATUS, revision: 2 };

/** The same words, with comment rules that came in late. */
const WITH_FEWER_RULES: Brief = {
  ...SAMPLE_BRIEF,
  policy: { ...SAMPLE_BRIEF.policy, terms: SAMPLE_BRIEF.policy.terms.slice(0, 1) },
};
const OTHER_WORDS: Brief = {
  ...SAMPLE_BRIEF,
  article: {
    ...SAMPLE_BRIEF.article,
    title: 'Another',
    paragraphs: SAMPLE_BRIEF.article.paragraphs.slice(1),
  },
};

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- no reader presses anything here
const NO_EVENTS = {} as PanelEvents;

type Opened = { readonly store: PanelStore; readonly state: () => PanelState };

function openPanel(isPrivate = false): Opened {
  const drawn: PanelProps[] = [];
  const store = new PanelStore(readDefaults(), (props) => drawn.push(props));
  store.setTab({ id: 7, windowId: 1, url: STATUS.url, title: '', loading: false, isPrivate });
  store.connect(NO_EVENTS);
  const state = () => {
    const last = drawn.at(-1);
    if (!last) throw new Error('expected the panel to be drawn');
    return last.state;
  };
  return { store, state };
}

/** Ends the reading that was asked for `nth`. */
async function end(nth: number, outcome: Brief | Error, reading: Promise<void>): Promise<void> {
  if (outcome instanceof Error) asked[nth]?.fail(outcome);
  else asked[nth]?.end(outcome);
  await reading;
}

async function read(store: PanelStore, status: PageStatus, outcome: Brief | Error): Promise<void> {
  const reading = readInto(store, status);
  await end(asked.length - 1, outcome, reading);
}

/** A panel with the brief of its page on show. */
async function openRead(): Promise<Opened> {
  const opened = openPanel();
  await read(opened.store, STATUS, SAMPLE_BRIEF);
  return opened;
}

beforeEach(() => {
  asked.length = 0;
  page.has = () => true;
  noted.mockReset().mockResolvedValue();
});

describe('a first reading', () => {
  it('shows that it is under way, then its brief', async () => {
    const { store, state } = openPanel();
    const reading = readInto(store, STATUS);
    expect(state()).toEqual({ kind: 'reading', stage: 'page' });
    await end(0, SAMPLE_BRIEF, reading);
    expect(state()).toMatchObject({ kind: 'ready', brief: SAMPLE_BRIEF, outdated: false });
  });

  it('shows its failure', async () => {
    const { store, state } = openPanel();
    await read(store, STATUS, new LedeError('no-article', 'none'));
    expect(state()).toEqual({ kind: 'failed', code: 'no-article' });
  });

  it.each([
    ['brief', SAMPLE_BRIEF],
    ['failure', new LedeError('no-article', 'none')],
  ])('shows its %s no more once something else has begun', async (_, outcome) => {
    const { store, state } = openPanel();
    const reading = readInto(store, STATUS);
    store.leavePage('https://paper.test/another');
    await end(0, outcome, reading);
    expect(state()).toEqual({ kind: 'reading', stage: 'page' });
  });

  it('that was overtaken does not come up over the later one', async () => {
    const { store, state } = openPanel();
    const first = readInto(store, STATUS);
    const second = readInto(store, LATER);
    await end(1, OTHER_WORDS, second);
    await end(0, SAMPLE_BRIEF, first);
    expect(state()).toMatchObject({ kind: 'ready', brief: { article: { title: 'Another' } } });
  });

  it.each([
    [false, 1],
    [true, 0],
  ])('leaves its figures for a report, private window %s: %i', async (isPrivate, times) => {
    const { store } = openPanel(isPrivate);
    await read(store, STATUS, SAMPLE_BRIEF);
    expect(noted).toHaveBeenCalledTimes(times);
  });
});

describe('a page that is read again', () => {
  it('keeps its brief on show meanwhile, and when that fails', async () => {
    const { store, state } = await openRead();
    const again = readInto(store, LATER);
    expect(state().kind).toBe('ready');
    await end(1, new LedeError('page-unreachable', 'gone'), again);
    expect(state()).toMatchObject({ kind: 'ready', brief: SAMPLE_BRIEF });
  });

  it('takes over late comment rules under the line that the reader has gone to meanwhile', async () => {
    const { store, state } = await openRead();
    const again = readInto(store, LATER);
    store.patchReady({ current: 'claim-1', filter: 's0' });
    await end(1, WITH_FEWER_RULES, again);
    expect(state()).toMatchObject({ current: 'claim-1', filter: 's0', outdated: false });
    expect(store.ready?.brief.policy.terms).toHaveLength(1);
  });

  it('with other words is shown at once to who has touched nothing', async () => {
    const { store, state } = await openRead();
    store.patchReady({ position: { top: 0.2, bottom: 0.4 } });
    await read(store, LATER, OTHER_WORDS);
    expect(state()).toMatchObject({
      brief: OTHER_WORDS,
      outdated: false,
      position: { top: 0.2, bottom: 0.4 },
    });
  });

  it.each(['before', 'meanwhile'])(
    'with other words is only offered to who has gone to a line %s',
    async (when) => {
      const { store, state } = await openRead();
      if (when === 'before') store.patchReady({ current: 'claim-1' });
      const again = readInto(store, LATER);
      if (when === 'meanwhile') store.patchReady({ current: 'claim-1' });
      await end(1, OTHER_WORDS, again);
      expect(state()).toMatchObject({ brief: SAMPLE_BRIEF, current: 'claim-1', outdated: true });
    },
  );

  it('at the reader’s wish is begun anew', async () => {
    const { store, state } = await openRead();
    store.patchReady({ current: 'claim-1' });
    const again = readInto(store, LATER, { anew: true });
    expect(state().kind).toBe('reading');
    await end(1, OTHER_WORDS, again);
    expect(state()).toMatchObject({ brief: OTHER_WORDS, current: null, outdated: false });
  });
});

describe('a line that the page does not have', () => {
  it('says so before it is pressed, and no more once it is there', async () => {
    page.has = (id) => !id.startsWith('claim-1.');
    const { store, state } = await openRead();
    expect(state()).toMatchObject({ lost: ['claim-1'] });
    page.has = () => true;
    await markPage(store);
    expect(state()).toMatchObject({ lost: [] });
  });

  it('is none while one of its runs is there', async () => {
    const [quote] = SAMPLE_BRIEF.people.attributions.flatMap(({ content }, at) =>
      content.length > 1 ? [`quote-${at}`] : [],
    );
    expect(quote).toBeDefined();
    page.has = (id) => id !== `${quote}.0`;
    const { state } = await openRead();
    expect(state()).toMatchObject({ lost: [] });
  });

  it('stays known while the quotes of one person alone are marked', async () => {
    page.has = (id) => !id.startsWith('claim-1.');
    const { store, state } = await openRead();
    const [first] = SAMPLE_BRIEF.people.sources;
    store.patchReady({ filter: first?.id ?? null });
    await markPage(store);
    expect(state()).toMatchObject({ lost: ['claim-1'] });
  });
});
