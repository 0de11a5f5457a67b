/** Where a box stands in the page, from its tag, role and names. */
import type { BlockPlace } from '@/lib/analysis/brief';

const COMMENTS =
  /(^|[\s_-])(comments?|commenting|comment-?(area|section|list|form|policy|rules|thread|count|box|wrapper|container)|kommentare?|commentaires?|comentarios?|commenti|disqus(_thread)?|disqus-comment|viafoura|coral|livefyre|openweb|spot-?im|discussion|respond|replies|hyvor[\w-]*|remark42|giscus|utterances)($|[\s_-])/;
const DIALOG = /(^|[\s_-])(modal|dialog|popup|pop-up|overlay|lightbox|slide-?in)($|[\s_-])/;
const FOOTER = /(^|\s)(site-?)?(footer|colophon|page-footer|global-footer)($|\s)/;
const NAVIGATION = /(^|[\s_-])(nav|navbar|navigation|menu|breadcrumbs?|main-?nav)($|[\s_-])/;

const BY_TAG: Readonly<Record<string, BlockPlace>> = {
  NAV: 'navigation',
  FOOTER: 'footer',
  FORM: 'form',
  DIALOG: 'dialog',
};

const BY_ROLE: Readonly<Record<string, BlockPlace>> = {
  navigation: 'navigation',
  menu: 'navigation',
  contentinfo: 'footer',
  dialog: 'dialog',
  alertdialog: 'dialog',
  form: 'form',
  search: 'form',
};

/** Comments stay comments whatever they contain; a dialog too; else the nearest box that says something. */
export function readPlace(tag: string, role: string, label: string, outer: BlockPlace): BlockPlace {
  if (outer === 'comments' || outer === 'dialog') return outer;
  if (tag === 'BODY' || tag === 'HTML') return outer;
  if (label !== '' && COMMENTS.test(label)) return 'comments';
  return BY_ROLE[role] ?? BY_TAG[tag] ?? (LINE.test(tag) ? null : readNamedPlace(label)) ?? outer;
}

/** A line is no place: `<h3 id="nav_the_new_weir">` is where a table of contents leads to. */
const LINE = /^(H[1-6]|P)$/;

function readNamedPlace(label: string): BlockPlace | null {
  if (label === '') return null;
  if (DIALOG.test(label)) return 'dialog';
  if (FOOTER.test(label)) return 'footer';
  return NAVIGATION.test(label) ? 'navigation' : null;
}
