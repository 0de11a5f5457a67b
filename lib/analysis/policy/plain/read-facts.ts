/** The facts of a sentence that fill the gaps of a label, in the sentence's own words. */
import { readLicence } from './read-licence';
import type { RuleSentence } from '../01-cut-sentences';

const NUMBER =
  '(?:\\d{1,4}|an?|one|two|three|four|five|six|seven|ten|fourteen|several|few|ein(?:e[nr]?)?|zwei|drei|vier|fünf|sieben|une?|deux|trois|quatre|sept|quinze|una?|dos|tres|siete|due|tre|sette|een|twee|drie|zeven|dois|três|sete)';
const UNIT =
  '(?:minutes?|hours?|days?|weeks?|months?|Minuten?|Stunden?|Tage?n?|Wochen?|Monate?n?|heures?|jours?|semaines?|mois|minutos?|horas?|d[ií]as?|semanas?|mes(?:es)?|minuti|or[ae]|giorn[io]|settiman[ae]|mesi|minuten|uur|uren|dagen|weken|weke?|maanden)';
const DURATION = new RegExp(`(?<![\\p{L}\\d])${NUMBER}[ -]${UNIT}(?!\\p{L})`, 'u');
const CHARACTERS =
  /(\d{1,3}(?:[.,\u202f\u00a0 ]?\d{3}){0,4})\s{1,9}(?:characters|Zeichen|caractères|signes|caracteres|caratteri|tekens)/u;
const AGE =
  /(?:\b(?:aged?|over|under|least|than|ab|unter|über|mindestens|de|dan|onder|boven)\s+)(\d{2})\b|\b(\d{2})\s+(?:years|Jahre|ans|años|anni|jaar|anos|or (?:over|older)|and over)/u;
/** Comment systems and filters that outlets name. */
const SERVICE =
  /(?<!\p{L})(Disqus|Facebook|Google|Akismet|Coral|Viafoura|OpenWeb|Spot\.IM|Hyvor Talk|Logora|Perspective|Livefyre|Insticator|Intense ?Debate|Jetpack|Gravatar|Twitter|Apple)(?!\p{L})/u;
/** "you accept that CBC has the right": the one who gets the right, by name. */
const NAMED_OUTLET =
  /\bthat ((?:[Tt]he )?\p{Lu}[\p{L}\d&.'’/-]*(?: (?:of |and |& )?\p{Lu}[\p{L}\d&.'’/-]*){0,4}) (?:has|have|may|can|shall|is)\b/u;
/** A linked name longer than this is a sentence. */
const MOST_NAME = 60;

export type Facts = Readonly<Record<string, string>>;

/** Gaps that the sentence fills, by name; `outlet` is the page's own name where the sentence has none. */
export function readFacts(sentence: RuleSentence, outlet: string | null): Facts {
  const { text } = sentence;
  const age = AGE.exec(text);
  const found: Record<string, string | null | undefined> = {
    time: DURATION.exec(text)?.[0],
    characters: CHARACTERS.exec(text)?.[1],
    age: age?.[1] ?? age?.[2],
    service: SERVICE.exec(text)?.[1],
    name: readLinkName(sentence),
    outlet: NAMED_OUTLET.exec(text)?.[1] ?? outlet,
    ...readLicence(text),
  };
  return Object.fromEntries(
    Object.entries(found).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}

function readLinkName({ linkTexts }: RuleSentence): string | null {
  const name = linkTexts.find((text) => text.split(' ').length > 1 || text.length > 6);
  return name !== undefined && name.length <= MOST_NAME ? name : null;
}
