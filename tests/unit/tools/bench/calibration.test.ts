import { describe, expect, test } from 'vitest';
import { calibrationError } from '@/tools/bench/calibration';

/** So many attributions of one confidence, so many of them right. */
function group(confidence: number, count: number, right: number) {
  return Array.from({ length: count }, (_, at) => ({ confidence, isRight: at < right }));
}

describe('the calibration error', () => {
  test('is nothing where as many are right as was said', () => {
    expect(calibrationError([...group(0.8, 10, 8), ...group(0.5, 4, 2)])).toBeCloseTo(0);
  });

  test('is the distance where all are as wrong as one another', () => {
    expect(calibrationError(group(0.9, 10, 6))).toBeCloseTo(0.3);
  });

  test('too sure in one group and too shy in another do not make up for each other', () => {
    expect(calibrationError([...group(0.9, 10, 7), ...group(0.5, 10, 7)])).toBeCloseTo(0.2);
  });

  test('is nothing of nothing, and full confidence is in the last group', () => {
    expect(calibrationError([])).toBe(0);
    expect(calibrationError(group(1, 5, 5))).toBe(0);
  });
});
