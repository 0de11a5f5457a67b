/** A request is taken as it was agreed, and no more where any one of its fields is something else. */
import { describe, expect, it } from 'vitest';
import { isMessageName, isRequestOf } from '@/lib/extension/message-checks';
import type { Mark, MessageName, PageStatus, RequestOf } from '@/lib/extension/messages';
import { ARTICLE_STATUS } from '@/tests/support/page-status';

const PASSAGE: Mark['passage'] = {
  element: 7,
  start: 0,
  exact: 'It is so',
  prefix: '',
  suffix: '.',
};

const STATUS: PageStatus = {
  ...ARTICLE_STATUS,
  clutter: {
    ...ARTICLE_STATUS.clutter,
    site: 'on',
    blocks: [{ id: 1, kind: 'newsletter', words: 'Our letter', hidden: true }],
  },
};

const REQUESTS: { readonly [N in MessageName]: RequestOf<N> } = {
  'page:status': null,
  'page:read-anyway': null,
  'page:snapshot': null,
  'page:reveal': { passage: PASSAGE },
  'page:mark': { marks: [{ id: 'claim-0.0', passage: PASSAGE, style: 'claim' }], extent: [2, 9] },
  'page:return': null,
  'page:navigated': null,
  'page:clutter': { page: 'off' },
  'page:clutter-block': { id: 1, hidden: false },
  'page:pick': { picking: true },
  'background:status': STATUS,
  'background:page-reader': null,
  'background:picked': { selector: '#promo' },
  'panel:status': STATUS,
  'panel:clicked': { id: 'quote-1.0' },
  'panel:position': { top: 0, bottom: 0.5 },
  'panel:returned': null,
};

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- keys of the literal above
const NAMES = Object.keys(REQUESTS) as MessageName[];

/** Something that no field of any message may be. */
const WRONG = Symbol('wrong');

/** Copies of a value, each with one thing in it, however deep, that is wrong. */
function* damage(value: unknown): Generator {
  yield WRONG;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    for (const wrong of damage(inner)) {
      yield Array.isArray(value)
        ? value.map((each: unknown, at) => (String(at) === key ? wrong : each))
        : { ...value, [key]: wrong };
    }
  }
}

describe.each(NAMES)('%s', (name) => {
  it('is taken as agreed', () => {
    expect(isMessageName(name)).toBe(true);
    expect(isRequestOf(name, REQUESTS[name])).toBe(true);
  });

  it('is refused with anything wrong in it', () => {
    const taken = [...damage(REQUESTS[name])].filter((request) => isRequestOf(name, request));
    expect(taken).toEqual([]);
  });
});

it.each(['panel:burn', 'toString', '', null, 7])('%s is no message', (name) => {
  expect(isMessageName(name)).toBe(false);
});
