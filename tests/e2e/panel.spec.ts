/** Panel and page as one: what is done here shows there, by mouse, by keyboard and by ear. */
import { expect, test } from '../support/lede-test';
import {
  FERRY,
  HEADLINES,
  LIBRARY,
  readArticle,
  readCurrent,
  readMarks,
  readTexts,
} from '../support/reading';
import type { Surface } from '@/tools/browsers/surface';

/** The line that is shown as the one marked in the page. */
const readCurrentLine = (panel: Surface): Promise<string | null> =>
  panel.run(() => document.querySelector('[aria-current]')?.closest('.line')?.id ?? null, null);

/** What a screen reader is told. */
const readSaid = (panel: Surface): Promise<string> =>
  panel.run(() => document.querySelector('output.unseen')?.textContent ?? '', null);

/** A click in the middle of the first letters of a text that is marked in the page. */
async function clickMark(tab: Surface, style: string, words: string): Promise<void> {
  const place = await tab.until(
    ([name, sought]) => {
      const ranges = [...(CSS.highlights.get(`lede-${name}`) ?? [])].map((each) => {
        const range = document.createRange();
        range.setStart(each.startContainer, each.startOffset);
        range.setEnd(each.endContainer, each.endOffset);
        return range;
      });
      const range = ranges.find((each) => each.toString().includes(sought));
      if (!range) return null;
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const [first] = range.getClientRects();
      return (
        first && { x: Math.round(first.left + 12), y: Math.round(first.top + first.height / 2) }
      );
    },
    [style, words] as const,
    `the mark of "${words}"`,
  );
  await tab.clickAt(place.x, place.y);
}

test('marks, lines and map are one', async ({ lede }) => {
  test.slow();
  const panel = await readArticle(lede);
  await test.step('the map follows the reader, and a click on it goes there and back', async () => {
    const readView = (): Promise<number> =>
      panel.run(
        () => document.querySelector('.map-view')?.getBoundingClientRect().left ?? -1,
        null,
      );
    await lede.tab.run(() => scrollTo({ top: 0, behavior: 'instant' }), null);
    await expect.poll(readView).toBeGreaterThanOrEqual(0);
    const before = await readView();
    await lede.tab.run(() => scrollTo({ top: 900, behavior: 'instant' }), null);
    await expect.poll(readView).toBeGreaterThan(before);
    const place = await lede.tab.run(() => scrollY, null);
    const map = await panel.run(() => {
      const { left, right, top, height } = document
        .querySelector('.map-strip')!
        .getBoundingClientRect();
      return { left, right, y: Math.round(top + height / 2) };
    }, null);
    await panel.clickAt(Math.round(map.left + 4), map.y);
    await expect.poll(() => readCurrent(lede.tab)).not.toBeNull();
    await expect.poll(() => lede.tab.run(() => scrollY, null)).toBeLessThan(place);
    // The way there is smooth; the way back begins where it has ended.
    let last = place;
    await expect
      .poll(async () => {
        const before = last;
        last = await lede.tab.run(() => scrollY, null);
        return last === before;
      })
      .toBe(true);
    await panel.press('Escape');
    await expect.poll(() => readCurrent(lede.tab)).toBeNull();
    await expect.poll(() => lede.tab.run(() => scrollY, null)).toBe(place);
  });
  await test.step('one person’s quotes: marked all at once, and gone through one by one', async () => {
    await panel.click({ role: 'button', name: 'Mark all quotes of Ines Calloway' });
    await expect
      .poll(async () => {
        const { direct = [], indirect = [], claim = [] } = await readMarks(lede.tab);
        return { quotes: [...direct, ...indirect].join(' '), claims: claim.length };
      })
      .toMatchObject({ claims: 0, quotes: expect.stringContaining('patched that ramp') });
    const { direct = [], indirect = [] } = await readMarks(lede.tab);
    expect([...direct, ...indirect].join(' ')).not.toContain('telephone calls');
    await panel.click({ role: 'button', name: 'Next quote of Ines Calloway' });
    await expect.poll(() => readCurrent(lede.tab)).toContain('patched that ramp');
    const first = await readCurrentLine(panel);
    await panel.click({ role: 'button', name: 'Next quote of Ines Calloway' });
    await expect.poll(() => readCurrentLine(panel)).not.toBe(first);
    await panel.click({ role: 'button', name: 'Previous quote of Ines Calloway' });
    await expect.poll(() => readCurrentLine(panel)).toBe(first);
    await panel.click({ role: 'button', name: 'Mark all quotes of Ines Calloway' });
    await expect
      .poll(async () => (await readMarks(lede.tab))['claim']?.length ?? 0)
      .toBeGreaterThan(0);
    await panel.press('Escape');
    await expect.poll(() => readCurrent(lede.tab)).toBeNull();
  });
  await test.step('a passage clicked in the page shows its line, in a folded section too', async () => {
    await panel.click({ role: 'button', name: 'People quoted' });
    await panel.until(() => document.querySelector('.source') === null, null, 'the fold');
    await clickMark(lede.tab, 'direct', 'telephone calls');
    await panel.until(
      () => document.querySelector('[aria-current]')?.textContent.includes('telephone calls'),
      null,
      'the line of the passage',
    );
    expect(await readSaid(panel)).toContain('Marked in the page: “In January');
    const isSeen = await panel.run(() => {
      const { top, bottom } = document.querySelector('[aria-current]')!.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    }, null);
    expect(isSeen).toBe(true);
  });
});

