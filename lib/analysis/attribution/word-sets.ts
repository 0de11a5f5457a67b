/** The lexicons as the passes ask for them: is this lower-cased word one of these? */
import { DOCUMENT_NOUNS } from '../lexicon/document-nouns';
import { FEMALE_NAMES } from '../lexicon/female-names';
import { LEARNED_SAYING_VERBS } from '../lexicon/learned-saying-verbs';
import { MALE_NAMES } from '../lexicon/male-names';
import { NAME_PARTICLES } from '../lexicon/name-particles';
import { ORGANISATION_NOUNS } from '../lexicon/organisation-nouns';
import { ORGANISATION_WORDS } from '../lexicon/organisation-words';
import { PERSON_NOUNS } from '../lexicon/person-nouns';
import { PLAIN_CAPITALS } from '../lexicon/plain-capitals';
import { PUBLIC_VERBS } from '../lexicon/public-verbs';
import { ROLE_NOUNS } from '../lexicon/role-nouns';
import { SAYING_VERBS } from '../lexicon/saying-verbs';
import { TITLES } from '../lexicon/titles';
import { verbForms } from '../lexicon/verb-forms';
import { WIDE_SAYING_VERBS } from '../lexicon/wide-saying-verbs';

const lowerSet = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.map((word) => word.toLowerCase()));
const formsOf = (verbs: readonly string[]): readonly string[] =>
  verbs.flatMap((verb) => verbForms(verb).map(([form]) => form));

/** Roles for those who read alone: the tagger has learned from the lexicons as they are. */
const MORE_ROLES =
  'master player winger striker goalkeeper defender taoiseach tánaiste tanaiste'.split(' ');

export const organisationNouns = lowerSet(ORGANISATION_NOUNS);
export const organisationWords = lowerSet(ORGANISATION_WORDS);
export const documentNouns = lowerSet(DOCUMENT_NOUNS);
/** "minister", "spokeswoman", "police": people, one or many, that are not called by name. */
export const humanNouns: ReadonlySet<string> = new Set(
  [...PERSON_NOUNS, ...ROLE_NOUNS, ...MORE_ROLES].filter(
    (noun) => !organisationNouns.has(noun) && !documentNouns.has(noun),
  ),
);
export const titles = lowerSet(TITLES);
export const particles = lowerSet(NAME_PARTICLES);
export const femaleNames = lowerSet(FEMALE_NAMES);
export const maleNames = lowerSet(MALE_NAMES);
export const plainCapitals = lowerSet(PLAIN_CAPITALS);
/** All forms of verbs that always report speech. */
export const sayingVerbs: ReadonlySet<string> = new Set(formsOf(SAYING_VERBS));
/** The same with verbs that may. */
export const wideSayingVerbs: ReadonlySet<string> = new Set([
  ...sayingVerbs,
  ...formsOf(WIDE_SAYING_VERBS),
]);

/** Forms of saying beyond those that the tagger was told of: "reminded", "written". */
export const learnedSayingVerbs: ReadonlySet<string> = new Set(LEARNED_SAYING_VERBS);

/** All forms of verbs that are said in public though they name a stance: "condemned", "ruled". */
export const publicVerbs: ReadonlySet<string> = new Set(formsOf(PUBLIC_VERBS));

/** A word that names a job or office: "spokesman", "Minister", "Gov". */
export function isRoleWord(lower: string): boolean {
  return (humanNouns.has(lower) || titles.has(lower)) && !courtesy.has(lower);
}

/** A given name of women, men or both: "ana". */
export function isGivenName(lower: string): boolean {
  return femaleNames.has(lower) || maleNames.has(lower);
}

/** Says nothing about what somebody does. */
export const courtesy: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx sir dame m mme herr frau monsieur madame don señor señora sr sra'.split(' '),
);
