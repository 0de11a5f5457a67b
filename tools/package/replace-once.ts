/** Throws where a part is not found: then it is another version, and has to be looked at anew. */
export function replaceOnce(code: string, parts: readonly (readonly [RegExp, string])[]): string {
  return parts.reduce((text, [part, by]) => {
    if (!part.test(text)) throw new Error(`expected ${part.source} in the package`);
    return text.replace(part, () => by);
  }, code);
}
