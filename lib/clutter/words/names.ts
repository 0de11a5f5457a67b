/** What the names (id, class, role) that a page gives its elements say about them. */

const NAMES = {
  mail: /news-?letter|mailing|mailchimp|inbox|email|subscriber?-?form|opt-?in|briefing/,
  enrol: /sign-?up|signup|subscri|abonn|abo(?:box|teaser|-)|inscri|suscri|registr|regwall|iscri/,
  give: /donat|spende|contribut|support-?(?:us|banner|box)|membership|become/,
  account: /log-?in|sign-?in|auth|account|not-?auth/,
  wall: /paywall|pay-?wall|meter|regwall|gateway|premium|barrier|locked/,
  promo:
    /promo|cta(?:\b|-|_)|call-?to-?action|teaser|banner|in-?article|inline|widget|callout|upsell|house-?ad/,
  overlay:
    /modal|overlay|popup|pop-up|lightbox|dialog|slide-?in|toast|interstitial|sticky|fly-?in|drawer|prompt/,
  push: /push|notif/,
  adblock: /ad-?b(?:lock)?(?:\b|-|_|n)|adblock/,
  nav: /(?:^|[\s_-])nav|menu|breadcrumb|masthead|topbar|toolbar|site-?header|site-?footer|header|footer/,
  comment: /comment|disqus|discussion|kommentar|reply|respond|forum/,
  share: /share|social|follow/,
  list: /related|recirc|more-?(?:news|stories)|most-?(?:read|popular)|trending|latest|list|feed|grid|river|card/,
  consent: /cookie|consent|gdpr|cmp|privacy/,
  author: /author|byline|bio/,
  search: /search/,
  advert: /(?:^|[\s_-])ads?(?:$|[\s_-])|advert|sponsor|dfp|gpt|outbrain|taboola/,
} as const;

export type NameTopic = keyof typeof NAMES;

const NAME_TOPICS = [
  'mail',
  'enrol',
  'give',
  'account',
  'wall',
  'promo',
  'overlay',
  'push',
  'adblock',
  'nav',
  'comment',
  'share',
  'list',
  'consent',
  'author',
  'search',
  'advert',
] as const satisfies readonly NameTopic[];

/** Where a page puts its names. */
const NAMING = ['id', 'class', 'role', 'data-testid', 'data-component', 'aria-label', 'name'];

/** A set of name topics, a bit each. */
export type NameSet = number;

const bit = (topic: NameTopic): NameSet => 1 << NAME_TOPICS.indexOf(topic);

/** The set of these topics. */
export function nameBits(...topics: readonly NameTopic[]): NameSet {
  return topics.reduce((set, topic) => set | bit(topic), 0);
}

/** What the element's own id, class, role and custom tag name say. */
export function readNames(element: Element): NameSet {
  const known = remembered.get(element);
  if (known !== undefined) return known;
  const set = matchNames(element);
  remembered.set(element, set);
  return set;
}

/** Names are remembered for one judgement: candidates share their ancestors. The next one forgets them first. */
export function forgetNames(): void {
  remembered = new WeakMap();
}

let remembered = new WeakMap<Element, NameSet>();

/** What names say does not change: lists and cards of a page bear the same ones over and over. */
let byWords = new Map<string, NameSet>();
/** A page that makes up a name for each element must not fill the memory. */
const MOST_NAMES = 5000;

function matchNames(element: Element): NameSet {
  const custom = element.tagName.includes('-') ? element.tagName : '';
  let words = '';
  for (const name of NAMING) words += ` ${element.getAttribute(name) ?? ''}`;
  return matchWords(`${words} ${custom}`.trim());
}

function matchWords(written: string): NameSet {
  if (written === '') return 0;
  const known = byWords.get(written);
  if (known !== undefined) return known;
  const words = written.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
  let set = 0;
  for (const topic of NAME_TOPICS) if (NAMES[topic].test(words)) set |= bit(topic);
  if (byWords.size >= MOST_NAMES) byWords = new Map();
  byWords.set(written, set);
  return set;
}
