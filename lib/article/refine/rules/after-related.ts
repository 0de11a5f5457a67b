import type { TextBlock } from '../../blocks/page-model';
import type { Rule, Scene } from '../rule';

const RELATED =
  /^(you (may|might) (also )?(like|be interested)|(related|similar|recommended|popular|latest|top|more) (stor(y|ies)|articles?|posts?|news|content|reads?|headlines)|more (from|on this|like this)|(read|up) next|most (read|popular|viewed)|don['’]t miss|trending|das könnte (sie|dich) (auch )?interessieren|mehr zum thema|(weitere|ähnliche|passende|neueste|verwandte) (artikel|themen|nachrichten|beiträge|meldungen)|meistgelesen|auch interessant|à lire aussi|sur le même (sujet|thème)|articles (liés|similaires|associés)|vous (aimerez|pourriez aimer) aussi|les plus lus|(también )?te puede interesar|noticias relacionadas|lo más (leído|visto)|más noticias|você (também )?pode gostar|(leia|veja) também|mais lidas|notícias relacionadas|leggi anche|articoli correlati|potrebbe interessarti|lees ook|meer over|czytaj (też|także)|читайте также|(اقرأ|اقرا) أيضا|مواضيع ذات صلة|関連記事|관련 ?기사)/iu;
/** A heading over teasers is short. */
const MOST_WORDS = 8;
/** So many characters of the text stand before: else the heading is over the article itself. */
const LEAST_BEFORE = 400;

/**
 * Under a heading that says so stand the beginnings of other articles. Takes the teasers under "You may also like"
 * out; must not take the article that goes on under it, in boxes like those above.
 */
export const AFTER_RELATED: Rule = {
  name: 'after related',
  find: (scene) => {
    const { blocks } = scene.facts.page;
    const from = blocks.findLastIndex((b, i) => isRelated(b) && isAfterText(scene, i));
    if (from < 0) return [];
    const makes = new Set(
      scene.body.filter((i) => i < from).map((i) => nameMake(scene.blockAt(i))),
    );
    const after = scene.body.filter((i) => i > from);
    // A box of related stories in the middle: the article goes on.
    if (after.some((i) => makes.has(nameMake(scene.blockAt(i))))) return [];
    return scene.body.filter((i) => i >= from);
  },
};

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
