import { describe, expect, it } from 'vitest';
import { exportBrief, nameFile } from '@/lib/export/export-brief';
import { readQuote } from '@/lib/export/quote-text';
import type { TakenBrief } from '@/lib/export/taken-brief';
import { SAMPLE_BRIEF } from '@/tests/support/sample-brief';
import { wordsOf } from '@/tests/support/words';

const english = wordsOf('en');
const all = { kind: 'all' } as const;

describe('a quote taken along', () => {
  const text = exportBrief(
    SAMPLE_BRIEF,
    { scope: { kind: 'quote', index: 8 }, format: 'text' },
    english,
  );

  it.each([
    '“You do not paint a boat you mean to sink,”',
    'Tomasz Lindqvist-Harrow, the union’s secretary (direct)',
    'Harbour council votes to close the Old Mole ferry from spring',
    'The Vessbridge Lantern',
    '2026',
    'https://www.lantern.example/2026/harbour/old-mole-ferry\n',
    '#:~:text=%E2%80%9CYou%20do%20not%20paint',
  ])('carries %s', (part) => {
    expect(text).toContain(part);
  });

  it('carries nobody else', () => {
    expect(text).not.toContain('Ilse Brandt');
    expect(text).not.toContain('utm_source');
  });
});

const head = (genre: 'news' | 'other' | 'sponsored' | 'press-release', words = english) =>
  exportBrief(
    { ...SAMPLE_BRIEF, article: { ...SAMPLE_BRIEF.article, genre } },
    { scope: all, format: 'markdown' },
    words,
  ).slice(0, 400);

describe('the kind of text', () => {
  it('is told before the outlet', () => {
    expect(head('sponsored')).toContain('Sponsored · The Vessbridge Lantern');
    expect(head('press-release')).toContain('Press release · ');
    expect(head('sponsored', wordsOf('de'))).toContain('Gesponsert · ');
  });

  it.each(['news', 'other'] as const)('goes without saying for %s', (genre) => {
    expect(head(genre)).not.toMatch(/news ·|other ·|Sponsored/i);
  });
});

const articleOf = (...texts: readonly string[]) => ({
  ...SAMPLE_BRIEF.article,
  paragraphs: texts.map((text) => ({
    text,
    role: 'body' as const,
    anchor: { element: null, start: 0 },
  })),
});

/** The runs are what stands in brackets. */
const read = (...marked: readonly string[]): string => {
  const texts = marked.map((text) => text.replace(/[[\]]/g, ''));
  const runs = marked.flatMap((text, paragraph) =>
    [...text.matchAll(/\[(.*?)\]/g)].map((match, index) => {
      const start = match.index - 2 * index;
      return { paragraph, start, end: start + (match[1]?.length ?? 0) };
    }),
  );
  return readQuote(articleOf(...texts), runs);
};

describe('the words of a quote', () => {
  it.each([
    ['the marks at its ends', ['“[We go on,]” she said.'], '“We go on,”'],
    ['German marks', ['„[Wir bleiben]“, sagte sie.'], '„Wir bleiben“'],
    ['no mark of another quotation', ['It was [“half” of it] and “more”.'], '“half” of it'],
    ['no apostrophe', ['She said [the boats] were the boys’.'], 'the boats'],
    ['an interruption', ['“[We go on,]” she said. “[We must.]”'], '“We go on,” … “We must.”'],
    [
      'a quotation that opens anew in the next paragraph',
      ['“[The tide was out.]', '“[Then it came in,]” she said.'],
      '“The tide was out. Then it came in,”',
    ],
    [
      'what was left out between two paragraphs',
      ['“[The tide was out.] Nobody minded.', '“[Then it came in,]” she said.'],
      '“The tide was out. … “Then it came in,”',
    ],
  ])('%s', (_, marked, expected) => {
    expect(read(...marked)).toBe(expected);
  });
});

describe('the whole brief', () => {
  it('as JSON holds every claim, quote and rule', () => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the lines below check it
    const taken = JSON.parse(
      exportBrief(SAMPLE_BRIEF, { scope: all, format: 'json' }, english),
    ) as TakenBrief;
    expect(taken.claims.map(({ claimant }) => claimant)).toEqual([
      'The Vessbridge Lantern',
      'Tidewater Assay report',
      'Vessbridge Ferry Workers’ Union',
      'Mara Okafor',
      'Ilse Brandt',
    ]);
    const quotes = taken.people.flatMap((source) => source.quotes);
    expect(quotes).toHaveLength(SAMPLE_BRIEF.people.attributions.length);
    expect(taken.people.at(-1)?.name).toBeNull();
    expect(taken.rules).toHaveLength(4);
  });

  it('as Markdown has a heading for each section and leaves none empty', () => {
    const whole = exportBrief(SAMPLE_BRIEF, { scope: all, format: 'markdown' }, english);
    expect(whole.match(/^## .+/gm)).toEqual([
      '## Key claims',
      '## People quoted',
      '## Comment rules',
    ]);
    const claims = exportBrief(
      SAMPLE_BRIEF,
      { scope: { kind: 'claims' }, format: 'markdown' },
      english,
    );
    expect(claims.match(/^## .+/gm)).toEqual(['## Key claims']);
  });

  it('keeps markup of the page as words', () => {
    const hostile = {
      ...SAMPLE_BRIEF,
      article: { ...SAMPLE_BRIEF.article, title: '<img src=x> [a](javascript:b) **c**\n# d' },
    };
    const markdown = exportBrief(
      hostile,
      { scope: { kind: 'claims' }, format: 'markdown' },
      english,
    );
    expect(markdown.split('\n')[0]).toBe(
      '# [\\<img src=x\\> \\[a\\](javascript:b) \\*\\*c\\*\\* \\# d](https://www.lantern.example/2026/harbour/old-mole-ferry)',
    );
  });
});

it.each([
  ['Harbour council votes', 'harbour-council-votes.md'],
  ['../../etc/passwd', 'etc-passwd.md'],
  ['—', 'brief.md'],
])('names a file for %s', (title, expected) => {
  expect(nameFile(title, 'markdown')).toBe(expected);
});

describe('a page whose address is not known', () => {
  const brief = { ...SAMPLE_BRIEF, article: { ...SAMPLE_BRIEF.article, url: '' } };

  it.each(['markdown', 'text'] as const)('has no links that lead nowhere: %s', (format) => {
    const text = exportBrief(brief, { scope: all, format }, english);
    expect(text).toContain('Harbour council votes to close the Old Mole ferry from spring');
    expect(text).not.toMatch(/\[↗\]|\]\(\)|:~:text/);
    expect(text).not.toMatch(/\n\n\n|>\n>\n/);
  });
});
