import { array, assert, constantFrom, memo, property, tuple, type Memo } from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { cssPath } from '@/lib/clutter/pick/css-path';
import { selectorFor } from '@/lib/clutter/pick/selector';

const documentOf = (markup: string): Document =>
  new JSDOM(`<body>${markup}</body>`).window.document;

test.each([
  ['<div id="promo"><p>x</p></div>', '#promo', '#promo'],
  ['<div class="promo box"></div><p></p>', '.promo', 'div.promo.box'],
  ['<section id="s-482913"><p class="a"></p></section>', 'p', 'p.a'],
  ['<ul><li></li><li></li></ul>', 'li + li', 'ul > li:nth-of-type(2)'],
])('%s', (markup, which, expected) => {
  const document = documentOf(markup);
  const element = document.querySelector(which);
  if (!element) throw new Error('no element');
  const selector = selectorFor(element);
  expect(selector.endsWith(expected) || expected.endsWith(selector)).toBe(true);
  expect(document.querySelector(selector)).toBe(element);
});

const tree: Memo<string> = memo((depth) =>
  depth <= 1
    ? constantFrom('<p></p>', '<a class="x"></a>', '<b id="1a"></b>', '<i class="é 2x"></i>')
    : tuple(constantFrom('div', 'section', 'ul'), array(tree(depth - 1), { maxLength: 4 })).map(
        ([tag, children]) => `<${tag}>${children.join('')}</${tag}>`,
      ),
);

test('both paths find their element, whatever the tree', () => {
  assert(
    property(array(tree(3), { minLength: 1, maxLength: 4 }), (markup) => {
      const document = documentOf(markup.join(''));
      for (const element of document.body.querySelectorAll('*')) {
        expect(document.querySelector(cssPath(element)) === element).toBe(true);
        expect([...document.querySelectorAll(selectorFor(element))].includes(element)).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
});
