import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { collectBlocks } from '@/lib/article/blocks/collect-blocks';
import type { TextBlock } from '@/lib/article/blocks/page-model';
import { chooseBody } from '@/lib/article/refine/choose-body';
import { readPageFacts } from '@/lib/article/refine/page-facts';

const { window } = new JSDOM('');
const TEXT =
  'The river council agreed on Tuesday to rebuild the old weir, a plan that had been waiting for nine years, and asked the province to carry half of the cost of it.';

/** The blocks of a body, with chances given as `data-chance`, .9 where there is none. */
function choose(html: string, isReadable: boolean | null = null): readonly TextBlock[] {
  const document = new window.DOMParser().parseFromString(html, 'text/html');
  const page = collectBlocks(document.body);
  const readable = isReadable === null ? null : page.blocks.map(() => isReadable);
  const facts = readPageFacts(page, readable, {
    title: '',
    description: '',
    body: '',
    authors: [],
  });
  const chances = page.blocks.map(({ box }) =>
    Number(page.holders[box.id]?.getAttribute('data-chance') ?? 0.9),
  );
  const { body } = chooseBody(facts, chances, '');
  return body.flatMap((i) => page.blocks[i] ?? []);
}

function chooseHeadings(html: string): readonly string[] {
  return choose(html).flatMap(({ role, text }) => (role === 'heading' ? text : []));
}

const P = `<p>${TEXT}</p>`;
const button = '<p data-chance="0.01">Copy link</p>';

describe('subheads', () => {
  it.each([
    ['between two paragraphs', `${P}<h3 data-chance="0.05">Half the cost</h3>${P}`],
    [
      'with buttons between',
      `${P}${button}<h3 data-chance="0.15">Half the cost</h3>${button}${button}${P}`,
    ],
    [
      'with a caption between',
      `${P}<h3 data-chance="0.15">Half the cost</h3><figure data-chance="0"><figcaption data-chance="0">${TEXT}</figcaption></figure>${P}`,
    ],
  ])('%s are kept', (_, html) => {
    expect(chooseHeadings(html)).toEqual(['Half the cost']);
  });

  it.each([
    [
      'the headline of a teaser',
      `<h3 data-chance="0.15">Boats</h3><p data-chance="0.2">${TEXT}</p>`,
    ],
    ['one that is most unlikely', `${button}<h3 data-chance="0.05">Boats</h3>`],
    ['a link', '<h3 data-chance="0.15"><a href="/b">Boats</a></h3>'],
    ['one far from the text', `${button.repeat(4)}<h3 data-chance="0.15">Boats</h3>`],
    [
      'one over another',
      `${button}<h3 data-chance="0.15">Boats</h3><h4 data-chance="0">Ships</h4>`,
    ],
  ])('%s is not', (_, html) => {
    expect(chooseHeadings(P + html + P)).toEqual([]);
  });
});

const read = (html: string) => choose(html).map(({ text }) => text);

const low = (chance: number, day: string) =>
  `<p data-chance="${chance}">${TEXT.replace('Tuesday', day)}</p>`;

describe('paragraphs named as the sure ones', () => {
  const part = (chance: number, day: string, name = 'story-p') =>
    `<div class="story-part"><p class="${name}" data-chance="${chance}">${TEXT.replace('Tuesday', day)}</p></div>`;
  const sure = ['Monday', 'Friday', 'Sunday', 'Saturday'].map((day) => part(0.95, day)).join('');
  const last = TEXT.replace('Tuesday', 'the last day');

  it('are text, far below the chance of others', () => {
    expect(read(sure + part(0.1, 'the last day'))).toContain(last);
  });

  it.each([
    ['of another name', sure + part(0.1, 'the last day', 'teaser-p')],
    ['that are surely none', sure + part(0.02, 'the last day')],
    ['where few are sure', part(0.95, 'Monday') + part(0.1, 'the last day')],
    [
      'of a name that most others bear too',
      sure + part(0.06, 'Monday').repeat(9) + part(0.06, 'the last day'),
    ],
  ])('are none: %s', (_, html) => {
    expect(read(html)).not.toContain(last);
  });
});

describe('a page of an unknown make', () => {
  it('is read though no paragraph of it is likely', () => {
    const days = ['Monday', 'Friday', 'Sunday'];
    expect(choose(days.map((day) => low(0.4, day)).join(''))).toHaveLength(3);
  });

  it('of which enough is likely keeps to that', () => {
    const likely = ['Monday', 'Friday', 'Sunday', 'Saturday', 'Thursday', 'Wednesday'];
    const html = likely.map((day) => low(0.9, day)).join('') + low(0.4, 'the last day');
    expect(choose(html)).toHaveLength(6);
  });

  it('never takes what is rather not its text', () => {
    const html = low(0.9, 'Monday') + low(0.25, 'Friday').repeat(2) + low(0.25, 'Sunday');
    expect(choose(html)).toHaveLength(1);
  });
});

it("where the model misreads a page, Readability's text is taken, but for what is surely none", () => {
  const html = ['Monday', 'Friday', 'Sunday'].map((day) => low(0.1, day)).join('');
  const price = '<p data-chance="0.01">3 a month, in the first three months</p>';
  expect(choose(html + price, true).map(({ text }) => text)).toHaveLength(3);
  expect(choose(html + price, false)).toHaveLength(0);
});
