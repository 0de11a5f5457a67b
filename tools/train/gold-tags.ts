/** Turns annotated spans into one tag a piece, with the marks and end stops of spans made uniform. */
import type { Piece } from '@/lib/analysis/model/pieces';
import type { GoldArticle, GoldAttribution, Range } from './corpus';

/** Tag numbers: 0 none; source 1-2, cue 3-4, content 5-6 (begin, go on); +6 where nothing was said. */
const ROLES = [
  ['source', 1],
  ['cue', 3],
  ['content', 5],
] as const;
const UNSAID = 6;

export type PlacedPiece = Piece & { readonly at: number; readonly to: number };
type IsSpeech = (attribution: GoldAttribution) => boolean;

/** One tag a piece. `quotation` is the feature column that tells opening (1) and closing (3) marks. */
export function goldTags(
  article: GoldArticle,
  pieces: readonly PlacedPiece[],
  options: { readonly quotation: Uint16Array; readonly isSpeech: IsSpeech },
): Uint8Array {
  const tags = new Uint8Array(pieces.length);
  const { quotation, isSpeech } = options;
  for (const attribution of article.attributions) {
    const shift = isSpeech(attribution) ? 0 : UNSAID;
    for (const [role, tag] of ROLES) {
      for (const range of attribution[role]) {
        const [first, last] = uniform(indices(pieces, range), { pieces, quotation, role });
        for (let at = first; at <= last; at += 1) {
          const begins = at === first || pieces[at]?.paragraph !== pieces[at - 1]?.paragraph;
          tags[at] = tag + shift + (begins ? 0 : 1);
        }
      }
    }
  }
  return tags;
}

/** First and last index of the pieces that share a character with the range; [0, -1] for none. */
export function indices(pieces: readonly PlacedPiece[], [start, end]: Range): [number, number] {
  const first = pieces.findIndex((piece) => piece.to > start);
  if (first < 0) return [0, -1];
  let last = first;
  while ((pieces[last + 1]?.at ?? Infinity) < end) last += 1;
  return (pieces[first]?.at ?? Infinity) < end ? [first, last] : [0, -1];
}

type Context = {
  readonly pieces: readonly Piece[];
  readonly quotation: Uint16Array;
  readonly role: string;
};

/** Contents take the marks around them in; no span but a bare mark begins or ends with a stop. */
function uniform(
  [begin, finish]: [number, number],
  { pieces, quotation, role }: Context,
): [number, number] {
  let first = begin;
  let last = finish;
  const isMark = (at: number): boolean => {
    const isContentQuote = role === 'content' && (quotation[at] ?? 0) !== 0;
    return !isContentQuote && /^[.,;:"“”]$/u.test(pieces[at]?.text ?? '');
  };
  while (last > first && isMark(last)) last -= 1;
  while (first < last && isMark(first)) first += 1;
  if (role === 'content') {
    const isSame = (at: number): boolean => pieces[at]?.paragraph === pieces[first]?.paragraph;
    if (quotation[first - 1] === 1 && isSame(first - 1)) first -= 1;
    if (quotation[last + 1] === 3 && pieces[last + 1]?.paragraph === pieces[last]?.paragraph)
      last += 1;
  }
  return [first, last];
}
