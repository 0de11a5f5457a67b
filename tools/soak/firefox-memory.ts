/** What Firefox's process of extensions holds in memory, after all that can go is gone, and what the panel shows. */
import { bidiContexts } from '@/tools/browsers/firefox';
import type { Surface } from '@/tools/browsers/surface';
import type { Memory } from './memory';

/**
 * In the browser's own scope: garbage is collected in every process, then the browser's report of its memory is read,
 * as about:memory shows it. (The size of the process itself says little: what was freed is not given back at once.)
 */
const MEASURE = `(async () => {
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  for (let round = 0; round < 3; round += 1) {
    Services.obs.notifyObservers(null, 'child-mmu-request');
    await pause(700);
  }
  const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  const sums = { 'extension heap': 0, 'extension objects': 0 };
  await new Promise((resolve) => {
    const add = (process, path, kind, units, amount) => {
      if (!process.startsWith('extension ')) return;
      if (path === 'heap-allocated') sums['extension heap'] += amount;
      if (path.startsWith('js-main-runtime-gc-heap-committed/used')) sums['extension objects'] += amount;
    };
    manager.getReports(add, null, resolve, null, false);
  });
  return JSON.stringify(sums);
})()`;

type Tree = { readonly contexts: readonly { readonly context: string }[] };
type Evaluated = { readonly result?: { readonly value?: unknown } };

/** Bytes; panel and background share one process there. */
export async function readFirefoxMemory(panel: Surface): Promise<Memory> {
  const bidi = bidiContexts.get(panel)?.bidi;
  if (bidi === undefined) throw new Error('not a panel of Firefox');
  const { contexts } = await bidi.send<Tree>('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { result } = await bidi.send<Evaluated>('script.evaluate', {
    expression: MEASURE,
    target: { context: contexts[0]?.context },
    awaitPromise: true,
  });
  const nodes = await panel.run(() => document.querySelectorAll('*').length, null);
  const sums: Memory = JSON.parse(String(result?.value));
  return { ...sums, 'panel elements': nodes };
}
