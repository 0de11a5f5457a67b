/** Chromium's own protocol by hand: what Playwright does not pass on of an extension's worker and panel. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WebSocket } from 'ws';

type Message = {
  readonly id?: number;
  readonly method?: string;
  readonly sessionId?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
};

type Listener = (params: unknown, session: string | undefined) => void;

export type DevTools = {
  /** Sends a command, to a session where one is named; throws what the browser answers as an error. */
  readonly send: <R = unknown>(method: string, params?: object, session?: string) => Promise<R>;
  readonly on: (event: string, listener: Listener) => void;
  readonly close: () => void;
};

/** Connects to the browser that runs in a profile; it was started with a port for its protocol. */
export async function connectDevTools(profile: string): Promise<DevTools> {
  const [port, path] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
  const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, { maxPayload: 256 * 1024 * 1024 });
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  const waiting = new Map<number, (answer: Message) => void>();
  const listeners: { event: string; listener: Listener }[] = [];
  socket.on('message', (data) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion, typescript/no-base-to-string -- the protocol's own shape
    const message = JSON.parse(String(data)) as Message;
    if (message.id !== undefined) waiting.get(message.id)?.(message);
    for (const { event, listener } of listeners) {
      if (message.method === event) listener(message.params, message.sessionId);
    }
  });
  let last = 0;
  const send = <R>(method: string, params: object = {}, session?: string): Promise<R> =>
    new Promise<R>((resolve, reject) => {
      last += 1;
      const id = last;
      waiting.set(id, ({ error, result }) => {
        waiting.delete(id);
        if (error) reject(new Error(`${method}: ${error.message}`));
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the caller knows its command's answer
        else resolve(result as R);
      });
      const to = session === undefined ? {} : { sessionId: session };
      socket.send(JSON.stringify({ id, method, params, ...to }), (error) => error && reject(error));
    });
  return {
    send,
    on: (event, listener) => listeners.push({ event, listener }),
    close: () => socket.close(),
  };
}

type Attached = {
  readonly sessionId: string;
  readonly targetInfo: { readonly url: string };
};

type Thrown = {
  readonly exceptionDetails: {
    readonly text: string;
    readonly exception?: { readonly description?: string };
  };
};

/** What an extension's worker throws and asks for, whenever it runs: Playwright passes on only what it logs. */
export async function watchWorker(
  devTools: DevTools,
  on: { readonly onError: (text: string) => void; readonly onRequest: (url: string) => void },
): Promise<void> {
  devTools.on('Target.attachedToTarget', (params) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the protocol's own shape
    const { sessionId, targetInfo } = params as Attached;
    if (!targetInfo.url.startsWith('chrome-extension:')) return;
    // A worker may have ended before it could be asked to tell.
    void devTools.send('Runtime.enable', {}, sessionId).catch(() => null);
    void devTools.send('Network.enable', {}, sessionId).catch(() => null);
  });
  devTools.on('Network.requestWillBeSent', (params) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the protocol's own shape
    on.onRequest((params as { readonly request: { readonly url: string } }).request.url);
  });
  devTools.on('Runtime.exceptionThrown', (params) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the protocol's own shape
    const { exceptionDetails } = params as Thrown;
    on.onError(exceptionDetails.exception?.description ?? exceptionDetails.text);
  });
  await devTools.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: true,
    filter: [{ type: 'service_worker' }],
  });
}
