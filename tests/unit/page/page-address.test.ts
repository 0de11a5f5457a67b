/** What makes two addresses two pages: whatever can choose the story, and nothing else. */
import { expect, test } from 'vitest';
import { isSamePage, readPageAddress } from '@/lib/page/page-address';

const STORY = 'https://paper.test/story?id=7';

test.each([
  ['a place in it', `${STORY}#comments`],
  ['where the click came from', `${STORY}&utm_source=mail&utm_medium=daily`],
  ['the same before what chooses the story', 'https://paper.test/story?fbclid=x1&id=7'],
  ['both', 'https://paper.test/story?FBCLID=x1&id=7#p-3'],
])('%s makes no other page', (_what, address) => {
  expect(isSamePage(STORY, address)).toBe(true);
});

test.each([
  ['another story by its number', 'https://paper.test/story?id=8'],
  ['the next page of it', `${STORY}&page=2`],
  ['no number', 'https://paper.test/story'],
  ['another order of what may count', 'https://paper.test/story?page=2&id=7'],
  ['a name that only begins like one', `${STORY}&smidgen=2`],
  ['a value that reads like one', 'https://paper.test/story?id=utm_source'],
  ['a story behind a route', `${STORY}#/story/8`],
])('%s does', (_what, address) => {
  expect(isSamePage(STORY, address)).toBe(false);
});

test.each([
  ['https://paper.test/a?utm_source=x', 'https://paper.test/a'],
  ['https://paper.test/a?utm_source=x#/b?id=2', 'https://paper.test/a#/b?id=2'],
  ['https://paper.test/a?q=1?2&gclid', 'https://paper.test/a?q=1?2'],
  ['https://paper.test/a?', 'https://paper.test/a'],
  ['', ''],
])('%s is of %s', (url, page) => {
  expect(readPageAddress(url)).toBe(page);
});
