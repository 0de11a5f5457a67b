/** Fifty invented articles in which every engine must find the same: five written, the others put together by number. */
import { readFileSync } from 'node:fs';

type Kept = { readonly name: string; readonly text?: string; readonly hash: number };
export type FindingsArticle = {
  readonly name: string;
  readonly text: string;
  readonly language: string;
  /** Of what was found in it; a change that is meant writes the new one (`npm run findings`). */
  readonly hash: number;
};

export const FINDINGS_FILE = new URL('../fixtures/attribution-findings.json', import.meta.url);

const PEOPLE = ['Ana Ito', 'Ken Roe', 'Tom Reyes', 'Ruth Adeyemi', 'Jo Brandt', 'Maeve O’Hale'];
const ROLES = ['Harbour Minister', 'pilot', 'Mayor', 'union leader', 'Gov.', 'chief engineer'];
const HOUSES = ['Tide Works', 'the Harbour Board', 'Roe Gas & Electric Co.', 'the US', 'police'];
const THINGS = ['the ferries', 'the old bridge', 'the library', 'the cranes', 'the tram line'];
const TIMES = ['on Monday', 'in May', 'last week', 'on Sept. 14', 'late on Tuesday'];
const VERBS = ['said', 'told reporters', 'warned', 'argued', 'wrote in a post', 'claimed'];

/** {P} a person, {R} a role, {H} an organisation, {T} a thing, {W} a time, {V} a verb of saying. */
const PARAGRAPHS = [
  '{R} {P} {V} {W} that {T} would open again by spring.',
  '“We have the money for {T},” {P} said. “We have the crews.”',
  '“{T} has waited long enough,” said {P}, a {R} from Westhaven. “It will be done.\n“And it will be done well.”',
  '{H} condemned the plan {W}, and {P} called it “a leaflet with a date on it”.',
  '{P} and {P} {V} that {T} was too narrow. They said that nobody had asked them.',
  '{P} would not say what {T} costs.',
  '{P} was accused of stealing two oars from {T}.',
  'According to {P}, a {R}, {T} will be sold for scrap.',
  'In a statement, {H} {V}:\n“{T} is safe. It was always safe.”',
  "The {R} added that {T}, the '90s pride of the town, is “not for sale”.",
  '“{T} stays,” — {P}',
  '{T} stays, and so do we! — {P} (@harbour) March 3, 2026',
  'ROE: Will {T} open {W}?\nITO: It will. It must.\nROE: And who pays for {T}?\nITO: The town pays for {T}.',
  '„{T} bleibt offen“, sagte {P} am Montag.',
  '« {T} reste ouvert », a déclaré {P} lundi.',
  '"{T} \'holds\', he told me," {P} recalled, "and it held."',
  'The film “The Long Night of Leeds” shows {T} as it was.',
  'Both sides said {W} that {T} would be closed, {H} said.',
  '\u202B{P}\u202C said\u200B that {T} “sinks \uD83C\uDF0A every day”. \uD800',
  '— {T} is ours, said {P}.',
];
const LANGUAGES = ['en', 'en', 'en', 'en', 'de', 'fr', 'es', 'und', 'sv'];

/** The articles with their hashes as kept. */
export function readFindings(): readonly FindingsArticle[] {
  const kept: readonly Kept[] = JSON.parse(readFileSync(FINDINGS_FILE, 'utf8'));
  return kept.map(({ name, text, hash }, seed) => ({
    name,
    hash,
    text: text ?? makeText(seed),
    language: text === undefined ? (LANGUAGES[seed % LANGUAGES.length] ?? 'en') : 'en',
  }));
}

/** Always the same for a number; a tenth of them are long. */
function makeText(seed: number): string {
  const next = makeNumbers(seed);
  const pick = (list: readonly string[]): string => list[next(list.length)] ?? '';
  const lists: Readonly<Record<string, readonly string[]>> = {
    P: PEOPLE,
    R: ROLES,
    H: HOUSES,
    T: THINGS,
    W: TIMES,
    V: VERBS,
  };
  const count = seed % 10 === 9 ? 150 : 3 + next(8);
  return Array.from({ length: count }, () =>
    pick(PARAGRAPHS).replaceAll(/\{(\w)\}/gu, (_, slot: string) => pick(lists[slot] ?? [])),
  ).join('\n');
}

/** Whole numbers below a limit, the same sequence for a seed (Lehmer's generator). */
function makeNumbers(seed: number): (limit: number) => number {
  let state = (seed * 48_271 + 11) % 2_147_483_647;
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
}
