/** One refinement rule on a short page. */
import { JSDOM } from 'jsdom';
import { collectBlocks } from '@/lib/article/blocks/collect-blocks';
import { readPageFacts } from '@/lib/article/refine/page-facts';
import { applyRules, type Rule } from '@/lib/article/refine/rule';

const { window } = new JSDOM('');
export const TITLE = 'Weir to be rebuilt after nine years';
export const TEXT =
  'The river council agreed on Tuesday to rebuild the old weir, a plan that had been waiting for nine years, and asked the province to carry half of the cost of it.';
export const BODY = `<p>${TEXT}</p><p>${TEXT.replace('Tuesday', 'Monday')}</p>`;

/** What is left of a page when every block of it counts as body and one rule is applied. */
export function apply(rule: Rule, html: string, authors: readonly string[] = []) {
  const document = new window.DOMParser().parseFromString(html, 'text/html');
  const page = collectBlocks(document.body);
  const facts = readPageFacts(page, null, { title: TITLE, description: '', body: '', authors });
  const blockAt = (i: number) => page.blocks[i]!;
  const body = page.blocks.map((_, i) => i);
  const result = applyRules([rule], { facts, title: TITLE, body, blockAt });
  return { texts: result.body.map((i) => blockAt(i).text), removed: result.removed };
}
