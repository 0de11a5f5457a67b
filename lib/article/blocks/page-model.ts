/** The page as plain records, read off the DOM once: boxes (block-level elements) and the blocks of text in them. */
import type { BlockPlace, ParagraphRole } from '@/lib/analysis/brief';

/** A block-level element. */
export type Box = {
  /** Its index in `PageModel.boxes`; document order. */
  readonly id: number;
  readonly parent: Box | null;
  readonly tag: string;
  /** The snapshot's number of the element; null where it has none. */
  readonly element: number | null;
  readonly depth: number;
  /** Class, id and role, lower-cased: what the page calls this box. */
  readonly label: string;
  readonly place: BlockPlace;
  readonly shown: boolean;
};

export type LinkRun = { readonly start: number; readonly end: number; readonly href: string };

/** One run of text without a block boundary or a paragraph-making line break in it. */
export type TextBlock = {
  readonly text: string;
  readonly role: ParagraphRole;
  /** The innermost box it stands in. */
  readonly box: Box;
  /** Number of the smallest element holding the text; null where elements are not numbered. */
  readonly element: number | null;
  /** Where the text begins in that element's white-space-collapsed text. */
  readonly start: number;
  readonly links: readonly LinkRun[];
  /** Class and id of the inline elements that wrap the whole text, lower-cased; mostly "". */
  readonly inlineLabel: string;
  /** Characters in bold or emphasised type. */
  readonly strong: number;
  /** Ends at a line break rather than at a block boundary. */
  readonly broken: boolean;
};

export type PageModel = {
  readonly boxes: readonly Box[];
  /** The element of each box, by its id; the only tie to the document. */
  readonly holders: readonly Element[];
  readonly blocks: readonly TextBlock[];
  /** Per block: number of the element holding its run of neighbouring blocks; null if unknown. */
  readonly regions: readonly (number | null)[];
  /** Depth of the deepest element. */
  readonly depth: number;
  /** Elements that were walked. */
  readonly elements: number;
  /** A browser has said what it displays; otherwise only what is written on elements is known. */
  readonly rendered: boolean;
  /** Of several whole articles the one that the reader has in view; null for an ordinary page. */
  readonly inView: Box | null;
  /** Frames that could not be read, by address. */
  readonly unreadableFrames: readonly UnreadableFrame[];
};

export type UnreadableFrame = {
  readonly src: string;
  readonly box: Box;
  /** How many blocks stand before it. */
  readonly before: number;
  /** In CSS pixels, as shown or as written; null where neither is known. */
  readonly height: number | null;
};
