/** Pass 8: what kind of claim it is, only where its words leave no doubt. */
import type { ClaimKind } from '../brief';
import { CLAIM_FRAMES } from './claim-frames';
import type { ClaimFrame } from './claim-frames';

/**
 * The part of a sentence outside quotation marks: what is quoted is said of something, not done. A quotation of
 * several sentences closes in another one.
 */
const QUOTED = /["“„«][^"”»]{0,4000}(?:["”»]|$)/gu;
/** Of an act that did not happen, or not yet: "has not decided", "is expected to rule", "would ban", "if it votes". */
const UNREAL =
  /\b(?:not|never|n[’']t|cannot|would|could|may|might|should|if|whether|unless|failed to|refused to|considering|wants? to|hopes? to|set to|due to|expected to|likely to|yet to|about to|asked to|urged to|vowed to|going to|plans? to|will|to|who|which|that (?:was|were|had been))\s(?:\w+\s){0,2}$/i;

/** Of an act told in passing, before the main clause: "After she accused him of theft, he left." */
const SUBORDINATE =
  /^(?:after|although|as|because|before|if|once|since|though|when|while)\b[^,]*$/i;
/** The same behind it: "Ito praised the clubs, minutes after the council voted to close the pool." */
const IN_PASSING =
  /\b(?:after|although|because|before|now that|since|though|when|while)\s(?:(?!(?:are|had|has|have|is|was|were)\s)[\p{L}’']+\s){0,5}$/iu;
/** How far back a word can make an act unreal. */
const REACH = 40;

/**
 * The kind whose words come first, or null where none is certain. "The court ruled that the ban is lawful" is a
 * decision; "The court may rule on the ban" is none.
 */
export function findKind(text: string): ClaimKind | null {
  const plain = text.replace(QUOTED, (quoted) => ' '.repeat(quoted.length));
  let best: { readonly kind: ClaimKind; readonly at: number } | null = null;
  for (const frame of CLAIM_FRAMES) {
    const at = findReal(plain, frame);
    const { kind } = frame;
    if (at === null || (kind === 'figure' && best !== null)) continue;
    if (best === null || at < best.at) best = { kind, at };
  }
  return best?.kind ?? null;
}

/** Where the frame first stands as something that happened; null if nowhere. */
function findReal(text: string, { kind, pattern, real }: ClaimFrame): number | null {
  for (const match of text.matchAll(pattern)) {
    const act = match.index + match[0].length - (match.groups?.['act'] ?? match[0]).length;
    const toldInPassing = kind === 'decision' && IN_PASSING.test(text.slice(0, match.index));
    if (!real || !(isUnreal(text, act) || toldInPassing)) return match.index;
  }
  return null;
}

function isUnreal(text: string, act: number): boolean {
  return (
    UNREAL.test(text.slice(Math.max(0, act - REACH), act)) || SUBORDINATE.test(text.slice(0, act))
  );
}
