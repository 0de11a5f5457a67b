/** The letters that stand for a source. */
import { describe, expect, it } from 'vitest';
import { readInitials } from '@/components/panel/people/initials';

describe('readInitials', () => {
  it.each([
    ['Mara Okafor', 'MO'],
    ['Department of National Defence', 'DD'],
    ['UN', 'U'],
    ['Tomasz Lindqvist-Harrow', 'TH'],
    ['𐐀ble Baker', '𐐀B'],
    ['الأمم المتحدة', 'اا'],
    ['…', ''],
  ])('%s -> %s', (name, expected) => {
    expect(readInitials(name)).toBe(expected);
  });
});
