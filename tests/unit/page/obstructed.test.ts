import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { isObstructed } from '@/lib/page/obstructed';

/** A form with a field, as browsers show it to scripts; jsdom does not name a form's fields by itself. */
function formWith(name: string): Element {
  const { document } = new JSDOM(`<form><input name="${name}"></form>`).window;
  const form = document.forms[0];
  if (form === undefined) throw new Error('there is no form');
  Object.defineProperty(form, name, { value: form.querySelector('input'), configurable: true });
  return form;
}

describe('isObstructed', () => {
  test.each(['querySelector', 'tagName', 'nodeType', 'parentElement', 'getAttribute'])(
    'a form with a field named %s',
    (name) => {
      expect(isObstructed(formWith(name))).toBe(true);
    },
  );

  test.each(['action', 'title', 'name', 'id', 'email', 'toString'])(
    'not one with a field named %s',
    (name) => {
      expect(isObstructed(formWith(name))).toBe(false);
    },
  );

  test('no other element', () => {
    const { document } = new JSDOM('<p><input name="tagName"></p>').window;
    expect(isObstructed(document.body)).toBe(false);
  });
});
