/** Lets the reader point at what is to be hidden: by mouse, touch or keys, in an overlay of Lede's own. */
import { isObstructed } from '@/lib/page/obstructed';
import { selectorFor } from './selector';

export type Picking = {
  readonly document: Document;
  readonly window: Window & typeof globalThis;
  /** Aborted: nothing is shown or caught any more. */
  readonly signal: AbortSignal;
  readonly hint: string;
  readonly onPicked: (selector: string) => void;
  /** Escape was pressed, or something was picked. */
  readonly onStop: () => void;
};

const FRAME_CSS =
  'all:initial;position:fixed;z-index:2147483647;pointer-events:none;box-sizing:border-box;border:3px solid #b3261e;background:#b3261e22;border-radius:2px';
const HINT_CSS =
  'all:initial;position:fixed;z-index:2147483647;pointer-events:none;left:50%;bottom:16px;transform:translateX(-50%);font:600 14px/1.4 system-ui,sans-serif;color:#fff;background:#1d1b20;padding:8px 14px;border-radius:8px';

/** Arrow keys walk the tree from the element under the pointer: a parent, its first child, its neighbours. */
const WALKS: Readonly<Record<string, (element: Element) => Element | null>> = {
  ArrowUp: (element) => element.parentElement,
  ArrowDown: (element) => element.firstElementChild,
  ArrowLeft: (element) => element.previousElementSibling,
  ArrowRight: (element) => element.nextElementSibling,
};

/** Starts picking; ends with the signal. The page hears nothing of what the reader does meanwhile. */
export function startPicking({ document, window, signal, hint, onPicked, onStop }: Picking): void {
  const host = document.createElement('lede-picker');
  const root = host.attachShadow({ mode: 'closed' });
  const frame = addBox(root, FRAME_CSS);
  const label = addBox(root, HINT_CSS);
  label.textContent = hint;
  label.setAttribute('role', 'status');
  document.documentElement.append(host);
  signal.addEventListener('abort', () => host.remove());

  let current: Element | null = null;
  const point = (element: Element | null): void => {
    if (!element || !canBePicked(element, host)) return;
    current = element;
    const { top, left, width, height } = element.getBoundingClientRect();
    frame.style.cssText = `${FRAME_CSS};top:${top}px;left:${left}px;width:${width}px;height:${height}px`;
  };
  const take = (): void => {
    if (current) onPicked(selectorFor(current));
    onStop();
  };
  const catchAll = (type: string, react: (event: Event) => void): void => {
    const listener = (event: Event): void => {
      event.stopImmediatePropagation();
      if (event.cancelable) event.preventDefault();
      react(event);
    };
    window.addEventListener(type, listener, { capture: true, passive: false, signal });
  };
  catchAll('pointermove', (event) => point(elementUnder(document, event)));
  catchAll('pointerdown', (event) => point(elementUnder(document, event)));
  for (const type of ['pointerup', 'mousedown', 'mouseup', 'auxclick', 'contextmenu'])
    catchAll(type, () => undefined);
  catchAll('click', take);
  catchAll('keydown', (event) => {
    if (!('key' in event) || typeof event.key !== 'string') return;
    if (event.key === 'Escape') onStop();
    else if (event.key === 'Enter') take();
    else point(WALKS[event.key]?.(current ?? document.body) ?? null);
  });
}

function addBox(root: ShadowRoot, css: string): HTMLElement {
  const box = root.ownerDocument.createElement('div');
  box.style.cssText = css;
  root.append(box);
  return box;
}

function elementUnder(document: Document, event: Event): Element | null {
  if (!('clientX' in event) || !('clientY' in event)) return null;
  return document.elementFromPoint(Number(event.clientX), Number(event.clientY));
}

function canBePicked(element: Element, host: Element): boolean {
  return (
    element !== host && !isObstructed(element) && !/^(?:HTML|BODY|HEAD)$/.test(element.tagName)
  );
}
