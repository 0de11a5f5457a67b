/** How a site's comment rules compare with those of the last visit. */
import type { PolicyChange } from '@/components/panel/panel-state';
import type { Policy } from '@/lib/analysis/brief';
import { comparePolicy } from '@/lib/analysis/policy/compare-policy';
import { fingerprintPolicy } from '@/lib/analysis/policy/fingerprint-policy';
import { findRules, rememberRules } from '@/lib/extension/rule-memory';
import type { RememberedRules } from '@/lib/extension/rule-memory';
import { findSite } from '@/lib/settings/site';

/** What was known of each site before this panel opened: reading a page twice is no second visit. */
const earlier = new Map<string, RememberedRules | null>();

/** Null on the first visit, without rules, and in private windows, where nothing is kept. */
export async function comparePolicies(
  policy: Policy,
  url: string,
  isPrivate: boolean,
): Promise<PolicyChange | null> {
  const site = findSite(url);
  if (site === null || isPrivate || policy.terms.length === 0) return null;
  if (!earlier.has(site)) earlier.set(site, await findRules(site));
  const before = earlier.get(site) ?? null;
  const now = new Date().toISOString();
  await rememberRules(site, { marks: fingerprintPolicy(policy), at: now });
  const compared = before && comparePolicy(before.marks, policy);
  // A visit that is still to come was written down by a clock that went wrong: it has no day worth telling.
  const since = before !== null && before.at <= now ? before.at : null;
  return compared && { kind: compared.kind, changed: compared.changed, since };
}
