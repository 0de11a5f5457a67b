/** What is remembered of the comment rules of sites: marks of their sentences and a date, never their words. */
import { browser } from './browser';

const KEY = 'rules';

/** As many sites as a reader comments on, and few enough to be read at once. */
const MOST_SITES = 300;

export type RememberedRules = {
  /** What `fingerprintPolicy` gave at the last visit. */
  readonly marks: string;
  /** ISO 8601. */
  readonly at: string;
};

type BySite = Readonly<Record<string, RememberedRules>>;

/** The rules of the last visit to a site; null on the first, or where the storage cannot be read. */
export async function findRules(site: string): Promise<RememberedRules | null> {
  const known = await readAll();
  return Object.hasOwn(known, site) ? (known[site] ?? null) : null;
}

/** Remembers a site's rules, and forgets those of the site that was not visited for the longest time. */
export async function rememberRules(site: string, rules: RememberedRules): Promise<void> {
  await navigator.locks.request('lede-rules', async () => {
    const others = Object.entries(await readAll()).filter(([known]) => known !== site);
    const kept = [...others, [site, rules]].slice(-MOST_SITES);
    // A full storage loses this memory before anything else: it is a convenience.
    await browser.storage.local.set({ [KEY]: Object.fromEntries(kept) }).catch(() => undefined);
  });
}

async function readAll(): Promise<BySite> {
  const stored: unknown = await browser.storage.local.get(KEY).then(
    (values) => values[KEY],
    () => null,
  );
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).filter((entry): entry is [string, RememberedRules] =>
      isRemembered(entry[1]),
    ),
  );
}

function isRemembered(value: unknown): value is RememberedRules {
  return (
    typeof value === 'object' &&
    value !== null &&
    'marks' in value &&
    'at' in value &&
    typeof value.marks === 'string' &&
    typeof value.at === 'string'
  );
}
