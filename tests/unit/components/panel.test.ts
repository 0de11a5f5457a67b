// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { drawPanel } from '@/tests/support/render-panel';
import { GALLERY } from '@/tools/gallery/states';

describe('every state', () => {
  it.each(Object.keys(GALLERY))('%s has words for everything it shows', (state) => {
    const { root } = drawPanel(state);
    expect(root.textContent).not.toMatch(/\{\w+\}/);
    const keys = root.textContent?.match(/\b[a-z]+(?:_[a-z]+)+\b/g) ?? [];
    expect(keys.filter((key) => !key.startsWith('policy_gallery'))).toEqual([]);
  });

  it.each([
    ['no-article', 'Read this page anyway', 'onReadAnyway'],
    ['never-here', 'Read this site again', 'onAllowHere'],
    ['not-allowed', 'Allow on this site', 'onGrant'],
    ['failed', 'Try again', 'onRetry'],
    ['ready-outdated', 'Read it again', 'onRetry'],
    ['failed-unreachable', 'Reload the page', 'onReload'],
    ['unsupported-offline', 'Reload the page', 'onReload'],
    ['ready', 'Never read this site', 'onNeverHere'],
    ['ready', 'All settings', 'onOpenOptions'],
    ['ready-current', /^Back to where you were/, 'onReturn'],
  ] as const)('%s: "%s" tells %s', (state, name, event) => {
    const { press, told } = drawPanel(state);
    press(name);
    expect(told.map(([first]) => first)).toEqual([event]);
  });
});

describe('what is read out without being asked', () => {
  it.each([
    ['reading', 'Reading… Looking at the page'],
    ['no-article', 'No article here – This looks like a front page'],
    ['never-here', 'You asked Lede never to read lantern.example.'],
    ['not-allowed', 'Not allowed here – The browser does not let Lede see'],
    ['unsupported-pdf', 'It is a PDF document.'],
    ['failed', 'Something went wrong in Lede itself.'],
    ['ready', 'Brief ready. 5 claims'],
    ['ready-current', 'Marked in the page: '],
  ])('%s: %s', (state, words) => {
    const { root } = drawPanel(state);
    expect(root.querySelector('output.unseen')?.textContent).toContain(words);
  });
});

it('the way back in the page leads back to its line in the panel too', () => {
  const { press, root } = drawPanel('ready-current');
  press(/^Back to where you were/);
  expect(document.activeElement).toBe(root.querySelector('#quote-5 button'));
});

const focus = (root: HTMLElement, selector: string) =>
  root.querySelector<HTMLElement>(selector)?.focus();

describe('the place of the keyboard', () => {
  it.each(['failed', 'no-article', 'not-allowed'])(
    'is at the top of the brief where the button of "%s" is gone with it',
    (state) => {
      const { root, turnTo } = drawPanel(state);
      focus(root, 'main button');
      turnTo('reading');
      expect(document.activeElement).toBe(root.querySelector('main'));
      turnTo('ready');
      expect(document.activeElement).toBe(root.querySelector('main'));
    },
  );

  it('stays where it was on what stays', () => {
    const { root, turnTo } = drawPanel('ready');
    focus(root, '#claim-1 button');
    turnTo('ready-outdated');
    expect(document.activeElement).toBe(root.querySelector('#claim-1 button'));
  });

  it('is not taken from the page where the panel never had it', () => {
    const { turnTo } = drawPanel('failed');
    turnTo('reading');
    expect(document.activeElement).toBe(document.body);
  });
});

const readSummary = (state: string) =>
  drawPanel(state).root.querySelector('.clutter-summary')?.textContent;
const countCards = (root: HTMLElement) => root.querySelectorAll('.source').length;

