/** When Lede ends in a page, and that the page neither hears of its coming nor can end it. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ContentScriptContext } from '@/entrypoints/page.content/page-lifetime';

type Extension = { readonly runtime: { id?: string | undefined } };
const extension = vi.hoisted((): Extension => ({ runtime: { id: 'lede' } }));
vi.mock('@/lib/extension/browser', () => ({ browser: extension }));

const heard: string[] = [];

class Page extends EventTarget {
  readyState = 'interactive';
  override dispatchEvent(event: Event): boolean {
    heard.push(event.type);
    return super.dispatchEvent(event);
  }
}

/** What each world of a page keeps to itself: forgotten here, the next lifetime is one of another world. */
function enterAnotherWorld(): void {
  Reflect.deleteProperty(globalThis, Symbol.for('lede.end'));
}

let page: Page;

beforeEach(() => {
  heard.length = 0;
  extension.runtime.id = 'lede';
  page = new Page();
  vi.stubGlobal('document', page);
  enterAnotherWorld();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('comes with a page and says nothing to it', () => {
  expect(new ContentScriptContext().isInvalid).toBe(false);
  expect(heard).toEqual([]);
});

it('is not ended by what the page says', () => {
  const lifetime = new ContentScriptContext();
  page.dispatchEvent(new Event('begin-anew'));
  expect(lifetime.signal.aborted).toBe(false);
});

it('ends when it is begun anew in the same page', () => {
  const first = new ContentScriptContext();
  const second = new ContentScriptContext();
  expect(first.signal.aborted).toBe(true);
  expect(second.signal.aborted).toBe(false);
});

it('ends when the Lede of after an update comes to a page that is there', () => {
  const old = new ContentScriptContext();
  extension.runtime.id = undefined;
  enterAnotherWorld();
  page.readyState = 'complete';
  expect(old.signal.aborted).toBe(false);
  void new ContentScriptContext();
  expect(old.signal.aborted).toBe(true);
});

it('does later what is still wanted then, and nothing of a Lede that is gone', () => {
  vi.useFakeTimers();
  const work = vi.fn<() => void>();
  const lifetime = new ContentScriptContext();
  lifetime.setTimeout(work, 300);
  vi.advanceTimersByTime(300);
  expect(work).toHaveBeenCalledOnce();
  lifetime.setTimeout(work, 300);
  extension.runtime.id = undefined;
  vi.advanceTimersByTime(300);
  expect(work).toHaveBeenCalledOnce();
  expect(lifetime.signal.aborted).toBe(true);
});
