/** What is never hidden, however it sounds: headlines, the story, comment rules, consent, corrections, search. */
import { isObstructed } from '@/lib/page/obstructed';
import { parentOf, type Candidate } from '../find/candidates';
import { countPleas } from '../find/pleas';
import { FRAMES } from '../find/story';
import { sumPieces } from '../find/totals';
import { topicBit } from '../words/topics';

const SPARED_TAG = /^(?:HTML|BODY|MAIN|HEADER|NAV)$/;

/** Letters and digits of a paragraph without a plea that a begging block may hold: its own pitch, not a story. */
const LONGEST_PITCH = 700;

/** Long paragraphs of the story that a begging block may hold: none but its own. */
const STORY_PARAGRAPHS = 3;

/** Is there a reason to leave it, whatever the model says? */
export function isSpared(candidate: Candidate): boolean {
  const { element, totals } = candidate;
  if (SPARED_TAG.test(element.tagName) || hasHeadline(candidate)) return true;
  if (hasPlayer(element) || totals.kinds.search > 0 || totals.longestPlain > LONGEST_PITCH)
    return true;
  const reasons = [
    isConsent,
    hasRules,
    isCorrection,
    isTold,
    isListed,
    isStory,
    isLetter,
    isMenu,
    isEntry,
    isHeadline,
    isChannel,
    isMute,
    isPassage,
  ];
  return reasons.some((holds) => holds(candidate));
}

/** A first-rank heading that does not beg, or the page's main part. A box may call its own title an h1. */
function hasHeadline({ element, range, survey }: Candidate): boolean {
  if (element.querySelector('main')) return true;
  const headlines = element.querySelectorAll('h1');
  if (headlines.length === 0) return element.tagName === 'H1';
  return [...headlines].some((headline) => {
    const { from, to } = survey.ranges.get(headline) ?? range;
    return !survey.pieces.slice(from, to).some((piece) => piece.begging > 0);
  });
}

/** A film or a recording that the reader may play: a strip that begs below it goes alone. */
export function hasPlayer(element: Element): boolean {
  return element.querySelector('video[controls], audio[controls]') !== null;
}

/**
 * A cookie notice is the reader's own choice to make, and so is all of a dialog that asks for consent, its offer to pay
 * instead too. A newsletter form's "I consent" has its field beside it.
 */
function isConsent({ element, survey, totals }: Candidate): boolean {
  const wall = element.closest('[role="dialog"]');
  const range = wall && survey.ranges.get(wall);
  const { topics, kinds } = range ? sumPieces(survey, range) : totals;
  if (!(topics & topicBit('consent')) || kinds.email > 0) return false;
  return range !== null || (topics & topicBit('mailing')) === 0;
}

/** Comment rules are what the reader agrees to: a prompt with the rules in it stays. */
function hasRules({ totals }: Candidate): boolean {
  return (totals.topics & topicBit('rules')) !== 0 && (totals.topics & topicBit('mailing')) === 0;
}

function isCorrection({ totals }: Candidate): boolean {
  return (totals.topics & topicBit('correction')) !== 0 && totals.kinds.email === 0;
}

/**
 * A paragraph among the article's paragraphs is told, not pleaded, unless it speaks to the reader and has a link or a
 * control: "Some papers made readers log in to comment" is news, "Sign up for our newsletter here" is not.
 */
function isTold({ element, totals, survey }: Candidate): boolean {
  const { kinds, links, topics, exclamations, pleading } = totals;
  const paragraph = element.closest('p') ?? framedParagraph(element);
  if (!paragraph || !survey.told.has(paragraph)) return false;
  const canAct = links + kinds.button + kinds.email > 0;
  const speaks = (topics & topicBit('address')) !== 0 || exclamations > 0;
  return !(canAct && speaks && pleading > 0);
}

/**
 * A list that stands among the article's paragraphs, or an entry of it, with nothing to click or to fill in: advice on building
 * an email list is told like any paragraph, though it sounds like a plea. A box that begs has its button.
 */
function isListed({ element, totals, survey }: Candidate): boolean {
  const { kinds, links } = totals;
  if (survey.body === null || links + kinds.button + kinds.email + kinds.frame > 0) return false;
  return element.closest('ul, ol')?.parentElement === survey.body;
}

/** The paragraph in a box that holds nothing else; null where there is more or less. */
function framedParagraph(box: Element): Element | null {
  let inner: Element | null = box;
  for (let step = 0; step < FRAMES && inner?.childElementCount === 1; step += 1) {
    inner = inner.firstElementChild;
    if (inner?.tagName === 'P') return inner;
  }
  return null;
}

/** Several long paragraphs of the very element that holds the article's text. */
function isStory({ element, survey }: Candidate): boolean {
  if (survey.body === null) return false;
  if (element.contains(survey.body) && survey.story.to > survey.story.from) {
    return (
      survey.paragraphs.filter((each) => each.parentElement === survey.body).length >=
      STORY_PARAGRAPHS
    );
  }
  const own = survey.paragraphs.filter(
    (each) => each.parentElement === survey.body && element.contains(each),
  );
  return own.length >= STORY_PARAGRAPHS;
}

