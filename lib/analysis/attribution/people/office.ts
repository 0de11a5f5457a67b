/** Offices written with capitals and without their holder: "Indian Foreign Secretary", "US President". */
import { isGivenName, isRoleWord, organisationWords, plainCapitals } from '../word-sets';
import type { Ground, Run } from '../ground';
import { wordAt } from '../ground';
import { isField } from './fields';

/** Nobody's surname. */
const PLAIN_OFFICE =
  /^(?:president|minister|secretary|spokes(?:man|woman|person)|officials?|governor|senator|ambassador|commissioner|chairman|chairwoman|premier|director|editor|superintendent)$/;
/** What stands before such an office. */
const DOMAIN =
  /^(?:us|uk|eu|un|u\.s|u\.k|u\.n|prime|vice|deputy|assistant|foreign|home|defen[cs]e|finance|interior|health|justice|transport|education|energy|trade|environment|culture|labou?r|housing|press|attorney|first|acting|former|shadow|state|general)$/;

/** Is the run nothing but an office? "Minister of Natural Resources" is; "Ana King" and "Arab League" are not. */
export function isOffice(
  ground: Ground,
  { from, to }: Run,
  surnames: ReadonlySet<string>,
): boolean {
  const last = wordAt(ground, to - 1);
  if (isRoleWord(wordAt(ground, from)) && wordAt(ground, from + 1) === 'of' && isField(last)) {
    return true;
  }
  const isHouse = organisationWords.has(last);
  if (to - from < 2 || isHouse || !isRoleWord(last) || surnames.has(last)) return false;
  const first = wordAt(ground, from);
  const isGiven = isGivenName(first);
  if (PLAIN_OFFICE.test(last)) return !isGiven || to - from > 2;
  return ground.lower.slice(from, to - 1).every(isDomain);
}

function isDomain(word: string): boolean {
  return plainCapitals.has(word) || DOMAIN.test(word) || isRoleWord(word) || word === '.';
}
