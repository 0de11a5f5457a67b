/** What runs in a Chromium while nothing happens, by the browser's own record of its scripts and timers. */
import type { DevTools } from './devtools';

/** A script was called, or a timer or frame was asked for or came due. */
const WORK = new Set([
  'EvaluateScript',
  'FireAnimationFrame',
  'FireIdleCallback',
  'FunctionCall',
  'RequestAnimationFrame',
  'RequestIdleCallback',
  'TimerFire',
  'TimerInstall',
]);

type TraceEvent = {
  readonly name: string;
  readonly pid: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly timerId?: number } };
};

/** What ran in any page, panel or worker of the web or of Lede while `during` went on: "TimerFire", "FunctionCall chrome-extension://…". */
export async function traceWork(
  devTools: DevTools,
  during: () => Promise<unknown>,
): Promise<readonly string[]> {
  const events: TraceEvent[] = [];
  const over = new Promise<void>((resolve) => {
    devTools.on('Tracing.tracingComplete', () => resolve());
  });
  devTools.on('Tracing.dataCollected', (params) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the protocol's own shape
    events.push(...(params as { readonly value: readonly TraceEvent[] }).value);
  });
  await devTools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  });
  await during();
  await devTools.send('Tracing.end');
  await over;
  // The browser's own toolbar is a page too, in a process of its own.
  const isBrowsers = ({ args }: TraceEvent): boolean =>
    args?.data?.url?.startsWith('chrome://') === true;
  const toolbar = new Set(events.filter(isBrowsers).map(({ pid }) => pid));
  return events
    .filter(({ name, pid }) => WORK.has(name) && !toolbar.has(pid))
    .map(({ name, args }) => `${name} ${args?.data?.url ?? ''}`.trim());
}
