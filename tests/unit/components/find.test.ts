import { describe, expect, it } from 'vitest';
import { findLines, foldText } from '@/components/panel/find-lines';
import { readInitials } from '@/components/panel/initials';
import { lineId, parseLineId } from '@/components/panel/line';
import { readTicks } from '@/components/panel/map-ticks';
import { readVoices } from '@/components/panel/voice-shares';
import { SAMPLE_BRIEF } from '@/tests/support/sample-brief';

describe('findLines', () => {
  it.each([
    ['MOLE FERRY', ['claim-0']],
    ['goodwill is', ['quote-0']],
    ['bakery', ['claim-4', 'quote-2', 'quote-3', 'quote-9']],
    ['vance', ['mention-0']],
    ['pseudonym', ['term-0']],
    ['no such words', []],
  ])('%s', (query, expected) => {
    expect([...(findLines(SAMPLE_BRIEF, query) ?? [])]).toEqual(expected);
  });

  it('is null while nothing is looked for', () => {
    expect(findLines(SAMPLE_BRIEF, '  ')).toBeNull();
  });

  it('sees through case and accents', () => {
    expect(foldText('Élysée')).toBe('elysee');
  });
});

describe('readInitials', () => {
  it.each([
    ['Mara Okafor', 'MO'],
    ['Department of National Defence', 'DD'],
    ['UN', 'U'],
    ['Tomasz Lindqvist-Harrow', 'TH'],
    ['𐐀ble Baker', '𐐀B'],
    ['الأمم المتحدة', 'اا'],
    ['…', ''],
  ])('%s -> %s', (name, expected) => {
    expect(readInitials(name)).toBe(expected);
  });
});

describe('line ids', () => {
  it('come back as they went', () => {
    const line = { kind: 'quote', index: 12 } as const;
    expect(parseLineId(lineId(line))).toEqual(line);
  });

  it.each(['quote-', 'quote-1e9', 'script-1', 'quote-1234567', ''])('refuses %s', (id) => {
    expect(parseLineId(id)).toBeNull();
  });
});

describe('readTicks', () => {
  it('has one for each claim and quote, in text order, inside the strip', () => {
    const ticks = readTicks(SAMPLE_BRIEF);
    expect(ticks).toHaveLength(5 + 11);
    const places = ticks.map(({ at }) => at);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...places)).toBeLessThanOrEqual(1);
  });
});

describe('readVoices', () => {
  const voices = readVoices(SAMPLE_BRIEF.article, SAMPLE_BRIEF.people);

  it('shares out all quoted words', () => {
    expect(voices.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  });

  it('counts the quoted words of a partly direct quote as the speaker’s own', () => {
    const own = voices.find(({ source }) => source?.name === 'Mara Okafor');
    // “We have … parts,” 11, “Goodwill … hull.” 5, “the chairs were empty” 4.
    expect(own?.direct).toBe(20);
  });

  it('keeps the unidentified apart, and last', () => {
    expect(voices.at(-1)).toMatchObject({ source: null, direct: 4, indirect: 0 });
  });
});
