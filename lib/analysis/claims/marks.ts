/** The quotation marks of a claim: whole ones stay, a lone one at an end goes. */
import type { Span } from '../brief';

const OPENING_MARKS = ['“', '„', '«', '"'];
/** So few words of a quotation say nothing. */
const BARE_WORDS = 2;
const OPENING = /^["“„«]\s?/u;
const CLOSING = /[,;]?\s?["”»]$/u;
const CLOSING_GERMAN = /[,;]?“$/u;

/**
 * The span without the mark at its end or beginning whose other half stands in another sentence: "“We have looked."
 * is shown as "We have looked."; "“We have looked,”" stays.
 */
export function trimMarks(span: Span, text: string): Span {
  const opening = OPENING.exec(text)?.[0] ?? '';
  const inner = text.slice(opening.length);
  if (opening !== '' && !/["“”»]/u.test(inner))
    return { ...span, start: span.start + opening.length };
  const closing = CLOSING.exec(text)?.[0] ?? closeGerman(text);
  const before = text.slice(0, text.length - closing.length);
  if (closing !== '' && !/["“„«»”]/u.test(before))
    return { ...span, end: span.end - closing.length };
  return span;
}

/** "“" closes where „ opens: in German. */
function closeGerman(text: string): string {
  return CLOSING_GERMAN.exec(text)?.[0] ?? '';
}

/**
 * Do two sentences that stand next to each other belong to one quotation: does the first open marks that the second
 * closes? "“We have looked. It will fall,” Ito said." do; "“We have looked,” Ito said. It fell." do not.
 */
export function shareQuotation(one: string, next: string): boolean {
  return isOpen(one) && /^[^"“„«]*(?:["”»]|“)/u.test(next);
}

/** Does it end with a quotation that has hardly begun? "The famous “Swim." does: “Swim. Or sink.” goes on. */
export function barelyOpens(text: string): boolean {
  const at = Math.max(...OPENING_MARKS.map((mark) => text.lastIndexOf(mark)));
  const begun = text.slice(at + 1);
  const isShort = begun.split(' ').length <= BARE_WORDS && !begun.endsWith('…');
  return at >= 0 && isOpen(text) && isShort && /^\p{L}/u.test(begun);
}

function isOpen(text: string): boolean {
  const last = Math.max(text.lastIndexOf('“'), text.lastIndexOf('„'), text.lastIndexOf('«'));
  if (last >= 0) return !/[”»“]/u.test(text.slice(last + 1));
  return (text.match(/"/g)?.length ?? 0) % 2 === 1;
}
