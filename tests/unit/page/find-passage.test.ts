import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { createPassageFinder } from '@/lib/page/find-passage';
import { passageOf } from '@/lib/page/passage';
import type { Passage } from '@/lib/page/passage';
import { takeSnapshot } from '@/lib/page/snapshot';

function open(body: string) {
  const { document } = new JSDOM(`<body>${body}</body>`).window;
  const { numbered } = takeSnapshot(document, null);
  const find = (passage: Passage) => createPassageFinder(document, numbered)(passage)?.toString();
  return { document, find };
}

function passage(exact: string, rest: Partial<Passage> = {}): Passage {
  return { element: null, start: 0, exact, prefix: '', suffix: '', ...rest };
}

describe('createPassageFinder', () => {
  it('finds a sentence over several text nodes, to the letter', () => {
    const { find } = open(
      '<p>The <b>ferry</b> left\n on <a href="#">time</a>. Nobody cheered.</p>',
    );
    expect(find(passage('The ferry left on time.', { element: 0 }))).toBe(
      'The ferry left\n on time.',
    );
  });

  it('looks in the numbered element first: repeated sentences are told apart', () => {
    const { document, find } = open('<p>No comment.</p><p id=second>No comment.</p>');
    const range = createPassageFinder(
      document,
      takeSnapshot(document, null).numbered,
    )(passage('No comment.', { element: 1 }));
    expect(range?.startContainer.parentElement?.id).toBe('second');
    expect(find(passage('No comment.', { element: 0 }))).toBe('No comment.');
  });

  it('finds the words elsewhere when their element is gone', () => {
    const { document, find } = open('<div><p>The pier held.</p></div>');
    document.querySelector('div')?.replaceChildren(document.createElement('section'));
    document.querySelector('section')?.append('Then: The pier held.');
    expect(find(passage('The pier held.', { element: 1 }))).toBe('The pier held.');
  });

  it('answers nothing for words that are no longer on the page', () => {
    const { document, find } = open('<p>The pier held.</p>');
    document.querySelector('p')?.replaceChildren('The pier fell.');
    expect(find(passage('The pier held.', { element: 0 }))).toBeUndefined();
  });

  it('does not take the words of a script for the page’s', () => {
    const { find } = open('<script>const a = "The pier held."</script><p>Something else.</p>');
    expect(find(passage('The pier held.'))).toBeUndefined();
  });

  it('passes over what only tells how a word is read', () => {
    const { find } = open(
      '<p><ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby>の<ruby>橋<rt>はし</rt></ruby>が開いた。</p>',
    );
    expect(find(passage('港の橋が開いた。', { element: 0 }))).toContain('港');
    expect(find(passage('みなと', { element: 0 }))).toBeUndefined();
  });

  it('leads from a span of a paragraph to the same words', () => {
    const text = 'A storm came. The pier held. All slept.';
    const { find } = open(`<p>${text}</p>`);
    const found = passageOf({ text, anchor: { element: 0, start: 0 } }, 14, 28);
    expect(found).toMatchObject({
      exact: 'The pier held.',
      prefix: 'A storm came. ',
      suffix: ' All slept.',
    });
    expect(find(found)).toBe('The pier held.');
  });
});
