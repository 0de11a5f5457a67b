/** What the reader asks for is no clutter: "Sign in" was clicked, so the dialog that opens is wanted. */
import { nameBits, readNames } from '../words/names';
import { BEGGING, readTopics, topicBit } from '../words/topics';

/** Milliseconds after the click in which what opens was asked for; dialogs fetch their form first. */
const ASKED_FOR = 2500;
/** When to look after the click: at once, after a transition, after a fetch. */
const LOOKS = [60, 400, 1200, 2400];

const ASKING = BEGGING | topicBit('comment');
const ASKING_NAMES = nameBits('account', 'mail', 'enrol', 'give', 'comment');

export type Asking = { readonly isRecent: () => boolean };

/** Watches the reader's clicks; `onAsked` is called a few times after one that asks for a form. */
export function watchAsking(options: {
  readonly document: Document;
  readonly window: Window & typeof globalThis;
  readonly signal: AbortSignal;
  readonly onAsked: () => void;
}): Asking {
  const { document, window, signal, onAsked } = options;
  let until = 0;
  const look = ({ isTrusted, target }: Event): void => {
    if (!isTrusted || !(target instanceof window.Element) || !asks(target)) return;
    until = window.performance.now() + ASKED_FOR;
    for (const wait of LOOKS) window.setTimeout(() => !signal.aborted && onAsked(), wait);
  };
  document.addEventListener('click', look, { capture: true, passive: true, signal });
  return { isRecent: () => window.performance.now() < until };
}

/** Whether the control says that it leads to a form: by its words, or where it is only a sign, by its names. */
function asks(target: Element): boolean {
  const control = target.closest('a, button, summary, label, [role="button"], input') ?? target;
  const words = ['aria-label', 'title', 'value'].map((name) => control.getAttribute(name) ?? '');
  const text = `${(control.textContent ?? '').slice(0, 120)} ${words.join(' ')}`;
  if (readTopics(text).topics & ASKING) return true;
  return text.trim() === '' && (readNames(control) & ASKING_NAMES) !== 0;
}
