import { describe, expect, test } from 'vitest';
import { blankStyles, dropBackgrounds } from '@/tools/brief/inline-styles';
import { blankNoscript } from '@/tools/brief/noscript';
import { parsePage } from '@/tools/brief/page-parser';

const page = (css: string) => `<title>A</title><p>One<div style="${css}">Two <b>three</b></div>`;
const tree = (body: HTMLElement) => body.innerHTML.replace(/style="[^"]*"/, '');

describe('parsePage', () => {
  test.each([
    ['a background and its colour', 'color: red; background: none; background-color: #eee'],
    ['the same, another hidden', 'background: none; background-color: #eee; display: none'],
  ])('survives %s in a style attribute, and keeps the tree', (_name, style) => {
    const document = parsePage(page(style));
    expect(tree(document.body)).toBe(tree(parsePage(page('')).body));
    expect(document.querySelector('div')?.style.display).toBe(
      style.includes('display') ? 'none' : '',
    );
  });

  test('leaves styles that do no harm as they are', () => {
    const document = parsePage('<p style="background: red; display: none">x');
    expect(document.querySelector('p')?.getAttribute('style')).toBe(
      'background: red; display: none',
    );
  });
});

test('a noscript that leaves a tag open does not swallow the page, as in a browser with scripts', () => {
  const document = parsePage('<body><noscript><div></noscript><p>The weir holds.</p>');
  expect(document.querySelector('p')?.parentElement).toBe(document.body);
});

test.each([
  ['<noscript><img src=a></noscript><p>', '<noscript></noscript><p>'],
  ['<NoScript id=b>x</NOSCRIPT >', '<NoScript id=b></NOSCRIPT >'],
  ['<noscript>never closed<p>', '<noscript>never closed<p>'],
  [`<script>w('<noscript>')</script><p>a</p><noscript>b</noscript>`, null],
  ['<!-- <noscript> --><p>a</p><noscript>b</noscript>', null],
  ['<p>noscript</p>', '<p>noscript</p>'],
])('blankNoscript of %s', (html, wanted) => {
  expect(blankNoscript(html)).toBe(wanted ?? html.replace('b</noscript>', '</noscript>'));
});

test.each([
  [`<p style="background:none;color:red">`, `<p style="color:red">`],
  [`<p id=a STYLE='color:red; background-color: blue'>`, `<p id=a STYLE='color:red; '>`],
  [`<p data-style="background:none">`, `<p data-style="background:none">`],
])('dropBackgrounds of %s', (html, wanted) => {
  expect(dropBackgrounds(html)).toBe(wanted);
});

test('blankStyles empties the attribute and keeps it', () => {
  expect(blankStyles(`<p class="a"style='color:red'>b`)).toBe(`<p class="a"style="">b`);
});
