/** Metadata often has its entities escaped twice; this undoes the second time. */

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: '’',
  nbsp: ' ',
  lt: '<',
  gt: '>',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  bdquo: '„',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  aacute: 'á',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  Aacute: 'Á',
  Eacute: 'É',
  Oacute: 'Ó',
  acirc: 'â',
  ecirc: 'ê',
  icirc: 'î',
  ocirc: 'ô',
  euml: 'ë',
  iuml: 'ï',
  atilde: 'ã',
  iexcl: '¡',
  iquest: '¿',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  ntilde: 'ñ',
};

/** "K&uuml;hlt&uuml;rme &#039;fallen&#039;" -> "Kühltürme 'fallen'"; "AT&T" stays, as does an unknown entity. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,8});/giu, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED[name] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 31 && code < 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
