/** The page Lede was asked for, where the corpus has it: what the brief must and must not say of it. */
import { hasCorpus } from '@/tools/corpus';
import { expect, test } from '../support/lede-test';
import { readArticle, readSeen, readTexts } from '../support/reading';

const PAGE = 'http://seed.test/page.html';

test.skip(!hasCorpus('seed', 'page.html'), 'there is no corpus beside the project');

test('people, rules and quotes of the seed page', async ({ lede }) => {
  const panel = await readArticle(lede, PAGE);
  const names = (await readTexts(panel, '.source h3')).join(' · ');
  for (const name of ['Harjit Sajjan', 'Department of National Defence', 'Department of State']) {
    expect(names).toContain(name);
  }
  for (const name of ['Vance', 'Soleimani', 'Mahdi', 'Pompeo', 'Champagne']) {
    expect(names).not.toContain(name);
  }
  const cards = await readTexts(panel, '.source');
  const sajjan = cards.find((card) => card.includes('Sajjan')) ?? '';
  expect(sajjan).toContain('Defence Minister');
  expect(Number(/(\d+) quotes/.exec(sajjan)?.[1])).toBeGreaterThanOrEqual(10);
  const text = await panel.text();
  for (const words of [
    'first and last names will appear',
    'Pseudonyms will no longer be permitted',
    'right to reproduce and publish',
    'does not endorse',
    'are moderated',
    'close comments at any time',
  ]) {
    expect(text).toContain(words);
  }
  const links = await panel.run(
    () => Array.from(document.querySelectorAll('a[href]'), (each) => each.getAttribute('href')),
    null,
  );
  expect(links.join(' ')).toContain('submissions.html');
});

test('clutter of the seed page', async ({ lede }) => {
  await lede.tab.open(PAGE);
  const hidden = ['.newsletter', '.slidein', '.vf-login', '.member-promo'];
  const kept = ['.vf-disclaimer', '.vf-comments', 'nav', '.story p', 'footer'];
  await expect
    .poll(() => readSeen(lede.tab, hidden))
    .toEqual(Object.fromEntries(hidden.map((each) => [each, false])));
  expect(await readSeen(lede.tab, kept)).toEqual(
    Object.fromEntries(kept.map((each) => [each, true])),
  );
});
