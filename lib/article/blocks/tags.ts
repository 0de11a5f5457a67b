/** Which elements make text blocks, which are inline, and which hold no readable text. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that never break a line of text. Everything else that is known, or custom, does. */
const INLINE = words(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I IMG INS KBD LABEL MARK NOBR PICTURE Q RUBY S SAMP SMALL SOURCE SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR BR',
);

/** Elements whose text is not for reading. */
const SKIPPED = words(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE SVG CANVAS AUDIO VIDEO OBJECT EMBED IFRAME SELECT OPTION DATALIST TEXTAREA INPUT RT RP MAP METER PROGRESS NOEMBED NOFRAMES MATH',
);

/** Parents in which an unknown or custom element is read as part of the line. */
const LINE_PARENTS = words('P SPAN A EM STRONG B I H1 H2 H3 H4 H5 H6 Q CITE');

/** Nothing inside is ever text to read. `tag` in capitals, as `tagName` has it. */
export function isSkippedTag(tag: string): boolean {
  return SKIPPED.has(tag);
}

/** `parentTag` decides for custom elements: inline in a paragraph, a block elsewhere. */
export function isInlineTag(tag: string, parentTag: string): boolean {
  if (INLINE.has(tag)) return true;
  return tag.includes('-') && !tag.startsWith('LEDE-') && LINE_PARENTS.has(parentTag);
}
