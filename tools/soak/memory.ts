/** What Lede's panel and worker hold in memory, after all that can go is gone. */
import type { DevTools } from '@/tools/browsers/devtools';

/** Bytes and counts by name: "panel heap", "panel nodes", "worker heap". */
export type Memory = Readonly<Record<string, number>>;

type Attached = {
  readonly sessionId: string;
  readonly targetInfo: { readonly url: string; readonly type: string };
};

const sessions = new Map<string, string>();

/** Attaches to panel and worker, also to a worker that is started again later. */
export async function watchMemory(devTools: DevTools): Promise<void> {
  devTools.on('Target.attachedToTarget', (params) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the protocol's own shape
    const { sessionId, targetInfo } = params as Attached;
    if (targetInfo.url.includes('/sidepanel.html')) sessions.set('panel', sessionId);
    if (targetInfo.url.endsWith('/background.js')) sessions.set('worker', sessionId);
  });
  await devTools.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: true,
    filter: [{ type: 'service_worker' }, { type: 'page' }, { type: 'other' }],
  });
}

/** Bytes of heap and numbers of nodes and listeners by name, after the garbage was collected. */
export async function readMemory(devTools: DevTools): Promise<Memory> {
  const memory: Record<string, number> = {};
  for (const [name, session] of sessions) {
    await devTools.send('HeapProfiler.collectGarbage', {}, session).catch(() => null);
    const heap = await devTools
      .send<{ usedSize: number }>('Runtime.getHeapUsage', {}, session)
      .catch(() => null);
    if (heap) memory[`${name} heap`] = heap.usedSize;
    if (name !== 'panel') continue;
    const { nodes, jsEventListeners } = await devTools.send<{
      nodes: number;
      jsEventListeners: number;
    }>('Memory.getDOMCounters', {}, session);
    memory['panel nodes'] = nodes;
    memory['panel listeners'] = jsEventListeners;
  }
  return memory;
}
