/** Does somebody hold the office a phrase names? "the minister" is the "Defence Minister", not his spokesman. */

/** Short forms of offices that pages write before names. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  gov: 'governor',
  sen: 'senator',
  rep: 'representative',
  prof: 'professor',
  dr: 'doctor',
};

/** What tells two offices of one noun apart. */
const DOMAIN =
  /^(?:prime|vice|deputy|first|foreign|home|defen[cs]e|finance|interior|health|justice|transport|education|energy|trade|environment|culture|housing|press|shadow|opposition)$/;
const PREPOSITION =
  /^(?:of|for|at|in|on|to|from|with|by|who|which|that|de|del|des|du|der|von|vom|für|pour|para|over|under|behind|against|across|chairs|heads|leads|represents)$/;

/** An office as a phrase names it: its noun, and the word before it ('' for none). */
export type Office = { readonly noun: string; readonly before: string };

/** The nouns of a role: "mayor" of "mayor of Leeds", "founder" of "co-founder and chief executive". */
export function holds(role: string, { noun, before }: Office): boolean {
  return officesOf(role).some(
    (office) =>
      (office.noun === noun || SHORT_FORMS[office.noun] === noun) &&
      !(DOMAIN.test(before) && DOMAIN.test(office.before) && before !== office.before),
  );
}

function officesOf(role: string): readonly Office[] {
  const parts = role.toLowerCase().split(/[,;(]|\band\b|&/u);
  return parts.flatMap((part) => {
    const words = part.split(/[\s.]+/u).filter((word) => word !== '');
    const end = words.findIndex((word) => PREPOSITION.test(word));
    const own = end < 0 ? words : words.slice(0, end);
    const last = own.at(-1) ?? '';
    const before = own.at(-2) ?? '';
    const whole = { noun: last, before };
    return last.startsWith('co-') ? [whole, { noun: last.slice(3), before }] : [whole];
  });
}
