/** What each request must look like on arrival: a payload from another context is foreign input. */
import type { MessageName, RequestOf } from './messages';

type Shape<T> = (value: unknown) => value is T;

type Record_ = Readonly<Record<string, unknown>>;

const isRecord: Shape<Record_> = (value): value is Record_ =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isString: Shape<string> = (value) => typeof value === 'string';
const isNumber: Shape<number> = (value): value is number => Number.isFinite(value);
const isChoice: Shape<'on' | 'off' | null> = (value) =>
  value === 'on' || value === 'off' || value === null;

function isPassage(value: unknown): boolean {
  return (
    isRecord(value) &&
    (value['element'] === null || isNumber(value['element'])) &&
    isNumber(value['start']) &&
    [value['exact'], value['prefix'], value['suffix']].every(isString)
  );
}

function isMark(value: unknown): boolean {
  return (
    isRecord(value) &&
    isString(value['id']) &&
    isString(value['style']) &&
    isPassage(value['passage'])
  );
}

function isExtent(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 2 && value.every(isNumber));
}

function isStatus(value: unknown): boolean {
  return (
    isRecord(value) &&
    isString(value['url']) &&
    isNumber(value['revision']) &&
    typeof value['isArticle'] === 'boolean' &&
    isRecord(value['clutter'])
  );
}

const isNothing = (value: unknown): boolean => value === null;

const CHECKS: { readonly [N in MessageName]: (value: unknown) => boolean } = {
  'page:status': isNothing,
  'page:read-anyway': isNothing,
  'page:snapshot': isNothing,
  'page:reveal': (value) => isRecord(value) && isString(value['id']) && isPassage(value['passage']),
  'page:mark': (value) =>
    isRecord(value) &&
    Array.isArray(value['marks']) &&
    value['marks'].every(isMark) &&
    isExtent(value['extent']),
  'page:return': isNothing,
  'page:navigated': isNothing,
  'page:clutter': (value) => isRecord(value) && isChoice(value['page']),
  'page:clutter-block': (value) =>
    isRecord(value) && isNumber(value['id']) && typeof value['hidden'] === 'boolean',
  'page:pick': (value) => isRecord(value) && typeof value['picking'] === 'boolean',
  'background:status': isStatus,
  'background:page-reader': isNothing,
  'background:picked': (value) => isRecord(value) && isString(value['selector']),
  'panel:status': isStatus,
  'panel:clicked': (value) => isRecord(value) && isString(value['id']),
  'panel:position': (value) =>
    isRecord(value) && isNumber(value['top']) && isNumber(value['bottom']),
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
