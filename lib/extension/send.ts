/** Sending: a message of the contract out, its answer or a LedeError back. */
import { LEDE_ERROR_CODES, LedeError } from '@/lib/errors';
import type { LedeErrorCode } from '@/lib/errors';
import { browser } from './browser';
import type { AnswerOf, MessageName, RequestOf } from './messages';

/** How an answer crosses contexts: an Error does not survive the crossing, a code does. */
export type Envelope<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: LedeErrorCode };

type PageMessage = Extract<MessageName, `page:${string}`>;
type OwnMessage = Exclude<MessageName, PageMessage>;

/**
 * Asks a tab's content script. Throws LedeError: `page-unreachable` where none answers (no permission, a
 * browser page, a tab that is gone), or the code the page answered with.
 */
export async function sendToPage<N extends PageMessage>(
  tabId: number,
  name: N,
  request: RequestOf<N>,
): Promise<AnswerOf<N>> {
  let answer: unknown;
  try {
    answer = await browser.tabs.sendMessage(tabId, { name, request }, { frameId: 0 });
  } catch (cause) {
    throw new LedeError('page-unreachable', `no content script answers ${name}`, { cause });
  }
  return openEnvelope(name, answer);
}

/** Tells the background and open panels. Nobody listening is no failure: a panel may be closed. */
export async function sendToOwnPages<N extends OwnMessage>(
  name: N,
  request: RequestOf<N>,
): Promise<void> {
  try {
    await browser.runtime.sendMessage({ name, request });
  } catch {
    // "Receiving end does not exist" (closed panel) and "context invalidated" (updated extension)
    // both mean that there is nobody to tell.
  }
}

/** Asks the background. Throws LedeError as sendToPage does, where Lede was updated or removed meanwhile. */
export async function askBackground<N extends Extract<MessageName, `background:${string}`>>(
  name: N,
  request: RequestOf<N>,
): Promise<AnswerOf<N>> {
  let answer: unknown;
  try {
    answer = await browser.runtime.sendMessage({ name, request });
  } catch (cause) {
    throw new LedeError('page-unreachable', `no background answers ${name}`, { cause });
  }
  return openEnvelope(name, answer);
}

function openEnvelope<N extends MessageName>(name: N, answer: unknown): AnswerOf<N> {
  if (isEnvelope<AnswerOf<N>>(answer)) {
    if (answer.ok) return answer.value;
    throw new LedeError(answer.code, `${name} was answered with ${answer.code}`);
  }
  throw new LedeError('page-unreachable', `${name} got no answer`);
}

function isEnvelope<T>(answer: unknown): answer is Envelope<T> {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return false;
  if (answer.ok === true) return 'value' in answer;
  return 'code' in answer && LEDE_ERROR_CODES.some((code) => code === answer.code);
}
