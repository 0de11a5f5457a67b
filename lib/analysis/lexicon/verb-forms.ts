/** English verb forms from the base form, with the irregular ones spelt out. */

export type VerbForm = 'base' | 'present' | 'past' | 'participle';

/** Past forms (and doubled participles) that the rules would get wrong. */
const IRREGULAR: Readonly<Record<string, { readonly past: string; readonly ing?: string }>> = {
  admit: { past: 'admitted', ing: 'admitting' },
  beg: { past: 'begged', ing: 'begging' },
  blog: { past: 'blogged', ing: 'blogging' },
  brag: { past: 'bragged', ing: 'bragging' },
  dub: { past: 'dubbed', ing: 'dubbing' },
  feel: { past: 'felt' },
  find: { past: 'found' },
  forget: { past: 'forgot', ing: 'forgetting' },
  know: { past: 'knew' },
  label: { past: 'labeled' },
  mean: { past: 'meant' },
  plan: { past: 'planned', ing: 'planning' },
  quip: { past: 'quipped', ing: 'quipping' },
  read: { past: 'read' },
  rebut: { past: 'rebutted', ing: 'rebutting' },
  refer: { past: 'referred', ing: 'referring' },
  say: { past: 'said' },
  see: { past: 'saw' },
  show: { past: 'showed' },
  sing: { past: 'sang' },
  snap: { past: 'snapped', ing: 'snapping' },
  speak: { past: 'spoke' },
  swear: { past: 'swore' },
  tell: { past: 'told' },
  think: { past: 'thought' },
  understand: { past: 'understood' },
  write: { past: 'wrote', ing: 'writing' },
};

/** The forms of one verb, each with what it is: "deny" gives deny, denies, denied, denying. */
export function verbForms(base: string): readonly (readonly [string, VerbForm])[] {
  const irregular = IRREGULAR[base];
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  const softened = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}i` : null;
  const present = softened ? `${softened}es` : base + (/(?:s|sh|ch|x|o)$/.test(base) ? 'es' : 's');
  const past = irregular?.past ?? (softened ? `${softened}ed` : `${stem}ed`);
  const ing = irregular?.ing ?? (base.endsWith('ee') ? `${base}ing` : `${stem}ing`);
  return [
    [base, 'base'],
    [present, 'present'],
    [past, 'past'],
    [ing, 'participle'],
  ];
}
