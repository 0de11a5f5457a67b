/** What each request must look like on arrival: a payload from another context is foreign input. */
import type { MessageName, RequestOf } from './messages';

type Check = (value: unknown) => boolean;

const isNothing: Check = (value) => value === null;
const isString: Check = (value) => typeof value === 'string';
const isBoolean: Check = (value) => typeof value === 'boolean';
const isNumber: Check = (value) => Number.isFinite(value);
const isOneOf =
  (...words: readonly unknown[]): Check =>
  (value) =>
    words.includes(value);
const isList =
  (inner: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every((each) => inner(each));

/** Has a value all of these fields, each as it must be? A field that is not named here may be anything. */
const has =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(fields).every(([name, check]) => check(Reflect.get(value, name)));

const isChoice = isOneOf('on', 'off', null);

const isPassage = has({
  element: (value) => value === null || isNumber(value),
  start: isNumber,
  exact: isString,
  prefix: isString,
  suffix: isString,
});

const isMark = has({
  id: isString,
  passage: isPassage,
  style: isOneOf('claim', 'direct', 'indirect'),
});

const isExtent: Check = (value) =>
  value === null || (Array.isArray(value) && value.length === 2 && value.every(isNumber));

const isClutter = has({
  hidden: isBoolean,
  decidedBy: isOneOf('page', 'site', 'everywhere'),
  page: isChoice,
  site: isChoice,
  everywhere: isBoolean,
  blocks: isList(has({ id: isNumber, kind: isString, words: isString, hidden: isBoolean })),
  gates: isNumber,
  picking: isBoolean,
});

const isStatus = has({
  url: isString,
  title: isString,
  isArticle: isBoolean,
  because: isOneOf('detected', 'always', 'never', 'no-html'),
  revision: isNumber,
  clutter: isClutter,
});

const CHECKS: { readonly [N in MessageName]: Check } = {
  'page:status': isNothing,
  'page:read-anyway': isNothing,
  'page:snapshot': isNothing,
  'page:reveal': has({ passage: isPassage }),
  'page:mark': has({ marks: isList(isMark), extent: isExtent }),
  'page:return': isNothing,
  'page:navigated': isNothing,
  'page:clutter': has({ page: isChoice }),
  'page:clutter-block': has({ id: isNumber, hidden: isBoolean }),
  'page:pick': has({ picking: isBoolean }),
  'background:status': isStatus,
  'background:page-reader': isNothing,
  'background:picked': has({ selector: isString }),
  'panel:status': isStatus,
  'panel:clicked': has({ id: isString }),
  'panel:position': has({ top: isNumber, bottom: isNumber }),
  'panel:returned': isNothing,
};

/** Has `request` the shape that messages of this name have? */
export function isRequestOf<N extends MessageName>(
  name: N,
  request: unknown,
): request is RequestOf<N> {
  return CHECKS[name](request);
}

/** Is this the name of a message? */
export function isMessageName(name: unknown): name is MessageName {
  return typeof name === 'string' && Object.hasOwn(CHECKS, name);
}
