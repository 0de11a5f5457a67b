/** WebDriver BiDi by hand: one socket, numbered commands, events by name. Firefox speaks it without any driver. */
import { WebSocket } from 'ws';

type Answer = {
  readonly id?: number;
  readonly type?: string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
};

export type Bidi = {
  /** Sends a command; throws what the browser answers as an error. */
  readonly send: <R = unknown>(method: string, params?: object) => Promise<R>;
  readonly on: (event: string, listener: (params: unknown) => void) => void;
  readonly close: () => void;
};

/** Connects and begins a session. */
export async function connectBidi(url: string): Promise<Bidi> {
  const socket = new WebSocket(`${url}/session`, { maxPayload: 256 * 1024 * 1024 });
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  const listeners: { event: string; listener: (params: unknown) => void }[] = [];
  socket.on('message', (data) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion, typescript/no-base-to-string -- the protocol's own shape
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
    for (const { event, listener } of listeners) {
      if (answer.method === event) listener(answer.params);
    }
  });
  let last = 0;
  const send = <R>(method: string, params: object = {}): Promise<R> =>
    new Promise<R>((resolve, reject) => {
      last += 1;
      const id = last;
      waiting.set(id, (answer) => {
        waiting.delete(id);
        if (answer.type === 'error') {
          reject(new Error(`${method}: ${answer.error ?? ''}: ${answer.message ?? ''}`));
        } else {
          // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the caller knows its command's answer
          resolve(answer.result as R);
        }
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
  await send('session.new', { capabilities: {} });
  return {
    send,
    on: (event, listener) => listeners.push({ event, listener }),
    close: () => socket.close(),
  };
}
