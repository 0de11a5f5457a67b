// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { Options } from '@/components/options/Options';
import { WordsContext } from '@/components/words-context';
import { readDefaults } from '@/lib/settings/settings';
import type { Settings } from '@/lib/settings/settings';
import { wordsOf } from '@/tests/support/words';

const ignore = () => undefined;

type Drawn = {
  readonly root: HTMLElement;
  /** The settings as the page has changed them. */
  readonly now: () => Settings;
  readonly press: (name: string) => void;
};

/** The settings page, drawn anew after each change as its entrypoint does. */
function drawOptions(change: Partial<Settings>): Drawn {
  let settings: Settings = { ...readDefaults(), ...change };
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const events = {
    onSettings: (changed: Partial<Settings>) => {
      settings = { ...settings, ...changed };
      draw();
    },
    onShortcuts: ignore,
    onExport: ignore,
    onImport: ignore,
    onErase: ignore,
    onReport: ignore,
  };
  const draw = () =>
    render(
      <WordsContext value={wordsOf('en')}>
        <Options settings={settings} shortcuts={[]} notice={null} events={events} />
      </WordsContext>,
      root,
    );
  void act(draw);
  const press = (name: string) => {
    const controls = [...root.querySelectorAll<HTMLElement>('button, input[type=radio]')];
    const found = controls.find(
      (control) =>
        (control.getAttribute('aria-label') ??
          (control.closest('label') ?? control).textContent) === name,
    );
    if (!found) throw new Error(`expected a control named ${name}`);
    void act(() => found.click());
  };
  return { root, now: () => settings, press };
}

describe('what was picked', () => {
  const pickedBySite = { 'a.test': ['#one', '.two > p'], 'b.test': ['#three'] };

  it('is listed one by one', () => {
    const { root } = drawOptions({ pickedBySite });
    const listed = [...root.querySelectorAll('code')].map(({ textContent }) => textContent);
    expect(listed).toEqual(['#one', '.two > p', '#three']);
  });

  it('is forgotten one by one', () => {
    const { now, press } = drawOptions({ pickedBySite });
    press('Forget #one on a.test');
    expect(now().pickedBySite).toEqual({ 'a.test': ['.two > p'], 'b.test': ['#three'] });
  });

  it('leaves no empty site behind', () => {
    const { now, press, root } = drawOptions({ pickedBySite });
    press('Forget #three on b.test');
    expect(now().pickedBySite).toEqual({ 'a.test': ['#one', '.two > p'] });
    expect(root.textContent).not.toContain('b.test');
  });
});

describe('other browsers', () => {
  it('get nothing before the reader says so, and then the page no longer says that all stays here', () => {
    const { root, now, press } = drawOptions({});
    expect(now().sync).toBe(false);
    expect(root.textContent).toContain('goes nowhere else');
    press('Yes, carry them');
    expect(now().sync).toBe(true);
    expect(root.textContent).not.toContain('goes nowhere else');
    press('No, keep them here');
    expect(now().sync).toBe(false);
  });

  const pickedBySite = {
    'a.test': Array.from({ length: 900 }, (_, at) => `#box-number-${at}`),
  };

  it.each([
    [
      'a long list that is to be carried is said to be too long',
      { sync: true, pickedBySite },
      true,
    ],
    ['a long list that stays here is not', { sync: false, pickedBySite }, false],
    ['settings that fit are not', { sync: true }, false],
  ])('%s', (_, change, isSaid) => {
    const { root } = drawOptions(change);
    const said = root.querySelector('fieldset + p + output')?.textContent ?? '';
    expect(said.includes('What you picked to hide” is too long')).toBe(isSaid);
  });
});

const nameOfFocus = () =>
  document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;

describe('the focus', () => {
  const pickedBySite = { 'a.test': ['#one', '#two'] };
  it.each([
    ['Forget #one on a.test', 'Forget #two on a.test'],
    ['Forget #two on a.test', 'Forget #one on a.test'],
  ])('goes on from a line that is forgotten: %s -> %s', (pressed, next) => {
    const { press } = drawOptions({ pickedBySite });
    press(pressed);
    expect(nameOfFocus()).toBe(next);
  });

  it('goes to the heading when the last line is forgotten', () => {
    const { press } = drawOptions({ readingBySite: { 'a.test': 'never' } });
    press('Forget a.test');
    expect(nameOfFocus()).toBe('Sites you decided on');
  });

  it('goes to the answer that costs nothing before all is erased, and back after either answer', () => {
    const { press } = drawOptions({});
    for (const answer of ['Keep it', 'Yes, erase everything']) {
      press('Erase everything…');
      expect(nameOfFocus()).toBe('Keep it');
      press(answer);
      expect(nameOfFocus()).toBe('Erase everything…');
    }
  });

  it('is not taken when the page opens', () => {
    drawOptions({});
    expect(document.activeElement).toBe(document.body);
  });
});
