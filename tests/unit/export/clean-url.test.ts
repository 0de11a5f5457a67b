import { expect, it } from 'vitest';
import { cleanUrl } from '@/lib/export/clean-url';

it.each([
  ['https://a.example/x?utm_source=mail&id=4#top', 'https://a.example/x?id=4'],
  ['https://a.example/x?fbclid=1', 'https://a.example/x'],
  ['https://a.example/x?q=a+b&page=2', 'https://a.example/x?q=a+b&page=2'],
  ['https://me:secret@a.example/x', 'https://a.example/x'],
  ['file:///tmp/a.html#b', 'file:///tmp/a.html#b'],
  ['no address', 'no address'],
])('%s -> %s', (address, expected) => {
  expect(cleanUrl(address)).toBe(expected);
});
