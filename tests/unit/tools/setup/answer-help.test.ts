import { afterEach, describe, expect, test, vi } from 'vitest';
import { answerHelp, parseCount } from '@/tools/setup/answer-help';
import { readOptions } from '@/tools/setup/read-options';

const USAGE = 'npm run weir -- [--every N]';

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

function listen() {
  const printed = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const complained = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  return { printed, complained };
}

describe('answerHelp', () => {
  test.each([['--help'], ['-h']])(
    '%s prints the usage, runs nothing and is no failure',
    (asked) => {
      const { printed, complained } = listen();
      const read = vi.fn<() => number>();
      expect(answerHelp(['--every', '2', asked], USAGE, read)).toBeNull();
      expect(read).not.toHaveBeenCalled();
      expect(printed).toHaveBeenCalledWith(USAGE);
      expect(complained).not.toHaveBeenCalled();
      expect(process.exitCode).toBeUndefined();
    },
  );

  test('what cannot be read is named, with the usage, and is a failure', () => {
    const { complained } = listen();
    expect(answerHelp([], USAGE, () => parseCount('every', 'often'))).toBeNull();
    expect(complained.mock.calls[0]?.[0]).toBe(`--every takes a number from 1 on\n\n${USAGE}`);
    expect(process.exitCode).toBe(2);
  });

  test('gives what was read otherwise', () => {
    expect(answerHelp(['--every', '3'], USAGE, () => parseCount('every', '3'))).toBe(3);
    expect(process.exitCode).toBeUndefined();
  });
});

test.each(['0', '-1', '1.5', '', 'x'])('"%s" is no count', (value) => {
  expect(() => parseCount('every', value)).toThrow('--every');
});

test('a browser that is not known is named with those that are', () => {
  const { complained } = listen();
  expect(readOptions(['--only', 'lynx'], { usage: USAGE, count: 'pages' })).toBeNull();
  expect(complained.mock.calls[0]?.[0]).toContain('--only takes chromium or firefox');
});
