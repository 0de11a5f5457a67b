import { describe, expect, it } from 'vitest';
import { readDefaults, SETTING_NAMES } from '@/lib/settings/settings';
import type { Settings } from '@/lib/settings/settings';
import {
  chooseShared,
  ENTRY_BYTES,
  findChanged,
  joinShared,
  parseShared,
  SHARED_NAMES,
  TOTAL_BYTES,
} from '@/lib/settings/shared';

const here = (change: Partial<Settings> = {}): Settings => ({ ...readDefaults(), ...change });

/** So many picks of 20 letters each. */
const picks = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `#box-${at}`.padEnd(20, 'x'));

it('is off at first', () => {
  expect(readDefaults().sync).toBe(false);
});

it('shares every setting but those of one browser', () => {
  expect(SETTING_NAMES.filter((name) => !SHARED_NAMES.some((shared) => shared === name))).toEqual([
    'sync',
    'folded',
    'welcomed',
  ]);
});

describe('the room of an account', () => {
  it('has a place for everything of an ordinary reader', () => {
    const { shared, left } = chooseShared(here({ pickedBySite: { 'paper.test': picks(30) } }));
    expect(Object.keys(shared)).toEqual([...SHARED_NAMES]);
    expect(left).toEqual([]);
  });

  it('leaves out what is too long for one entry, and only that', () => {
    const { shared, left } = chooseShared(here({ pickedBySite: { 'paper.test': picks(400) } }));
    expect(left).toEqual(['pickedBySite']);
    expect(shared).not.toHaveProperty('pickedBySite');
    expect(shared).toHaveProperty('clutterBySite');
  });

  it('counts bytes and not letters', () => {
    const letters = 'ش'.repeat(ENTRY_BYTES / 2 + 10);
    expect(letters.length).toBeLessThan(ENTRY_BYTES);
    expect(chooseShared(here({ pickedBySite: { 'paper.test': [letters] } })).left).toEqual([
      'pickedBySite',
    ]);
  });

  it('leaves out what would be too much together', () => {
    const settings = here({ pickedBySite: { 'paper.test': picks(100) } });
    expect(chooseShared(settings, 2000).left).toEqual(['pickedBySite']);
    expect(chooseShared(settings, 10).left).toEqual([...SHARED_NAMES]);
  });

  it('is less than browsers give', () => {
    expect(ENTRY_BYTES).toBeLessThan(8192);
    expect(TOTAL_BYTES).toBeLessThan(102_400);
  });
});

describe('a browser that joins', () => {
  it.each([
    ['takes the account’s word', { theme: 'light' }, { theme: 'dark' }, { theme: 'dark' }],
    ['keeps what the account has not', { theme: 'light' }, {}, { theme: 'light' }],
    [
      'loses no site',
      { clutterBySite: { 'a.test': 'on' } },
      { clutterBySite: { 'b.test': 'off' } },
      { clutterBySite: { 'a.test': 'on', 'b.test': 'off' } },
    ],
    [
      'takes the account’s word for a site of both',
      { readingBySite: { 'a.test': 'never' } },
      { readingBySite: { 'a.test': 'always' } },
      { readingBySite: { 'a.test': 'always' } },
    ],
    [
      'unites the picks of a site',
      { pickedBySite: { 'a.test': ['#one', '#two'] } },
      { pickedBySite: { 'a.test': ['#two', '#three'] } },
      { pickedBySite: { 'a.test': ['#two', '#three', '#one'] } },
    ],
  ] as const)('%s', (_, own, account, joined) => {
    expect(joinShared(here(own), account)).toMatchObject(joined);
  });

  it('takes over nothing of what belongs to one browser', () => {
    expect(parseShared({ sync: true, welcomed: true, folded: ['claims'] })).toEqual({});
  });
});

it('leaves out what is broken or unknown in the account', () => {
  const entries = { theme: 'plaid', claimCount: 'more', telemetry: true, clutterEverywhere: 1 };
  expect(parseShared(entries)).toEqual({ claimCount: 'more' });
});

it('finds what changed, and nothing where nothing is said', () => {
  expect(findChanged(here(), { theme: 'dark', claimCount: 'normal' })).toEqual(['theme']);
  expect(findChanged(here(), {})).toEqual([]);
});
