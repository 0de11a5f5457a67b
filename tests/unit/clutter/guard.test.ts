import { afterEach, describe, expect, test, vi } from 'vitest';
import { guardClutter, type ClutterGuard, type GuardOptions } from '@/lib/clutter/guard';
import { articleWith, NEWSLETTER_BOX } from './page';

let stop = new AbortController();
afterEach(() => stop.abort());

function guard(document: Document, options: Partial<GuardOptions> = {}): ClutterGuard {
  const { defaultView: window } = document;
  if (!window) throw new Error('the document has no window');
  stop = new window.AbortController();
  return guardClutter({
    document,
    window,
    signal: stop.signal,
    hidden: true,
    picked: [],
    onChange: () => undefined,
    onPicked: () => undefined,
    ...options,
  });
}

/** A busy machine may take its time; nothing here is about how long it takes. */
const soon = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 25_000 });

const marked = (document: Document): readonly string[] =>
  Array.from(document.querySelectorAll('[data-lede-clutter]'), (each) => each.className);

describe('the switch', () => {
  test('hides at once, and off gives every byte back', async () => {
    const document = articleWith(NEWSLETTER_BOX);
    const before = document.documentElement.outerHTML;
    const clutter = guard(document);
    await soon(() => expect(marked(document)).toEqual(['box']));
    clutter.apply(false);
    expect(document.documentElement.outerHTML).toBe(before);
    clutter.apply(true);
    expect(marked(document)).toEqual(['box']);
    stop.abort();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('off from the start touches nothing and still lists', async () => {
    const document = articleWith(NEWSLETTER_BOX);
    const before = document.documentElement.outerHTML;
    const clutter = guard(document, { hidden: false });
    await soon(() => expect(clutter.blocks()).toHaveLength(1));
    expect(clutter.blocks()[0]).toMatchObject({ kind: 'newsletter', hidden: false });
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('single blocks', () => {
  test('one is shown again, and stays so when the switch is told the same', async () => {
    const document = articleWith(NEWSLETTER_BOX);
    const clutter = guard(document);
    await soon(() => expect(clutter.blocks()).toHaveLength(1));
    const id = clutter.blocks()[0]?.id ?? 0;
    clutter.setBlock(id, false);
    clutter.apply(true);
    expect(marked(document)).toEqual([]);
    clutter.setBlock(id, true);
    expect(marked(document)).toEqual(['box']);
  });

  test('a box that the site draws anew is hidden again', async () => {
    const document = articleWith(`<div id="slot">${NEWSLETTER_BOX}</div>`);
    guard(document);
    await soon(() => expect(document.querySelector('[data-lede-clutter]')).not.toBeNull());
    const slot = document.querySelector('#slot');
    slot?.removeAttribute('data-lede-clutter');
    slot?.replaceWith(
      document
        .createRange()
        .createContextualFragment(`<section class="anew">${NEWSLETTER_BOX}</section>`),
    );
    await soon(() => expect(marked(document)).toEqual(['anew']));
  });
});

function crowd(document: Document): void {
  for (let at = 0; at < 450; at++)
    document.body.append(document.createElement('i'), document.createTextNode(' '));
}

function addBox(document: Document, name: string): void {
  const box = document.createElement('section');
  box.innerHTML = NEWSLETTER_BOX.replace('class="box"', `class="${name}"`);
  document.querySelector('article')?.append(box);
}

describe('a page that never rests', () => {
  // The guard rests thirty times as long as it worked, which a busy machine draws out.
  const patience = { timeout: 60_000 };

  test(
    'what comes in a crowd, and what comes after one, is hidden all the same',
    patience,
    async () => {
      const document = articleWith('');
      guard(document);
      crowd(document);
      await soon(() => expect(document.body.querySelectorAll('i')).toHaveLength(450));
      addBox(document, 'in-the-crowd');
      await soon(() => expect(marked(document)).toHaveLength(1));
      crowd(document);
      await new Promise((resolve) => setTimeout(resolve, 200));
      addBox(document, 'after-it');
      await soon(() => expect(marked(document)).toHaveLength(2));
    },
  );
});

describe('picks', () => {
  test('are hidden by their selectors; one that is no selector finds nothing', async () => {
    const document = articleWith('<div class="weather">Rain</div>');
    const clutter = guard(document, { picked: ['.weather', ':::'] });
    await soon(() => expect(marked(document)).toEqual(['weather']));
    expect(clutter.blocks()).toMatchObject([{ kind: 'picked', words: 'Rain', hidden: true }]);
    clutter.setPicked([]);
    expect(marked(document)).toEqual([]);
    expect(clutter.blocks()).toEqual([]);
  });

  test('Escape stops picking and leaves nothing behind', () => {
    const document = articleWith('');
    const before = document.documentElement.outerHTML;
    const clutter = guard(document);
    clutter.pick(true);
    expect(clutter.isPicking()).toBe(true);
    const view = document.defaultView;
    view?.dispatchEvent(new view.KeyboardEvent('keydown', { key: 'Escape' }));
    expect(clutter.isPicking()).toBe(false);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
