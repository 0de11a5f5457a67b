/** An invented article with its brief, to try the panel on: nobody in it exists. */
import type { Attribution, Brief, Claim, QuoteKind, SourceId, Span } from '@/lib/analysis/brief';

const PARAGRAPHS = [
  'Harbour council votes to close the Old Mole ferry from spring',
  'The harbour council of Vessbridge voted seven to four on Tuesday night to end the Old Mole ferry after 112 years, saying that the two boats can no longer be repaired at a cost the town can bear.',
  '“We have kept these boats afloat with goodwill and borrowed parts,” Mara Okafor, the council leader, told the meeting. “Goodwill is not a hull.”',
  'Repairs would cost 4.3 million crowns over two winters, according to a report by the engineering firm Tidewater Assay.',
  'Ilse Brandt, who runs the bakery at the landing, said that half of her morning customers arrive by boat. “They decided this without once asking us,” she said. “Not one letter, not one meeting.”',
  'Okafor denied that residents had been left out. The council held three evenings in the customs hall, she said, and “the chairs were empty”.',
  'A harbour worker who asked not to be named said that crews had been told to stop reporting faults.',
  'The Vessbridge Ferry Workers’ Union accused the council of letting the boats decay on purpose. “You do not paint a boat you mean to sink,” the union’s secretary, Tomasz Lindqvist-Harrow, said.',
  'Brandt expects that two of the five shops at the landing will close before summer.',
  '“We will be back,” somebody shouted from the gallery.',
  'Mayor Petra Vance did not attend the vote.',
] as const;

/** The span of these words, which must stand in the paragraph as they are. */
function find(paragraph: number, words: string): Span {
  const start = PARAGRAPHS[paragraph]?.indexOf(words) ?? -1;
  if (start < 0) throw new Error(`expected "${words}" in paragraph ${paragraph}`);
  return { paragraph, start, end: start + words.length };
}

function quote(kind: QuoteKind, speaker: SourceId | null, ...content: Span[]): Attribution {
  return { content, cue: null, source: null, kind, speaker, confidence: 0.9 };
}

function claim(paragraph: number, words: string, rest: Partial<Claim> = {}): Claim {
  const span = find(paragraph, words);
  return { span, text: words, claimant: null, score: 1, kind: null, meant: [], ...rest };
}

const attributions = [
  quote(
    'direct',
    's0',
    find(2, '“We have kept these boats afloat with goodwill and borrowed parts,”'),
    find(2, '“Goodwill is not a hull.”'),
  ),
  quote('indirect', 's2', find(3, 'Repairs would cost 4.3 million crowns over two winters')),
  quote('indirect', 's1', find(4, 'that half of her morning customers arrive by boat')),
  quote(
    'direct',
    's1',
    find(4, '“They decided this without once asking us,”'),
    find(4, '“Not one letter, not one meeting.”'),
  ),
  quote('indirect', 's0', find(5, 'that residents had been left out')),
  quote(
    'mixed',
    's0',
    find(5, 'The council held three evenings in the customs hall'),
    find(5, 'and “the chairs were empty”'),
  ),
  quote('indirect', 's4', find(6, 'that crews had been told to stop reporting faults')),
  quote('indirect', 's5', find(7, 'the council of letting the boats decay on purpose')),
  quote('direct', 's3', find(7, '“You do not paint a boat you mean to sink,”')),
  quote(
    'indirect',
    's1',
    find(8, 'that two of the five shops at the landing will close before summer'),
  ),
  quote('direct', null, find(9, '“We will be back,”')),
];

const source = (id: SourceId, name: string, role: string | null) => ({
  id,
  name,
  role,
  type: 'person' as 'person' | 'organisation' | 'document' | 'unnamed',
  attributions: attributions.flatMap(({ speaker }, index) => (speaker === id ? [index] : [])),
});

export const SAMPLE_BRIEF: Brief = {
  article: {
    url: 'https://www.lantern.example/2026/harbour/old-mole-ferry?utm_source=mail',
    title: 'Harbour council votes to close the Old Mole ferry from spring',
    standfirst: 'Two boats, 112 years and a repair bill nobody will pay.',
    authors: ['Anneke Sollis', 'Dov Marchetti'],
    outlet: 'The Vessbridge Lantern',
    published: '2026-11-17T21:40:00+01:00',
    modified: '2026-11-18T08:05:00+01:00',
    language: 'en',
    genre: 'news',
    paragraphs: PARAGRAPHS.map((text, index) => ({
      text,
      role: index === 0 ? 'heading' : 'body',
      anchor: { element: index + 10, start: 0 },
    })),
    posts: [],
    coverage: { kind: 'whole' },
  },
  claims: [
    claim(
      1,
      'The harbour council of Vessbridge voted seven to four on Tuesday night to end the Old Mole ferry after 112 years',
      { kind: 'decision' },
    ),
    claim(3, 'Repairs would cost 4.3 million crowns over two winters', {
      kind: 'figure',
      claimant: 's2',
    }),
    claim(
      7,
      'The Vessbridge Ferry Workers’ Union accused the council of letting the boats decay on purpose.',
      { kind: 'accusation', claimant: 's5' },
    ),
    claim(5, 'The council held three evenings in the customs hall, she said', {
      kind: 'denial',
      claimant: 's0',
      meant: [{ start: 53, end: 56, name: 'Mara Okafor' }],
    }),
    claim(8, 'Brandt expects that two of the five shops at the landing will close before summer.', {
      kind: 'forecast',
      claimant: 's1',
    }),
  ],
  people: {
    attributions,
    sources: [
      source('s0', 'Mara Okafor', 'council leader'),
      source('s1', 'Ilse Brandt', 'runs the bakery at the landing'),
      source('s3', 'Tomasz Lindqvist-Harrow', 'the union’s secretary'),
      { ...source('s2', 'Tidewater Assay report', null), type: 'document' },
      { ...source('s4', 'A harbour worker', null), type: 'unnamed' },
      { ...source('s5', 'Vessbridge Ferry Workers’ Union', null), type: 'organisation' },
    ],
    mentioned: [{ name: 'Petra Vance', role: 'mayor', span: find(10, 'Petra Vance') }],
    support: 'full',
  },
  policy: { state: 'none', terms: [], unsaid: [] },
  timings: {},
};
