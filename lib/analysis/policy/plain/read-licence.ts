/** Which rights a licence sentence names, whose they are, and how far they go, in its own words. */

/** "we may print and quote what you write here, all or part of it, on any platform". */
const VERBS_EN =
  '(?:use|publish|reproduce|copy|reprint|print|quote|edit|distribute|display|broadcast|republish|store|modify|re-?use|archive|adapt|transmit|share|syndicate|translate|perform|host|sub-?license|read out|feature|cite|shorten|save)\\b';
const RIGHTS_EN = new RegExp(
  `\\b${VERBS_EN}(?:(?:,? (?:and|or|and/or) |, )(?:to )?${VERBS_EN}){0,12}`,
  'iu',
);
const RIGHTS_OTHER =
  /(?:veröffentlichen|zu vervielfältigen|zu verbreiten|abzudrucken|zu nutzen|zu verwenden|zu zitieren|publicarlo|reproducirlo|utilizarlo|publicar|reproducir|publier|reproduire|diffuser|utiliser|citer|pubblicare|riprodurre|utilizzare|publiceren|gebruiken|citeren|reproduzir|utilizar)(?:(?:,? (?:und|oder|et|ou|y|o|e|en|of) |, )[\p{L} ]{0,14}(?:en|er|re|ir|ar|ken))?/u;
const SCOPE =
  /\b(?:in whole or (?:in )?part|all or part of it|in full or in part)?(?:, )?(?:(?:in|on|by|through|for) any (?:of our )?(?:manner|media|medium|form|format|way|platforms?|purpose)[^,.;]{0,30})?/iu;

export type LicenceFacts = { readonly rights: string | null; readonly scope: string | null };

/** null where the sentence does not name them. */
export function readLicence(text: string): LicenceFacts {
  const rights = (RIGHTS_EN.exec(text) ?? RIGHTS_OTHER.exec(text))?.[0] ?? null;
  return { rights: rights?.replace(/^zu /u, '') ?? null, scope: readScope(text) };
}

function readScope(text: string): string | null {
  const starts = ['in whole', 'all or part', 'in full or', 'in any ', 'on any ', 'in all media'];
  const at = starts.map((s) => text.toLowerCase().indexOf(s)).filter((i) => i >= 0);
  if (at.length === 0) return null;
  const found =
    SCOPE.exec(text.slice(Math.min(...at)))?.[0].replace(/(?<![\s,])[\s,]+$/u, '') ?? '';
  return found === '' ? null : found;
}
