/** What a box and the boxes around it are called: for each kind of name, how far up the nearest such box is. */
import type { Box } from '../blocks/page-model';

/** Nothing so named within reach. */
const FAR = 9;

/** Kinds of names. Order is the model's; add at the end only and train again. */
const NAMED: readonly (readonly [string, RegExp])[] = [
  ['text', /article|body|content|entry|post|story|text|paragraph|rich/],
  ['comment', /comment|disqus|kommentar|commentaire|discussion|repl(y|ies)|forum/],
  ['caption', /caption|credit|legend|bildunter|figure|image|photo|picture|foto|img\b|copyright/],
  [
    'related',
    /related|recommend|read-?more|read-?next|similar|more-?(from|on|stories|news)|teaser|linklist|also|suggest|popular|trending|most-|latest|mehr|siehe|lire-aussi|outbrain|taboola|promobox/,
  ],
  ['share', /share|social|facebook|twitter|whatsapp|follow|sharing|addthis/],
  [
    'promo',
    /promo|newsletter|subscri|sign-?up|abo\b|paywall|sponsor|advert|\bads?\b|\bad-|-ad\b|banner|anzeige|werbung|cta|donat|member|offer|commercial|affiliate|shop|product/,
  ],
  ['author', /author|byline|bio\b|autor|writer|contributor|profile|about-/],
  ['date', /\bdate|time|meta\b|meta-|-meta|dateline|published|timestamp|info\b/],
  ['tag', /\btags?\b|tag-|-tags?|topics?|keyword|categor|breadcrumb|rubrik|schlag|themen/],
  ['navigation', /\bnav|menu|breadcrumb|pagination|pager|toolbar|skip|jump/],
  ['footer', /foot|bottom|colophon|legal|copyright|disclaimer|imprint/],
  [
    'side',
    /side|aside|widget|rail|column-(right|left)|right-col|secondary|marginal|infobox|factbox|box\b/,
  ],
  ['head', /header|headline|title|masthead|hero|kicker|overline|eyebrow/],
  [
    'standfirst',
    /summary|standfirst|lead\b|lead-|lede|intro|dek\b|deck\b|subtitle|sub-?head|vorspann|chapo|excerpt|abstract|description|teaser/,
  ],
  ['media', /gallery|slide|carousel|media|video|audio|player|embed|podcast|iframe/],
  ['quote', /quote|tweet|pull|instagram|zitat|blockquote/],
  [
    'contents',
    /\btoc\b|table-of|inhalt|index|outline|summary-list|key-?points|highlights|timeline/,
  ],
  ['note', /note|correction|disclos|editor|update|source|reference|footnote/],
  [
    'hidden',
    /hidden|hide\b|sr-only|screen-?reader|visually|print|noscript|collapse|modal|popup|overlay|cookie|consent|gdpr|tooltip|dropdown/,
  ],
  ['rating', /rating|vote|poll|survey|quiz|feedback|like|react/],
  ['recipe', /recipe|ingredient|spec|table|data\b|score|result|stat/],
  ['login', /log-?in|account|register|user|auth|form\b|search|input/],
];

const TAGGED: readonly (readonly [string, readonly string[]])[] = [
  ['ARTICLE', ['ARTICLE']],
  ['MAIN', ['MAIN']],
  ['ASIDE', ['ASIDE']],
  ['FOOTER', ['FOOTER']],
  ['HEADER', ['HEADER']],
  ['NAV', ['NAV']],
  ['FORM', ['FORM', 'BUTTON', 'LABEL', 'FIELDSET']],
  ['FIGURE', ['FIGURE', 'FIGCAPTION', 'CAPTION']],
  ['TABLE', ['TABLE']],
  ['LIST', ['UL', 'OL', 'DL']],
  ['ENTRY', ['LI', 'DD', 'DT']],
  ['QUOTE', ['BLOCKQUOTE']],
  ['SECTION', ['SECTION']],
  ['LINK', ['A']],
];

export const LABEL_SIGNS: readonly string[] = [
  ...NAMED.map(([name]) => `label ${name}`),
  ...TAGGED.map(([name]) => `tag ${name}`),
];

/** Per box, by its id: the distance to the nearest box of each kind, itself being 0, FAR for none. */
export function readLabelSigns(boxes: readonly Box[]): readonly Uint8Array[] {
  const known = new Map<string, Uint8Array>();
  const found: Uint8Array[] = [];
  for (const box of boxes) {
    const own = readOwn(box, known);
    const outer = box.parent === null ? undefined : found[box.parent.id];
    const row = new Uint8Array(own.length);
    for (let k = 0; k < own.length; k += 1)
      row[k] = own[k] === 0 ? 0 : Math.min((outer?.[k] ?? FAR) + 1, FAR);
    found.push(row);
  }
  return found;
}

/** Sites repeat their class names: each distinct name is looked at once. */
function readOwn(box: Box, known: Map<string, Uint8Array>): Uint8Array {
  const isRoot = box.tag === 'BODY' || box.tag === 'HTML';
  const key = isRoot ? box.tag : `${box.tag} ${box.label}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const row = new Uint8Array(NAMED.length + TAGGED.length).fill(FAR);
  if (!isRoot) {
    NAMED.forEach(([, pattern], k) => {
      if (box.label !== '' && pattern.test(box.label)) row[k] = 0;
    });
    TAGGED.forEach(([, tags], k) => {
      if (tags.includes(box.tag)) row[NAMED.length + k] = 0;
    });
  }
  known.set(key, row);
  return row;
}

/** The same for the names of inline elements around a whole text: bits of the kinds, as 0 or 1. */
export const INLINE_SIGNS: readonly string[] = [
  'inline caption',
  'inline author',
  'inline date',
  'inline promo',
  'inline related',
  'inline hidden',
];

const INLINE_KINDS = ['caption', 'author', 'date', 'promo', 'related', 'hidden'];

/** 1 for each kind that the label names, 0 for the others, in the order of INLINE_KINDS. */
export function readInlineSigns(label: string): readonly number[] {
  return INLINE_KINDS.map((kind) => {
    const pattern = NAMED.find(([name]) => name === kind)?.[1];
    return label !== '' && pattern?.test(label) === true ? 1 : 0;
  });
}
