import { describe, expect, test } from 'vitest';
import { NO_MODELS } from '@/lib/analysis/model/models';
import { answerLine } from '@/tools/brief/batch';
import { STAGES } from '@/tools/brief/read-page';

const options = { models: NO_MODELS, wanted: new Set(STAGES) };

describe('answerLine', () => {
  test.each([
    ['no JSON', '{"id": 1', null],
    ['no object', '[1]', null],
    ['null', 'null', null],
    ['nothing to read', '{"id": "a"}', 'a'],
    ['text that is none', '{"id": "b", "text": 7}', null],
  ])('%s is told as an error', (_name, line, id) => {
    expect(answerLine(line, options)).toEqual({ id, error: expect.any(String) });
  });

  test('text gives the text analyses with their times, and nothing of a page', () => {
    const answer = answerLine('{"id": 5, "text": "It rained."}', options);
    expect(Object.keys(answer).toSorted()).toEqual(
      ['claims', 'id', 'ms', 'people', 'policy', 'quotes'].toSorted(),
    );
  });

  test('only what is wanted is answered', () => {
    const answer = answerLine('{"id": 5, "text": "It rained."}', {
      ...options,
      wanted: new Set(['claims'] as const),
    });
    expect(Object.keys(answer)).toEqual(['id', 'claims', 'ms']);
  });
});
