/** Receiving: one listener a context, which answers the messages it names and leaves the others alone. */
import { readErrorCode } from '@/lib/errors';
import { browser } from './browser';
import type { Runtime } from './browser';
import { isMessageName, isRequestOf } from './message-checks';
import type { AnswerOf, MessageName, RequestOf } from './messages';
import type { Envelope } from './send';

/** Who sent a message: a content script in a tab, or one of Lede's own pages, of which neither tab nor address is told. */
export type From = {
  readonly tabId: number | null;
  readonly url: string | null;
  readonly isPrivate: boolean;
};

export type Handlers = {
  readonly [N in MessageName]?: (
    request: RequestOf<N>,
    from: From,
  ) => AnswerOf<N> | Promise<AnswerOf<N>>;
};

/**
 * Answers messages until `signal` aborts. Messages that are not named in `handlers`, have the wrong shape or
 * come from somebody who may not send them get no answer (`undefined`), so that another listener may give one.
 */
export function receiveMessages(handlers: Handlers, signal: AbortSignal): void {
  const listen = (message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined =>
    answer(handlers, message, sender);
  const listener = listen as Runtime.OnMessageListener;
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

function answer(
  handlers: Handlers,
  message: unknown,
  sender: Runtime.MessageSender,
): Promise<unknown> | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  if (!('name' in message) || !('request' in message)) return undefined;
  const { name, request } = message;
  if (!isMessageName(name) || !maySend(name, sender) || !isRequestOf(name, request)) {
    return undefined;
  }
  return callHandler(handlers, name, { request, from: readFrom(sender) });
}

function callHandler<N extends MessageName>(
  handlers: Handlers,
  name: N,
  call: { readonly request: RequestOf<N>; readonly from: From },
): Promise<Envelope<AnswerOf<N>>> | undefined {
  const handler = handlers[name];
  return handler && respond(() => handler(call.request, call.from));
}

async function respond<T>(work: () => T | Promise<T>): Promise<Envelope<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (thrown) {
    return { ok: false, code: readErrorCode(thrown) };
  }
}

/** Only this extension speaks; `page:` messages come from its own pages, all others from content scripts. */
function maySend(name: MessageName, sender: Runtime.MessageSender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  return isOwnPage(sender)
    ? name.startsWith('page:')
    : !name.startsWith('page:') && isShown(sender);
}

type ChromeSender = { readonly documentLifecycle?: string };

/** A page that was just left, or that is rendered ahead, bears the name of a tab which shows another page. */
function isShown(sender: Runtime.MessageSender & ChromeSender): boolean {
  return (sender.documentLifecycle ?? 'active') === 'active';
}

function isOwnPage(sender: Runtime.MessageSender): boolean {
  return sender.tab === undefined || (sender.url ?? '').startsWith(browser.runtime.getURL(''));
}

function readFrom(sender: Runtime.MessageSender): From {
  if (isOwnPage(sender)) return { tabId: null, url: null, isPrivate: false };
  const { id = null, incognito = false } = sender.tab ?? {};
  return { tabId: id, url: sender.url ?? null, isPrivate: incognito };
}
