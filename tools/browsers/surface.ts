/**
 * A page or a panel, whichever browser shows it: the few things a browser must be able to do (`Driver`), and
 * what tests say in terms of them (`Surface`). Clicks and keys are the browser's own, trusted events.
 */
import { locateInPage } from './locate';
import type { Target, Whereabouts } from './locate';
import { poll } from './poll';

/** What each browser implements. */
export type Driver = {
  /** The value of an expression, awaited; whatever JSON can carry. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** A left click at a place of the viewport, in CSS pixels. */
  readonly clickAt: (x: number, y: number) => Promise<void>;
  /** One key by its DOM name: "Escape", "Tab", "a". */
  readonly press: (key: string) => Promise<void>;
  /** A PNG of what is visible. */
  readonly screenshot: (file: string) => Promise<void>;
};

export type Surface = Driver & {
  /** Runs a function there; it must not use anything from outside but its argument. */
  readonly run: <A, R>(work: (argument: A) => R, argument: A) => Promise<Awaited<R>>;
  /** The text a reader sees, white space collapsed. */
  readonly text: () => Promise<string>;
  /** Waits until the text has these words; gives the text. */
  readonly waitForText: (words: string | RegExp, ms?: number) => Promise<string>;
  /** Waits until the element is there and visible, and says where. */
  readonly find: (target: Target) => Promise<Whereabouts>;
  readonly has: (target: Target) => Promise<boolean>;
  readonly click: (target: Target) => Promise<void>;
  /** Waits until a function there gives something truthy; gives that. */
  readonly until: <A, R>(
    work: (argument: A) => R,
    argument: A,
    what: string,
  ) => Promise<NonNullable<Awaited<R>>>;
};

const VISIBLE_TEXT = `(document.body?.innerText ?? '').replace(/\\s+/g, ' ').trim()`;

/** A full surface over a browser's driver. */
export function makeSurface(driver: Driver): Surface {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the function returned, as JSON
  const run = (async (work, argument) =>
    driver.evaluate(writeCall(work, argument))) as Surface['run'];
  const look = (target: Target): Promise<Whereabouts | null> => run(locateInPage, target);
  const text = async (): Promise<string> => String(await driver.evaluate(VISIBLE_TEXT));
  const find = (target: Target): Promise<Whereabouts> =>
    poll(() => look(target), { what: `${target.role} "${target.name}"` });
  return {
    ...driver,
    run,
    text,
    find,
    has: async (target) => (await look(target)) !== null,
    waitForText: async (words, ms = 10_000) => {
      const has = (seen: string): boolean =>
        typeof words === 'string' ? seen.includes(words) : words.test(seen);
      const read = async () => {
        const seen = await text();
        return has(seen) ? seen : null;
      };
      return poll(read, { what: `the text ${String(words)}`, ms }).catch(async (error: unknown) => {
        throw new Error(`${String(error)}; there is: ${(await text()).slice(0, 2000)}`);
      });
    },
    click: async (target) => {
      const { x, y } = await settle(() => find(target));
      await driver.clickAt(x, y);
    },
    until: (work, argument, what) => poll(() => run(work, argument), { what }),
  };
}

/** A function and its argument as one expression. The tools' transpiler names functions through a global. */
function writeCall(work: unknown, argument: unknown): string {
  const given = JSON.stringify(argument) ?? 'undefined';
  return `(globalThis.__name ??= (f) => f, (${String(work)})(${given}))`;
}

/** Where a thing is once it has stopped moving: sliding and scrolling things are clicked where they end. */
async function settle(where: () => Promise<Whereabouts>): Promise<Whereabouts> {
  let last = await where();
  return poll(
    async () => {
      const now = await where();
      const still = now.x === last.x && now.y === last.y;
      last = now;
      return still ? now : null;
    },
    { what: 'the element to come to rest' },
  );
}