describe('a brief', () => {
  it.each([
    [/^The harbour council of Vessbridge/, ['onJump', { kind: 'claim', index: 0 }]],
    [/^“You do not paint/, ['onJump', { kind: 'quote', index: 8 }]],
    [/^Petra Vance/, ['onJump', { kind: 'mention', index: 0 }]],
    [/^Your e-mail address is never/, ['onJump', { kind: 'term', index: 2 }]],
    ['Next quote of Mara Okafor', ['onJump', { kind: 'quote', index: 0 }]],
    ['Mark all quotes of Ilse Brandt in the page', ['onFilterPerson', 's1']],
    ['More', ['onSettings', { claimCount: 'more' }]],
    ['Dark', ['onSettings', { theme: 'dark' }]],
    [/^Key claims/, ['onSettings', { folded: ['claims'] }]],
    ['Hide', ['onClutter', 'page', 'on']],
    [/^Show again: The Morning Tide/, ['onBlock', 1, false]],
    [/^Hide again: Log in/, ['onBlock', 3, true]],
    ['Hide something else…', ['onPick', true]],
    ['Copy the brief', ['onCopy', { scope: { kind: 'all' }, format: 'text' }]],
    ['Copy this section: Comment rules', ['onCopy', { scope: { kind: 'policy' }, format: 'text' }]],
    [
      /^Copy this line: The harbour council/,
      ['onCopy', { scope: { kind: 'claim', index: 0 }, format: 'text' }],
    ],
  ] as const)('%s', (name, expected) => {
    const { press, told } = drawPanel('ready');
    press(name);
    expect(told).toEqual([expected]);
  });

  it('goes from the line that is marked to the next and the previous of the same person', () => {
    const { press, told } = drawPanel('ready-current');
    press('Previous quote of Mara Okafor');
    expect(told).toEqual([['onJump', { kind: 'quote', index: 4 }]]);
    expect(() => press('Next quote of Mara Okafor')).not.toThrow();
    expect(told).toHaveLength(1);
  });

  it('copies in the format that was chosen', () => {
    const { press, told } = drawPanel('ready');
    press('Markdown');
    press(/^Copy this line: The harbour council/);
    expect(told).toEqual([['onCopy', { scope: { kind: 'claim', index: 0 }, format: 'markdown' }]]);
  });

  it('unfolds a card, and shows the line of a passage that was clicked in the page', () => {
    const closed = drawPanel('ready');
    expect(closed.root.querySelector('#quote-5')).toBeNull();
    closed.press(/^2 more quotes\s+Mara Okafor/);
    expect(closed.root.querySelector('#quote-5')).not.toBeNull();
    const clicked = drawPanel('ready-current');
    expect(clicked.root.querySelector('#quote-5 [aria-current]')).not.toBeNull();
  });

  it('shows the first of very many speakers, all of them on demand, and whom the reader went to', () => {
    const { root, press } = drawPanel('ready-many');
    expect(countCards(root)).toBe(8);
    press('Show all 20');
    expect(countCards(root)).toBe(20);
    press('Show less');
    expect(countCards(root)).toBe(8);
    const gone = drawPanel('ready-many-current').root;
    expect(gone.querySelector('#quote-19 [aria-current]')).not.toBeNull();
    expect(countCards(drawPanel('ready').root)).toBe(7);
  });

  it('opens a folded section for a line that was marked in the page', () => {
    const { told } = drawPanel('ready-folded-current');
    expect(told).toEqual([['onSettings', { folded: ['claims'] }]]);
  });

  it('says why things are hidden, and nothing of it where there is nothing to hide', () => {
    expect(readSummary('ready')).toBe('3 blocks hidden. Setting for all sites: hide.');
    expect(readSummary('ready-empty')).toBe('Nothing to hide on this page.');
  });

  it('has no button that would copy nothing', () => {
    const { root } = drawPanel('ready-empty');
    expect(root.querySelectorAll('[aria-label^="Copy this"]')).toHaveLength(0);
  });

  it('says in which language the page’s words are, and leaves its own alone', () => {
    const { root } = drawPanel('ready', 'de');
    expect(root.querySelector('h1 bdi')?.getAttribute('lang')).toBe('en');
    const passages = [...root.querySelectorAll('.line-jump bdi:not(.claimant-name)')];
    expect(passages.map((each) => each.getAttribute('lang'))).toEqual(passages.map(() => 'en'));
    expect(root.querySelector('.section-fold')?.closest('[lang]')?.getAttribute('lang')).toBe('de');
  });

  it('says the same in the table as in the bar', () => {
    const { root } = drawPanel('ready');
    const rows = [...root.querySelectorAll('.voices tbody tr')].map((row) => row.textContent);
    expect(rows[0]).toBe('Mara Okafor201632%');
    expect(root.querySelectorAll('.voice-bar .voice').length).toBe(rows.length);
  });
});

const said = (state: string) => drawPanel(state).root.querySelector('output.unseen')?.textContent;

describe('what screen readers are told unasked', () => {
  it.each([
    ['reading', 'Reading… Looking at the page'],
    ['reading-article', 'Reading… Finding claims and people'],
    ['ready', 'Brief ready. 5 claims 6 sources'],
    ['ready-current', 'Marked in the page: The council held three evenings'],
  ])('%s: %s', (state, words) => {
    expect(said(state)).toContain(words);
  });

  it('a copy is told as well', () => {
    const { root } = drawPanel('ready-outdated');
    expect(root.querySelector('output.toast')?.textContent).toBe('Copied');
  });
});

describe('a hostile page', () => {
  it('stays words, and does not fill the panel', () => {
    const { root } = drawPanel('ready-hostile');
    const title = root.querySelector('h1');
    expect(title?.querySelector('b')).toBeNull();
    expect(title?.textContent).toMatch(/^<b>bold/);
    expect(title?.textContent?.length).toBeLessThan(5000);
    expect(title?.querySelector('bdi')).not.toBeNull();
  });
});
