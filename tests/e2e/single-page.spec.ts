/** A news site in one page, in the ways in which such pages bring their text: late, endless, behind a wall, post by post. */
import { expect, test } from '../support/lede-test';
import { openWithPanel, readTexts, SITE } from '../support/reading';
import type { Surface } from '@/tools/browsers/surface';

const SEAL = 'Seal on the slipway stops the lifeboat for an hour';
const CLOCK = 'Clock tower stops at ten to four';

/** People quoted, by name. */
async function readNames(panel: Surface): Promise<string> {
  return (await readTexts(panel, '.source h3')).join(' · ');
}

test('behind a wall of consent, however long it stands, the story is read when it comes', async ({
  lede,
}) => {
  const panel = await openWithPanel(lede, `${SITE}/live/consent/seal-on-the-slipway`);
  await panel.waitForText('No article here', 20_000);
  // Longer than a page is given to fill itself.
  await new Promise((resolve) => setTimeout(resolve, 4500));
  await lede.tab.click({ role: 'button', name: 'Agree' });
  await panel.waitForText(SEAL, 20_000);
  await panel.waitForText('Key claims', 20_000);
  await expect.poll(() => readNames(panel), { timeout: 20_000 }).toContain('Aoife Brandt');
});

test('from a story to one behind a wall nothing of the first stays', async ({ lede }) => {
  const panel = await openWithPanel(lede, `${SITE}/live/clock-tower-stops`);
  await panel.waitForText('Key claims', 20_000);
  await lede.tab.open(`${SITE}/live/consent/seal-on-the-slipway`);
  const text = await panel.waitForText('No article here', 20_000);
  expect(text).not.toContain(CLOCK);
  await lede.tab.click({ role: 'button', name: 'Agree' });
  await panel.waitForText(SEAL, 20_000);
});

test('at no moment do lines of one story stand with those of another', async ({ lede }) => {
  const panel = await openWithPanel(lede, `${SITE}/live/seal-on-the-slipway`);
  await panel.waitForText('Key claims', 20_000);
  await panel.run(
    (words) => {
      const seen: string[] = [];
      Reflect.set(globalThis, 'seen', seen);
      const look = (): void => {
        const text = document.querySelector('main')?.textContent ?? '';
        const has = words.map((some) => some.some((each) => text.includes(each)));
        const lines = document.querySelectorAll('[id^="claim-"]').length;
        const now = `${has.join(' ')} ${lines > 0}`;
        if (seen.at(-1) !== now) seen.push(now);
      };
      new MutationObserver(look).observe(document.body, {
        childList: true,
        subtree: true,
        characterData: true,
      });
    },
    [
      [SEAL, 'Aoife Brandt'],
      [CLOCK, 'Sefton Orme'],
    ],
  );
  for (const [link, headline] of [
    ['Clock', CLOCK],
    ['Seal', SEAL],
    ['Clock', CLOCK],
    ['Seal', SEAL],
  ] as const) {
    await lede.tab.click({ role: 'link', name: link });
    await panel.waitForText(headline, 20_000);
    await panel.waitForText('Key claims', 20_000);
  }
  // Quicker than they can be read.
  for (const link of ['Clock', 'Seal', 'Clock', 'Seal', 'Clock']) {
    await lede.tab.click({ role: 'link', name: link });
  }
  await panel.waitForText(CLOCK, 20_000);
  await panel.waitForText('Key claims', 20_000);
  const seen: readonly string[] = await panel.run(() => Reflect.get(globalThis, 'seen'), null);
  // Each was on show, and no claims without the story that they are of.
  expect(seen).toContain('true false true');
  expect(seen).toContain('false true true');
  expect(seen.filter((each) => /^(?:true true|false false true)/.test(each))).toEqual([]);
});

test('text that comes late is part of the brief', async ({ lede }) => {
  const panel = await openWithPanel(lede, `${SITE}/live/lazy/clock-tower-stops`);
  const early = await panel.waitForText('Key claims', 20_000);
  expect(early).toContain(CLOCK);
  expect(early).not.toContain('The council meets on Monday');
  // Nothing in the panel was touched, so that it follows by itself: this is said in the part that came last.
  await panel.waitForText('The council meets on Monday', 20_000);
  expect(await panel.text()).not.toContain('has changed since');
});

test('where the next story comes under the last, the panel goes along, and back again', async ({
  lede,
}) => {
  const panel = await openWithPanel(lede, `${SITE}/live/scroll/seal-on-the-slipway`);
  await panel.waitForText('Key claims', 20_000);
  expect(await panel.text()).toContain(SEAL);
  const goTo = (at: number): Promise<boolean> =>
    lede.tab.run((index) => {
      const article = document.querySelectorAll('article')[index];
      article?.scrollIntoView();
      scrollBy(0, 1);
      return article !== undefined;
    }, at);
  await lede.tab.run(() => document.body.scrollIntoView({ block: 'end' }), null);
  await expect.poll(() => goTo(1)).toBe(true);
  const second = await panel.waitForText(CLOCK, 20_000);
  expect(second).not.toContain(SEAL);
  await panel.waitForText('Key claims', 20_000);
  await expect.poll(() => readNames(panel), { timeout: 20_000 }).toContain('Sefton Orme');
  expect(await readNames(panel)).not.toContain('Aoife Brandt');
  await goTo(0);
  const first = await panel.waitForText(SEAL, 20_000);
  expect(first).not.toContain(CLOCK);
});

test('a new post of a live blog comes into the brief', async ({ lede }) => {
  const panel = await openWithPanel(lede, `${SITE}/live/storm-day.html`);
  await panel.waitForText('Key claims', 20_000);
  await lede.tab.run(() => {
    const post = document.createElement('article');
    post.className = 'live-post';
    const put = (name: string, text: string, className = ''): void => {
      const element = document.createElement(name);
      element.textContent = text;
      element.className = className;
      post.append(element);
    };
    put('p', '18:20', 'post-time');
    put('h2', 'Harbour opens again at dawn');
    put(
      'p',
      'The harbour will open again at dawn, the harbour office decided on Wednesday evening, after divers had found the channel clear of wreckage down to six metres.',
    );
    document.querySelector('.live-posts')?.prepend(post);
  }, null);
  await panel.waitForText('The harbour will open again at dawn', 20_000);
});
