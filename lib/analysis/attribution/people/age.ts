/** The age that the page gives somebody: "Ana Ito, 54, left", "Nathalie, 52 ans, …". */
import type { Ground } from '../ground';
import { wordAt } from '../ground';
import type { Name } from './name';

/** Nobody older is in the news. */
const AGE = /^(?:1[01]\d|\d{1,2})$/;
/** "Nathalie, 52 ans,", "Carmen, de 67 años,", "Gerda, 71 Jahre alt,". */
const YEARS = /^(?:ans|años|jahre|anni)$/;

/** Years as the page writes them; null where this mention has none. "Ana Ito, 54 boats" has none. */
export function ageOf(ground: Ground, { to }: Name): string | null {
  const isSetOff = /^[,(]$/.test(wordAt(ground, to)) && /^[,).]$/.test(wordAt(ground, to + 2));
  const number = wordAt(ground, to + 1) === 'de' ? to + 2 : to + 1;
  const isYears = wordAt(ground, to) === ',' && YEARS.test(wordAt(ground, number + 1));
  return (isSetOff || isYears) && AGE.test(wordAt(ground, number)) ? wordAt(ground, number) : null;
}
