/** How the copy of a page and the live one refer to each other: by the number of an element in document order. */

/** The live elements by their number, held weakly: a page may drop them at any time. */
export type NumberedElements = readonly WeakRef<Element>[];
