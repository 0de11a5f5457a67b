/** The head of a source phrase: what is left of its first comma or preposition. */
import { isAbroad, isDeterminer } from '../abroad';
import type { Ground, Run } from '../ground';
import { wordAt, writtenAt } from '../ground';
import { documentNouns, humanNouns, organisationNouns, organisationWords } from '../word-sets';
import type { Name } from './name';

const CUT =
  /^(?:[,;:([—–"“”]|who|whom|whose|which|that|of|for|in|at|from|with|on|to|and|as|about|by|under|over|after|before|during|against|across|around|along|outside|inside|near|behind|within|without|among|between|through|into|towards?|per|via)$/u;
/** "documents obtained under the act", "people familiar with it": what follows a noun begins no name. */
const PARTICIPLE =
  /^(?:seen|sent|written|known|given|made|held|shown|taken|familiar|close|responsible|\p{Ll}{3,}ed)$/u;

const CUT_ABROAD = /^(?:de|del|des|du|d|von|vom|der|für|pour|para|aus|à|au|aux|qui|que|dont)$/;

/** "la ministre | de la culture"; German says "Roth | dem Kurier" as well. */
function isCutAbroad(ground: Ground, at: number): boolean {
  if (ground.language === 'de' && isDeterminer(ground, at)) return true;
  return isAbroad(ground) && CUT_ABROAD.test(wordAt(ground, at));
}

/** The run up to the cut: "a spokesman for the bank" gives "a spokesman". Never empty unless the run is. */
export function cutHead(ground: Ground, { from, to }: Run, names: readonly Name[]): Run {
  for (let at = from + 1; at < to; at += 1) {
    if (names.some((name) => name.begin < at && at < name.to)) continue;
    const word = wordAt(ground, at);
    if (word === "'s" && at === to - 1) return { from, to: at };
    if (isParticiple(ground, at, from)) return { from, to: at };
    if (isCutAbroad(ground, at)) return { from, to: at };
    if (!CUT.test(word)) continue;
    const isName = /^(?:of|for)$/.test(word) && organisationWords.has(wordAt(ground, at - 1));
    if (!isName || wordAt(ground, at + 1) === '') return { from, to: at };
  }
  return { from, to };
}

/** Behind a noun that stands for a source; "two armed officers" and "a retired judge" have none before theirs. */
function isParticiple(ground: Ground, at: number, from: number): boolean {
  if (!PARTICIPLE.test(writtenAt(ground, at)) || at - 1 < from) return false;
  const noun = wordAt(ground, at - 1);
  return humanNouns.has(noun) || organisationNouns.has(noun) || documentNouns.has(noun);
}
