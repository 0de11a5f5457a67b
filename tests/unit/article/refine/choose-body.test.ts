import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { collectBlocks } from '@/lib/article/blocks/collect-blocks';
import { chooseBody } from '@/lib/article/refine/choose-body';
import { readPageFacts } from '@/lib/article/refine/page-facts';

const { window } = new JSDOM('');
const TEXT =
  'The river council agreed on Tuesday to rebuild the old weir, a plan that had been waiting for nine years, and asked the province to carry half of the cost of it.';

/** The subheads of a body, with chances given as `data-chance`, .9 where there is none. */
function chooseHeadings(html: string): readonly string[] {
  const document = new window.DOMParser().parseFromString(html, 'text/html');
  const page = collectBlocks(document.body);
  const facts = readPageFacts(page, null, { title: '', description: '', body: '' });
  const chances = page.blocks.map(({ box }) =>
    Number(page.holders[box.id]?.getAttribute('data-chance') ?? 0.9),
  );
  const { body } = chooseBody(facts, chances, '');
  return body.flatMap((i) => {
    const block = page.blocks[i];
    return block?.role === 'heading' ? block.text : [];
  });
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
