/** What a visit remembers of a site's rules, and what the next one is told, whatever the clock says. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { comparePolicies } from '@/entrypoints/sidepanel/policy-memory';
import type { Policy } from '@/lib/analysis/brief';

const disk = vi.hoisted(() => new Map<string, { marks: string; at: string }>());

vi.mock('@/lib/extension/rule-memory', () => ({
  findRules: async (site: string) => disk.get(site) ?? null,
  rememberRules: async (site: string, rules: { marks: string; at: string }) => {
    disk.set(site, rules);
  },
}));

const TERM = { category: 'moderation', text: 'Comments are read by an editor before they appear.' };

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- all of a term that is compared between visits
const POLICY = { state: 'found', unsaid: [], terms: [TERM] } as unknown as Policy;

/** The memory of one panel is fresh for each site, so each case has a site of its own. */
async function visit(site: string, at: string, isPrivate = false) {
  vi.setSystemTime(new Date(at));
  return comparePolicies(POLICY, `https://${site}/story`, isPrivate);
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});

afterEach(() => {
  vi.useRealTimers();
  disk.clear();
});

it('tells the day of the earlier visit', async () => {
  disk.set('one.test', { marks: 'another', at: '2026-03-01T08:00:00.000Z' });
  const change = await visit('one.test', '2026-03-09T08:00:00Z');
  expect(change).toMatchObject({ kind: 'changed', since: '2026-03-01T08:00:00.000Z' });
  expect(disk.get('one.test')?.at).toBe('2026-03-09T08:00:00.000Z');
});

it('tells no day that is still to come: the clock was put back since', async () => {
  disk.set('two.test', { marks: 'another', at: '2031-01-01T08:00:00.000Z' });
  const change = await visit('two.test', '2026-03-09T08:00:00Z');
  expect(change).toMatchObject({ kind: 'changed', since: null });
});

it('has nothing to compare on a first visit, and keeps nothing in a private window', async () => {
  expect(await visit('three.test', '2026-03-09T08:00:00Z')).toBeNull();
  disk.clear();
  expect(await visit('four.test', '2026-03-09T08:00:00Z', true)).toBeNull();
  expect(disk.size).toBe(0);
});
