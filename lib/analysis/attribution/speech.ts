/** What the rules know of a language: its verbs of saying and the words around them. */
import type { Abroad } from './ground';
import { sayingVerbs } from './word-sets';

export type Speech = {
  /** Finite forms, lower case. */
  readonly verbs: ReadonlySet<string>;
  /** Words that may stand between a source and its verb. */
  readonly between: ReadonlySet<string>;
  /** Words at which a source phrase ends or begins. */
  readonly edges: ReadonlySet<string>;
  /** Days and hours that may stand between a verb and its source. */
  readonly times: ReadonlySet<string>;
  /** Does a verb alone mean whoever was spoken of? */
  readonly dropsSubject: boolean;
};

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const ENGLISH: Speech = {
  verbs: new Set([...sayingVerbs].filter((word) => /(?:s|ed|d|said|told|wrote)$/.test(word))),
  between: words('also has have had then later further reportedly repeatedly'),
  edges: words(
    'that and but or if when while as after before because in on at during to who which where since until though although of',
  ),
  times: new Set(),
  dropsSubject: false,
};

/** Direct quotes alone: by their marks and the verb beside them. */
const DIRECT_ONLY: Readonly<Record<string, Omit<Speech, 'verbs'>>> = {
  de: {
    between: words('hat habe auch dann später'),
    edges: words(
      'dass und aber oder wenn als nach vor weil in im am an auf bei zu gegenüber wie heute gestern montag dienstag mittwoch donnerstag freitag samstag sonntag',
    ),
    times: words(
      'am gestern heute morgen abend mittag nachmittag vormittag montag dienstag mittwoch donnerstag freitag samstag sonntag dienstagabend montagabend',
    ),
    dropsSubject: false,
  },
  fr: {
    between: words('a ont avait aussi -t -il'),
    edges: words(
      'que et mais ou si quand après avant dans sur à au aux pour lors qui où en par hier lundi mardi mercredi jeudi vendredi samedi dimanche ce',
    ),
    times: words(
      'hier aujourd ce lundi mardi mercredi jeudi vendredi samedi dimanche matin soir midi',
    ),
    dropsSubject: false,
  },
  es: {
    between: words('ha han había también'),
    edges: words(
      'que y pero o si cuando después antes en sobre a al para tras quien donde por durante ayer este lunes martes miércoles jueves viernes sábado domingo',
    ),
    times: words(
      'ayer hoy este esta lunes martes miércoles jueves viernes sábado domingo mañana tarde noche',
    ),
    dropsSubject: true,
  },
};

/** The rules for a language's direct quotes; null for a language that has none, or whose words were not loaded. */
export function directSpeech(language: string, abroad: Abroad | null): Speech | null {
  const rules = DIRECT_ONLY[language];
  return rules && abroad ? { ...rules, verbs: abroad.verbs } : null;
}
