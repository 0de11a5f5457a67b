/** What a sweep came to: how many pages, what is wrong with which. */
import type { SweepPage } from './pages';
import type { Visit } from './visit';
import { median } from '../quantiles';

/** True where Lede did something that it must not, or the page was never seen. */
export function isFaulty({ opened, errors, lost, textChanged }: Visit): boolean {
  return !opened || errors.length > 0 || lost.length > 0 || textChanged;
}

/** Prints the counts and names every page at fault; false where there is one, or where a page is missing. */
export function report(
  name: string,
  pages: readonly SweepPage[],
  diary: readonly Visit[],
): boolean {
  const wanted = new Set(pages.map(({ file }) => file));
  const visits = diary.filter(({ file }) => wanted.has(file));
  const opened = visits.filter((each) => each.opened);
  const count = (has: (visit: Visit) => boolean): number => opened.filter(has).length;
  const sum = (of: (visit: Visit) => number): number =>
    opened.reduce((whole, visit) => whole + of(visit), 0);
  const times = opened.map(({ ms }) => ms);
  console.log(`\n${name}: ${opened.length} of ${pages.length} pages opened`);
  console.log(`  read as articles               ${count((each) => each.isArticle)}`);
  console.log(`  with something hidden          ${count((each) => each.hidden > 0)}`);
  console.log(`  with passages looked for       ${count((each) => each.looked > 0)}`);
  console.log(
    `  lines that the page has not    ${sum((each) => each.unmarked)} of ${sum((each) => each.lines)}`,
  );
  console.log(`  median until the panel rests   ${median(times)} ms`);
  console.log(`  pages with errors of Lede's    ${count((each) => each.errors.length > 0)}`);
  console.log(`  pages whose text was changed   ${count((each) => each.textChanged)}`);
  console.log(`  pages with article text hidden ${count((each) => each.lost.length > 0)}`);
  for (const visit of visits.filter(isFaulty)) {
    console.log(`  at fault: ${JSON.stringify(visit).slice(0, 1500)}`);
  }
  const seen = new Set(visits.map(({ file }) => file));
  for (const { file } of pages) if (!seen.has(file)) console.log(`  not come to: ${file}`);
  return opened.length === pages.length && !visits.some(isFaulty);
}
