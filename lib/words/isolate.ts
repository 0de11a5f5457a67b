/** Names of the page within a sentence of the interface. */

/** First-strong isolation, so that a name in another script does not turn the sentence around. Invisible. */
export function isolate(name: string | number): string {
  return `\u2068${name}\u2069`;
}
