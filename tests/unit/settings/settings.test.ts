import { describe, expect, it } from 'vitest';
import { decideClutter } from '@/lib/settings/clutter-choice';
import { parseSettings, readDefaults, SETTING_NAMES } from '@/lib/settings/settings';
import { findSite, readSite, setSite } from '@/lib/settings/site';

describe('parseSettings', () => {
  it('gives every default where nothing is stored', () => {
    expect(readDefaults()).toMatchObject({ clutterEverywhere: true, claimCount: 'normal' });
  });

  it('finds nothing broken where nothing is stored', () => {
    expect(parseSettings(undefined)).toEqual({ settings: readDefaults(), broken: [] });
  });

  it.each([[null], [7], ['text'], [[1]]])('finds all broken where %j is stored', (stored) => {
    expect(parseSettings(stored)).toEqual({ settings: readDefaults(), broken: SETTING_NAMES });
  });

  it('keeps what is right, resets what is broken, and names it', () => {
    const { settings, broken } = parseSettings({
      theme: 'dark',
      claimCount: 12,
      clutterBySite: { 'paper.test': 'sideways' },
      unknown: true,
    });
    expect(settings).toEqual({ ...readDefaults(), theme: 'dark' });
    expect(broken).toEqual(['clutterBySite', 'claimCount']);
  });
});

describe('decideClutter', () => {
  it.each([
    ['on', 'on', true, true, 'page'],
    ['on', 'on', false, true, 'page'],
    ['on', 'off', true, true, 'page'],
    ['on', 'off', false, true, 'page'],
    ['on', null, true, true, 'page'],
    ['on', null, false, true, 'page'],
    ['off', 'on', true, false, 'page'],
    ['off', 'on', false, false, 'page'],
    ['off', 'off', true, false, 'page'],
    ['off', 'off', false, false, 'page'],
    ['off', null, true, false, 'page'],
    ['off', null, false, false, 'page'],
    [null, 'on', true, true, 'site'],
    [null, 'on', false, true, 'site'],
    [null, 'off', true, false, 'site'],
    [null, 'off', false, false, 'site'],
    [null, null, true, true, 'everywhere'],
    [null, null, false, false, 'everywhere'],
  ] as const)(
    'page %s, site %s, everywhere %s: hidden %s by %s',
    (page, site, everywhere, hidden, decidedBy) => {
      const settings = {
        ...readDefaults(),
        clutterEverywhere: everywhere,
        clutterBySite: site === null ? {} : { 'paper.test': site },
      };
      const decided = decideClutter(settings, 'https://www.paper.test/story', page);
      expect(decided).toEqual({ hidden, decidedBy, page, site, everywhere });
    },
  );
});

describe('findSite', () => {
  it.each([
    ['https://www.Paper.test/news?x#y', 'paper.test'],
    ['http://paper.test:8080/', 'paper.test:8080'],
    ['https://user:secret@paper.test/', 'paper.test'],
    ['https://news.paper.test', 'news.paper.test'],
  ])('%s is of the site %s', (url, site) => expect(findSite(url)).toBe(site));

  it.each(['about:blank', 'file:///home', 'chrome://settings', '', 'https://'])(
    '%j is of no site',
    (url) => expect(findSite(url)).toBeNull(),
  );
});

describe('setSite', () => {
  it('sets, replaces and takes out one entry and leaves the others', () => {
    const one = setSite<string>({ 'a.test': 'on' }, 'b.test', 'off');
    expect(one).toEqual({ 'a.test': 'on', 'b.test': 'off' });
    expect(setSite(one, 'b.test', null)).toEqual({ 'a.test': 'on' });
  });

  it('does not take inherited names for sites', () => {
    expect(readSite({}, 'constructor')).toBeNull();
  });
});
