/** What agencies look after, two at a time: "Food and Drug Administration", "Work and Pensions". */

const FIELDS: ReadonlySet<string> = new Set(
  (
    'affairs agriculture alcohol arts atmospheric border business children citizenship communications ' +
    'communities competition conduct constitutional culture customs defence development drug education energy ' +
    'environment equality exchange families finance fire firearms fish fisheries food forestry health ' +
    'heritage housing human immigration industry infrastructure innovation interior justice labour lands ' +
    'markets media midwifery nursing oceanic oceans parks pensions planning probation procurement rescue ' +
    'resources revenue rural safety science securities security skills social sport sports standards ' +
    'technology tobacco tourism trade transport veterans water wildlife women work works'
  ).split(' '),
);

/** Can the lower-case word stand on either side of the "and" in an agency's name? "Roe and Ito" cannot. */
export function isField(word: string): boolean {
  return FIELDS.has(word);
}
