/** Every state of the panel by name, with invented facts. */
import type { Attribution, Brief } from '@/lib/analysis/brief';
import type { ClutterState } from '@/lib/extension/messages';
import { readDefaults } from '@/lib/settings/settings';
import type { Settings } from '@/lib/settings/settings';
import type { Notice, PageFacts, PanelState, ReadyState } from '@/components/panel/panel-state';
import { SAMPLE_BRIEF } from '@/tests/support/sample-brief';

export type GalleryState = {
  readonly state: PanelState;
  readonly page: PageFacts | null;
  readonly notice: Notice | null;
  readonly settings: Settings;
};

const CLUTTER: ClutterState = {
  hidden: true,
  decidedBy: 'everywhere',
  page: null,
  site: null,
  everywhere: true,
  blocks: [
    {
      id: 1,
      kind: 'newsletter',
      words: 'The Morning Tide. All of the harbour before breakfast',
      hidden: true,
    },
    { id: 2, kind: 'membership', words: 'Become a friend of the Lantern', hidden: true },
    { id: 3, kind: 'account', words: 'Log in or create an account to continue', hidden: false },
    { id: 4, kind: 'picked', words: 'Our autumn quiz', hidden: true },
  ],
  gates: 0,
  picking: false,
};

const PAGE: PageFacts = {
  site: 'lantern.example',
  because: 'detected',
  clutter: CLUTTER,
  privateWindow: false,
};

const READY: ReadyState = {
  kind: 'ready',
  brief: SAMPLE_BRIEF,
  outdated: false,
  policyChange: null,
  filter: null,
  current: null,
  lost: [],
  position: { top: 0.1, bottom: 0.28 },
};

const show = (state: PanelState, rest: Partial<GalleryState> = {}): GalleryState => ({
  state,
  page: PAGE,
  notice: null,
  settings: readDefaults(),
  ...rest,
});

const ready = (change: Partial<ReadyState>, rest: Partial<GalleryState> = {}) =>
  show({ ...READY, ...change }, rest);

const withArticle = (change: Partial<Brief['article']>): Brief => ({
  ...SAMPLE_BRIEF,
  article: { ...SAMPLE_BRIEF.article, ...change },
});

/** Twenty speakers with ten quotes each, for feel and for length. */
function makeMany(): Brief {
  const { people } = SAMPLE_BRIEF;
  const attributions = Array.from({ length: 200 }, (_, index): Attribution => {
    const model = people.attributions[index % people.attributions.length];
    if (!model) throw new Error('expected quotes in the sample');
    return { ...model, speaker: `s${index % 20}` };
  });
  const sources = Array.from({ length: 20 }, (_, who) => ({
    id: `s${who}` as const,
    name: `Speaker Number ${who + 1}`,
    role: who % 3 === 0 ? null : 'a person of the harbour with a rather long description',
    type: 'person' as const,
    attributions: attributions.flatMap((_, index) => (index % 20 === who ? [index] : [])),
  }));
  return { ...SAMPLE_BRIEF, people: { ...people, attributions, sources } };
}

const EMPTY: Brief = {
  ...SAMPLE_BRIEF,
  claims: [],
  people: { attributions: [], sources: [], mentioned: [], support: 'marks' },
  policy: { state: 'not-loaded', terms: [], unsaid: [] },
};

export const SETTINGS_IN_USE: Settings = {
  ...readDefaults(),
  clutterBySite: { 'lantern.example': 'off' },
  pickedBySite: { 'lantern.example': ['.quiz', '#poll'] },
  readingBySite: { 'bank.example': 'never', 'blog.example': 'always' },
};

/** The pages that fill a tab; `gallery.tsx` draws them. */
export const SHEET_NAMES = ['options', 'welcome'] as const;

export const GALLERY: Readonly<Record<string, GalleryState>> = {
  ready: ready({}),
  'ready-current': ready({ current: 'quote-5', filter: 's0', lost: ['claim-2'] }),
  'ready-opinion-partial': ready({
    brief: withArticle({ genre: 'opinion', coverage: { kind: 'partial', reason: 'gated' } }),
    policyChange: { kind: 'changed', since: '2026-10-02T10:00:00Z', changed: [1] },
  }),
  'ready-outdated': ready(
    { outdated: true },
    { notice: { kind: 'copied', serial: 1 }, page: { ...PAGE, privateWindow: true } },
  ),
  'ready-empty': ready(
    { brief: EMPTY },
    { page: { ...PAGE, clutter: { ...CLUTTER, blocks: [], gates: 1, picking: true } } },
  ),
  'ready-other-language': ready({
    brief: {
      ...withArticle({ language: 'fi', genre: 'live' }),
      people: { ...SAMPLE_BRIEF.people, support: 'marks', sources: [], mentioned: [] },
    },
  }),
  'ready-hostile': ready({
    brief: withArticle({
      title: '<b>bold</b>\u202E'.concat('Veryverylong'.repeat(8000)),
      outlet: 'O'.repeat(300),
    }),
  }),
  'ready-many': ready({ brief: makeMany() }),
  'ready-many-current': ready({ brief: makeMany(), current: 'quote-19' }),
  'ready-folded': ready(
    {},
    { settings: { ...readDefaults(), folded: ['claims', 'people', 'policy'] } },
  ),
  'ready-folded-current': ready(
    { current: 'quote-5' },
    { settings: { ...readDefaults(), folded: ['claims', 'people'] } },
  ),
  'ready-huge': ready({}, { settings: { ...readDefaults(), textSize: 'huge' } }),
  reading: show({ kind: 'reading', stage: 'page' }),
  'reading-article': show({ kind: 'reading', stage: 'brief', article: SAMPLE_BRIEF.article }),
  'no-article': show({ kind: 'no-article' }),
  'never-here': show({ kind: 'never-here' }),
  'not-allowed': show({ kind: 'not-allowed' }, { page: { ...PAGE, clutter: null } }),
  'unsupported-pdf': show({ kind: 'unsupported', reason: 'pdf' }, { page: null }),
  'unsupported-offline': show({ kind: 'unsupported', reason: 'offline' }, { page: null }),
  failed: show({ kind: 'failed', code: 'unexpected' }),
  'failed-unreachable': show({ kind: 'failed', code: 'page-unreachable' }),
};
