import { expect, test } from 'vitest';
import { isInUse } from '@/lib/clutter/hide/in-use';
import { articleWith, NEWSLETTER_BOX } from '../page';

function open() {
  const document = articleWith(NEWSLETTER_BOX);
  const box = document.querySelector('.box');
  const field = document.querySelector('input');
  if (!box || !field) throw new Error('the box has no field');
  return { box, field };
}

test('a field that the reader is in, or has filled, is in use', () => {
  const { box, field } = open();
  const touched = new WeakSet<Element>([field]);
  expect(isInUse(box, touched)).toBe(false);
  field.focus();
  expect(isInUse(box, touched)).toBe(true);
  field.blur();
  field.value = 'ida@';
  expect(isInUse(box, touched)).toBe(true);
});

test('a field that a script put the focus in, or filled, is not', () => {
  const { box, field } = open();
  field.focus();
  field.value = 'you@';
  expect(isInUse(box, new WeakSet())).toBe(false);
});
