import { describe, expect, test } from 'vitest';
import { readFigures } from '@/lib/export/figures';
import { writeReport } from '@/lib/export/write-report';
import { readDefaults } from '@/lib/settings/settings';
import { SAMPLE_BRIEF } from '@/tests/support/sample-brief';

const FACTS = {
  version: '1.2.3',
  browser: 'Some browser 140',
  language: 'en',
  allSites: true,
  settings: {
    ...readDefaults(),
    clutterBySite: { 'secret.test': 'off' as const },
    pickedBySite: { 'secret.test': ['#hidden-thing'] },
  },
  readings: [readFigures(SAMPLE_BRIEF)],
};

describe('writeReport', () => {
  test('says versions, settings and figures', () => {
    const report = writeReport(FACTS);
    expect(report).toContain('Lede 1.2.3');
    expect(report).toContain('Some browser 140');
    expect(report).toContain('clutterBySite: 1 sites');
    expect(report).toContain(`"paragraphs":${SAMPLE_BRIEF.article.paragraphs.length}`);
  });

  test('names no site, no address and no word of a page', () => {
    const report = writeReport(FACTS);
    expect(report).not.toMatch(/secret|hidden-thing|https?:/);
    const { title, url, paragraphs } = SAMPLE_BRIEF.article;
    const told = [title, url, ...paragraphs.map(({ text }) => text)];
    const names = SAMPLE_BRIEF.people.sources.map(({ name }) => name);
    for (const each of [...told, ...names]) expect(report).not.toContain(each);
  });

  test('holds the page where that was ticked, in a fence that its text cannot close', () => {
    const page = { url: 'https://paper.test/pier', text: 'The pier\n````\n# not a heading' };
    const report = writeReport({ ...FACTS, page });
    expect(report).toContain(`\n\`\`\`\`\`\n${page.url}\n\n${page.text}\n\`\`\`\`\`\n`);
  });

  test('says so where the page is not open any more', () => {
    expect(writeReport({ ...FACTS, page: null })).toContain('not open any more');
  });

  test('holds no more of a page than fits into a report', () => {
    const page = { url: 'https://paper.test/pier', text: 'a'.repeat(1_000_000) };
    expect(writeReport({ ...FACTS, page }).length).toBeLessThan(50_000);
  });
});
