import { expect, test } from 'vitest';
import { writeCssPath } from '@/tools/brief/css-path';
import { parsePage } from '@/tools/brief/page-parser';

test('the path of every element meets that element alone', () => {
  const document = parsePage(
    '<!doctype html><title>t</title><div><p>a<p>b<fb:like>c</fb:like></div><ul><li>1<li>2</ul><svg><g/></svg>',
  );
  for (const element of document.querySelectorAll('*')) {
    expect([...document.querySelectorAll(writeCssPath(element))]).toEqual([element]);
  }
  const second = document.querySelectorAll('li')[1];
  expect(second && writeCssPath(second)).toBe('html > body > ul:nth-child(2) > li:nth-child(2)');
});