/** A form to write to somebody, or a part of one: an article sent on, a comment, a tip. It asks for an address too. */
function isLetter({ element, totals }: Candidate): boolean {
  const begs = totals.topics & (topicBit('mailing') | topicBit('subscribe') | topicBit('give'));
  if (totals.topics & topicBit('forward') && !begs) return true;
  const form = element.closest('form');
  const area = form && !isObstructed(form) ? form.querySelector('textarea') : null;
  return area !== null && !/captcha/i.test(area.name);
}

/** Letters and digits of a menu's entry: "Manage your subscription". */
const ENTRY = 26;

/** So many links are a menu whatever they promise: "Subscriptions", "Our offers", "My account". */
const MANY = 3;
/** Share of the text in links; a menu may have a title. */
const NEARLY_ALL = 0.75;

const ACCOUNT_OR_OFFER = topicBit('account') | topicBit('offer');

/** Several short links and nothing else, no promise among them: a menu, in whatever element. */
function isMenu(candidate: Candidate): boolean {
  const { links, linkWeight, weight, kinds, topics, exclamations, pleading } = candidate.totals;
  if (links < 2 || kinds.email > 0 || weight / links > ENTRY) return false;
  const comments = topics & topicBit('comment');
  const sells = pleading > 0 && (topics & ACCOUNT_OR_OFFER) === topicBit('offer');
  if (links >= MANY && linkWeight >= NEARLY_ALL * weight && exclamations === 0)
    return !comments && !sells;
  return linkWeight >= weight && !comments && !(topics & PROMISES);
}

const PROMISES = topicBit('offer') | topicBit('pitch');

/** Letters and digits of a short link: "Subscribe to the newsletter of the harbour". */
const SHORT_LINK = 45;

/**
 * One link of a menu, in a box of its own: "Sign up to newsletters" beside "Donate". Near misses: "Subscribe for unlimited
 * access", which promises; "Sign up for our newsletter" alone in its box.
 */
function isEntry({ element, totals, survey }: Candidate): boolean {
  const { links, linkWeight, weight, kinds, topics, exclamations } = totals;
  if (links !== 1 || linkWeight < weight || weight > SHORT_LINK) return false;
  if (kinds.email + exclamations > 0 || topics & PROMISES) return false;
  if (element.closest('nav, li') ?? element.querySelector('nav')) return true;
  for (let at = parentOf(element); at; at = parentOf(at)) {
    const range = survey.ranges.get(at);
    if (!range) return false;
    const whole = sumPieces(survey, range);
    if (whole.weight > weight) return isMenu({ element: at, range, totals: whole, survey });
  }
  return false;
}

/** Letters and digits: so long a link is no button. */
const LONG_LINK = 55;

const ASKS = topicBit('mailing') | topicBit('enrol') | topicBit('subscribe') | topicBit('offer');

/** The headline of another story: "Guide dogs for the blind are appealing for your help this spring". */
function isHeadline({ totals }: Candidate): boolean {
  const { links, texts, linkWeight, topics, exclamations } = totals;
  return links === 1 && texts === 1 && linkWeight > LONG_LINK && !(topics & ASKS) && !exclamations;
}

const SELLS =
  topicBit('mailing') |
  topicBit('offer') |
  topicBit('give') |
  topicBit('member') |
  topicBit('account');

/** "Subscribe" at a podcast is how to listen, and not a plea. */
function isChannel({ totals: { topics, kinds } }: Candidate): boolean {
  return (topics & topicBit('listen')) !== 0 && !(topics & SELLS) && kinds.email === 0;
}

/** Letters and digits: more than the longest plea that stands without anything to follow. */
const PASSAGE = 400;
/** Share of a text that begs, from which it is a plea. */
const HALF = 0.5;

/**
 * A long passage with nothing to click or to fill in, most of which does not beg, however it shouts and whomever it speaks
 * to: "Thousands of subscribers follow our heroes … Vote for the best of them!" A plea has something to follow.
 */
function isPassage({ totals }: Candidate): boolean {
  const { kinds, links, weight, beggingWeight, topics } = totals;
  // How a blocker is turned off is told at length, and what is to be clicked there is the browser's.
  if (topics & topicBit('adblock')) return false;
  const controls = kinds.button + kinds.email + kinds.field + kinds.password + kinds.tick;
  return weight > PASSAGE && links + controls + kinds.frame === 0 && beggingWeight < HALF * weight;
}

/** Nothing to click or to fill in, and no plea: a sentence that happens to use the words. */
function isMute({ totals }: Candidate): boolean {
  const { kinds, links, pleading } = totals;
  const controls = kinds.button + kinds.email + kinds.field + kinds.password + kinds.tick;
  return links + controls + kinds.frame === 0 && pleading === 0 && countPleas(totals) === 0;
}
