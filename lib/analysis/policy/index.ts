/** Comment rules: the recipe of the policy passes. */
import type { Policy, Reading } from '../brief';
import type { Models } from '../model/models';

/** The comment rules of a page, by category, and what is known of its comment area. */
export function findPolicy(_reading: Reading, _models: Models): Policy {
  return { state: 'none', terms: [], unsaid: [] };
}
