/** The list that `packWords` packed: the one part of the packing that is in the package. */
export function unpackWords(packed: string): string[] {
  let word = '';
  return packed.split(/(?=\d)/).map((part) => {
    word = word.slice(0, Number(part.charAt(0))) + part.slice(1);
    return word;
  });
}
