/** Waiting for something to become true, without guessing how long it takes. */

const STEP_MS = 50;

/** The first truthy answer of `ask`; throws "timed out waiting for <what>" after `ms`. */
export async function poll<T>(
  ask: () => Promise<T> | T,
  options: { readonly what: string; readonly ms?: number },
): Promise<NonNullable<T>> {
  const { what, ms = 10_000 } = options;
  const end = Date.now() + ms;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`timed out waiting for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
}
