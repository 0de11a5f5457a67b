import type { TextBlock } from '../../blocks/page-model';
import { saysGate } from '../../gate-words';
import type { Rule, Scene } from '../rule';

const RELATED =
  /^(you (may|might) (also )?(like|be interested)|(related|similar|recommended|popular|latest|top|more) (stor(y|ies)|articles?|posts?|news|content|reads?|headlines)|more (from|on this|like this)|(read|up) next|most (read|popular|viewed)|don['’]t miss|trending|das könnte (sie|dich) (auch )?interessieren|mehr zum thema|(weitere|ähnliche|passende|neueste|verwandte) (artikel|themen|nachrichten|beiträge|meldungen)|meistgelesen|auch interessant|à lire aussi|sur le même (sujet|thème)|articles (liés|similaires|associés)|vous (aimerez|pourriez aimer) aussi|les plus lus|(también )?te puede interesar|noticias relacionadas|lo más (leído|visto)|más noticias|você (também )?pode gostar|(leia|veja) também|mais lidas|notícias relacionadas|leggi anche|articoli correlati|potrebbe interessarti|lees ook|meer over|czytaj (też|także)|читайте также|(اقرأ|اقرا) أيضا|مواضيع ذات صلة|関連記事|관련 ?기사)/iu;
/** A heading over teasers is short. */
const MOST_WORDS = 8;
/** So many characters of the text stand before: else the heading is over the article itself. */
const LEAST_BEFORE = 400;

/**
 * Under a heading that says so stand the beginnings of other articles, under a wall what is said to subscribers. Takes
 * the teasers under "You may also like" and the offers under "Subscribe to continue reading" out; must not take the
 * article that goes on under either, in boxes like those above.
 */
export const AFTER_RELATED: Rule = {
  name: 'after related',
  find: (scene) => {
    const spans = readSpans(scene);
    // In the middle of a text what follows is of a make with what stands above.
    const isEnd = (at: number): boolean => !spans.some(([from, to]) => from < at && to > at);
    const end = scene.facts.page.blocks.findIndex(
      (b, i) => (isRelated(b) || saysGate(b.text)) && isEnd(i) && isAfterText(scene, i),
    );
    return end < 0 ? [] : scene.body.filter((i) => i >= end);
  },
};

/** Per make of boxes in the body, its first and its last block. */
function readSpans({ body, blockAt }: Scene): readonly (readonly [from: number, to: number])[] {
  const spans = new Map<string, readonly [number, number]>();
  for (const i of body) {
    const make = nameMake(blockAt(i));
    spans.set(make, [spans.get(make)?.[0] ?? i, i]);
  }
  return [...spans.values()];
}

function isRelated({ text, role, strong }: TextBlock): boolean {
  const isHeading = role === 'heading' || strong >= text.length * 0.9;
  return isHeading && text.split(' ').length <= MOST_WORDS && RELATED.test(text);
}

function isAfterText({ body, blockAt }: Scene, at: number): boolean {
  const before = body.filter((i) => i < at).reduce((sum, i) => sum + blockAt(i).text.length, 0);
  return before >= LEAST_BEFORE;
}

/** Boxes with the same tags and names are of one make, whatever their numbers. */
function nameMake({ box }: TextBlock): string {
  const { tag, label, parent } = box;
  return `${tag}.${label}<${parent?.tag ?? ''}.${parent?.label ?? ''}`.replace(/\d+/g, '0');
}
