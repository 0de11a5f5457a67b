/**
 * A short plea and nothing else. The model learns from newsletter boxes above all; the rarer short ones ("Sign in to
 * comment", "Subscribe for unlimited access") are plain enough for a rule.
 */
import type { Candidate } from '../find/candidates';
import { nameBits, readNames } from '../words/names';
import { countPleas } from '../find/pleas';
import { topicBit, type TopicSet } from '../words/topics';

/** Letters and digits: two or three sentences. */
const SHORT = 320;
/** A lone "Subscribe" is a button of the page's frame as often as a plea. */
const TOO_SHORT = 18;
/** Share of the text in pieces that plead by themselves. */
const MOSTLY = 0.6;
/** Links that lead elsewhere: "privacy", "log in here". */
const FEW_LINKS = 2;

const SPOILS =
  topicBit('consent') |
  topicBit('rules') |
  topicBit('gate') |
  topicBit('correction') |
  topicBit('forward');

const NO_BLOCK =
  /^(?:A|SPAN|B|STRONG|EM|I|U|SMALL|LABEL|BUTTON|LI|UL|OL|TR|TD|FIELDSET|H[1-6]|NAV)$/;

/** One of these makes it an appeal and not a label: it speaks to the reader, promises, or says what for. */
const APPEALS =
  topicBit('address') |
  topicBit('pitch') |
  topicBit('comment') |
  topicBit('offer') |
  topicBit('push') |
  topicBit('adblock');

/** A box with one of these names is clicked as a whole, by a script. */
const SCRIPTED = nameBits('push', 'overlay');

/** In a header or footer only these: there "Sign up for newsletters" is a link of the frame. */
const LOUD = topicBit('offer') | topicBit('pitch') | topicBit('push');

/** What stands around a plea and speaks for it: "free", "every morning", "never miss". */
const PRAISE = topicBit('pitch') | topicBit('offer') | topicBit('terms');

/** The page's menus and lists: there a link is one of many. */
const MENU = 'nav, li, [role="navigation"]';

/** Letters and digits: so short a text is cut up by its links, and its pieces plead only together. */
const ONE_SENTENCE = 130;

/**
 * Hits: `<div>Please log in here to leave a comment.</div>` with its link. Near misses: "Sign up to newsletters" in a
 * menu, a sentence of the story about subscribers.
 */
export function isCrisp(candidate: Candidate): boolean {
  const known = remembered.get(candidate);
  if (known !== undefined) return known;
  const crisp = readCrisp(candidate);
  remembered.set(candidate, crisp);
  return crisp;
}

/** Asked by the features, the score and the choice. */
const remembered = new WeakMap<Candidate, boolean>();

function readCrisp(candidate: Candidate): boolean {
  if (isRuledOut(candidate)) return false;
  if (takesAddress(candidate)) return true;
  if (isTooShort(candidate)) return false;
  if (asksToGive(candidate) || isTitled(candidate)) return true;
  return canAct(candidate) && pleadsMostly(candidate) && appeals(candidate);
}

function isRuledOut({ element, totals, survey }: Candidate): boolean {
  if (totals.weight > SHORT || NO_BLOCK.test(element.tagName) || survey.told.has(element))
    return true;
  if (totals.topics & SPOILS || totals.plainLinks > FEW_LINKS || totals.kinds.essay > 0)
    return true;
  return element.closest(MENU) !== null;
}

/** Letters and digits beside a field: its label, a title, a button. */
const LABEL = 60;

/**
 * A form with one field, for an address, and its button: whatever few words it has, it is a sign-up. Near misses: a letter
 * or a comment, which have more fields.
 */
function takesAddress({ element, totals: { kinds, topics, weight } }: Candidate): boolean {
  const { email, button, field, password, search, tick, choice, essay } = kinds;
  if (email !== 1 || button !== 1 || weight > LABEL || topics & topicBit('account')) return false;
  if (field + password + search + tick + choice + essay > 0) return false;
  return element.tagName === 'FORM' || element.querySelector('form') !== null;
}

/** A title that begs, something said, and a button that begs: so much is more than an entry of the page's frame. */
function isTitled({ range, survey, totals }: Candidate): boolean {
  const { beggingHeadings, plainLinks, weight, topics } = totals;
  if (beggingHeadings === 0 || plainLinks > 0 || weight < LABEL) return false;
  if (topics & topicBit('comment')) return false;
  return survey.pieces
    .slice(range.from, range.to)
    .some(
      ({ kind, link, inButton, inHeading, begging, weight: own }) =>
        begging > 0 && own <= SENTENCE && !inHeading && (link > 0 || inButton || kind === 'button'),
    );
}

/** A word on giving beside the button is a label; a sentence of it is a plea. */
const SENTENCE = 40;

/**
 * "Support local reporting …", a sentence of that kind, and "Donate" as a link or button. A link as long as a sentence is
 * the headline of another story: "Seven things that you should never donate".
 */
function asksToGive({ range, survey, totals }: Candidate): boolean {
  const give = topicBit('give');
  if (!(totals.topics & give) || totals.plainLinks > 0) return false;
  const pieces = survey.pieces.slice(range.from, range.to).filter(({ topics }) => topics & give);
  const clicked = pieces.filter(
    ({ link, inButton, kind }) => link > 0 || inButton || kind === 'button',
  );
  if (clicked.length === 0 || clicked.some(({ weight }) => weight > SENTENCE)) return false;
  const told = pieces
    .filter((piece) => !clicked.includes(piece))
    .reduce((sum, { weight }) => sum + weight, 0);
  return told >= SENTENCE && told >= MOSTLY * totals.weight;
}

function isTooShort({ totals }: Candidate): boolean {
  return totals.weight < (totals.topics & topicBit('comment') ? TOO_SHORT / 2 : TOO_SHORT);
}

/** A link may be a picture, with its words beside it. */
function canAct({ element, range, survey, totals: { kinds } }: Candidate): boolean {
  if (kinds.button + kinds.email > 0 || (readNames(element) & SCRIPTED) !== 0) return true;
  return survey.pieces.slice(range.from, range.to).some(({ link }) => link > 0);
}

function pleadsMostly({ range, survey, totals }: Candidate): boolean {
  const { weight, pleadingWeight } = totals;
  if (pleadingWeight >= MOSTLY * weight) return true;
  if (weight <= ONE_SENTENCE) return countPleas(totals) > 0;
  if (totals.pleading === 0) return false;
  let praise = 0;
  for (let at = range.from; at < range.to; at++) {
    const piece = survey.pieces[at];
    if (piece?.kind === 'text' && (piece.pleads || piece.topics & PRAISE)) praise += piece.weight;
  }
  return praise >= MOSTLY * weight;
}

function appeals({ element, totals }: Candidate): boolean {
  const { topics, exclamations } = totals;
  if (exclamations > 0) return true;
  const framed = element.closest('header, footer') !== null;
  return (topics & (framed ? LOUD : APPEALS)) !== 0 || (!framed && isInvitation(topics));
}

/** "The harbour letter: subscribe now" in a box of its own. In the page's frame it is an entry of a menu. */
function isInvitation(topics: TopicSet): boolean {
  const joins = topics & (topicBit('enrol') | topicBit('subscribe'));
  return (topics & topicBit('mailing')) !== 0 && joins !== 0;
}