test('find, and take along', async ({ lede }) => {
  test.slow();
  let copied = '';
  const panel = await readArticle(lede);
  await test.step('find: only the lines that hold the words, and Esc empties the field first', async () => {
    const all = (await readTexts(panel, '.line')).length;
    await panel.click({ role: 'searchbox', name: 'Find in this brief' });
    for (const key of 'ramp') await panel.press(key);
    await panel.waitForText(/\d+ lines?/);
    const found = await readTexts(panel, '.line');
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(all);
    expect(found.filter((line) => !line.includes('ramp'))).toEqual([]);
    await panel.press('Escape');
    await panel.until(
      (count) => document.querySelectorAll('.line').length === count,
      all,
      'all lines',
    );
  });
  await test.step('a quote, a section, the brief: copied, saved and printed', async () => {
    await panel.run(() => {
      const taken: string[] = [];
      Object.assign(globalThis, { taken });
      const copy = navigator.clipboard.writeText.bind(navigator.clipboard);
      navigator.clipboard.writeText = async (text) => {
        await copy(text);
        taken.push(text);
      };
      const keep = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (file: Blob) => {
        void file.text().then((text) => taken.push(text));
        return keep(file);
      };
      window.print = () => {
        taken.push(document.body.innerText);
        setTimeout(() => dispatchEvent(new Event('afterprint')));
      };
    }, null);
    const readTaken = (count: number): Promise<string> =>
      panel.until(
        (wanted) => {
          const taken: unknown = Reflect.get(globalThis, 'taken');
          return Array.isArray(taken) && taken.length === wanted ? String(taken.at(-1)) : null;
        },
        count,
        `copy number ${count}`,
      );
    await panel.click({ role: 'button', name: 'Copy this line: “This town has' });
    const quote = await readTaken(1);
    copied = quote;
    for (const part of [
      '“This town has patched that ramp eleven times,”',
      'Ines Calloway, Mayor (direct)',
      HEADLINES.ferry,
      'The Gannet Bay Courier',
      `${FERRY}#:~:text=`,
    ]) {
      expect(quote).toContain(part);
    }
    await panel.waitForText('Copied');
    await panel.click({ role: 'button', name: 'Copy, save or print' });
    await panel.click({ role: 'radio', name: 'Markdown' });
    await panel.press('Escape');
    await panel.click({ role: 'button', name: 'Copy this section: Comment rules' });
    expect(await readTaken(2)).toMatch(/^# \[.*\n[^]*## Comment rules/);
    await panel.click({ role: 'button', name: 'Copy, save or print' });
    await panel.click({ role: 'radio', name: 'JSON' });
    await panel.click({ role: 'button', name: 'Save as a file' });
    expect(JSON.parse(await readTaken(3))).toMatchObject({ article: { title: HEADLINES.ferry } });
    await panel.click({ role: 'button', name: 'Print the brief' });
    const printed = await readTaken(4);
    // Unfolded for paper: the second quote of a card, too.
    expect(printed).toContain('patching, or we can give the islands');
    await panel.until(
      () => document.querySelector('[aria-expanded=true].source-more') === null,
      null,
      'the brief folded again',
    );
  });
  await test.step('the link of the copied quote, opened as whoever gets it would: at its sentence', async () => {
    const link = copied.split('\n').find((line) => line.startsWith(FERRY)) ?? '';
    // From another page: within one a browser may scroll for other reasons.
    await lede.tab.open(LIBRARY);
    await lede.tab.open(link);
    await lede.tab.until(() => scrollY > 0, null, 'the page to scroll');
    const isSeen = await lede.tab.run((words) => {
      const sentence = Array.from(document.querySelectorAll('p'), (each) => each).find((each) =>
        each.textContent.includes(words),
      );
      const { top = -1, bottom = -1 } = sentence?.getBoundingClientRect() ?? {};
      return top >= 0 && bottom <= innerHeight;
    }, 'This town has patched that ramp eleven times');
    expect(isSeen).toBe(true);
  });
});

test('a folded section stays folded, in the next article and after a restart', async ({
  launch,
}) => {
  const first = await launch();
  const panel = await readArticle(first);
  await panel.click({ role: 'button', name: 'Key claims' });
  await panel.until(() => document.querySelector('.claim') === null, null, 'the fold');
  await first.tab.open(LIBRARY);
  await panel.waitForText(HEADLINES.library, 20_000);
  expect(await readTexts(panel, '.claim')).toEqual([]);
  await first.close();
  const second = await launch();
  const again = await readArticle(second);
  expect(await readTexts(again, '.claim')).toEqual([]);
});
