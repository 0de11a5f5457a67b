/** Markup with fewer inline styles: attributes stay where they are, so that the tree and its CSS paths do too. */

/** The name and sign of a style attribute, and its value with its quotation marks. */
const STYLE_ATTRIBUTE = /(?<=\s|["'])(style\s*=\s*)("[^"]*"|'[^']*')/gi;

/** To the end of the declaration; what a semicolon inside a `url()` leaves behind is no declaration, thus ignored. */
const BACKGROUND = /\bbackground[^;"']*;?/gi;

/** `style="background: none; display: none"` -> `style=" display: none"`. */
export function dropBackgrounds(html: string): string {
  return html.replace(
    STYLE_ATTRIBUTE,
    (_all, name: string, value: string) => name + value.replace(BACKGROUND, ''),
  );
}

/** `style="display: none"` -> `style=""`. */
export function blankStyles(html: string): string {
  return html.replace(STYLE_ATTRIBUTE, '$1""');
}
