/** Finds a passage again in the live page: by its element first, by its words in the whole page then. */
import { findQuote } from './match-quote';
import type { Passage } from './passage';
import type { NumberedElements } from './numbered-elements';
import { findBody } from './snapshot-body';
import { TextMap } from './text-map';

/** The text maps of one round of look-ups: the page must not change between its uses. */
export type PassageFinder = (passage: Passage) => Range | null;

/** How far up from a numbered element to look: Readability may have put neighbours together. */
const STEPS_UP = 3;

/** A finder for passages of the page as it is now. It answers null for words that are no longer there. */
export function createPassageFinder(document: Document, numbered: NumberedElements): PassageFinder {
  const maps = new Map<Element, TextMap>();
  const mapOf = (element: Element): TextMap => {
    const known = maps.get(element) ?? new TextMap(element);
    maps.set(element, known);
    return known;
  };
  return (passage) => {
    for (const root of rootsFor(passage, document, numbered)) {
      const map = mapOf(root);
      const place = findQuote(map.squeezed, { ...passage, hint: passage.start });
      if (place !== null) return map.range(place.start, place.end);
    }
    return null;
  };
}

function* rootsFor(
  passage: Passage,
  document: Document,
  numbered: NumberedElements,
): Generator<Element> {
  let element = passage.element === null ? null : (numbered[passage.element]?.deref() ?? null);
  for (let step = 0; element?.isConnected && step <= STEPS_UP; step += 1) {
    yield element;
    element = element.parentElement;
  }
  const body = findBody(document);
  if (body !== null) yield body;
}
