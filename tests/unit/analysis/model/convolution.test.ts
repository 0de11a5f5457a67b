import { describe, expect, test } from 'vitest';
import { addSums, fill, layOut, makeActive } from '@/lib/analysis/model/convolution';

/** Numbers between -1 and 1 that look random and never change. */
function numbers(count: number, seed: number): Float64Array {
  let state = seed;
  return Float64Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 31 - 1;
  });
}

type Size = {
  readonly count: number;
  readonly inputs: number;
  readonly outputs: number;
  readonly taps: number;
  readonly dilation: number;
};

function table(rows: number, width: number, seed: number) {
  const eightBits = Int8Array.from(numbers(rows * width, seed), (number) => number * 127);
  return { numbers: eightBits, scales: numbers(rows, seed + 1), width };
}

function layer({ inputs, outputs, taps }: Size) {
  return { weight: table(outputs, inputs * taps, 7), bias: numbers(outputs, 9) };
}

/** The same sums by plain loops, in the order that fixes their bits: bias, then tap by tap. */
function plainly(rows: Float64Array, size: Size): number[][] {
  const { weight, bias } = layer(size);
  return Array.from({ length: size.count }, (_, row) =>
    Array.from(bias, (first, out) => {
      let sum = first;
      for (let tap = 0; tap < size.taps; tap += 1) {
        const from = row + (tap - (size.taps >> 1)) * size.dilation;
        if (from < 0 || from >= size.count) continue;
        for (let at = 0; at < size.inputs; at += 1) {
          const value = Math.max(0, rows[from * size.inputs + at]!);
          const number = weight.numbers[out * weight.width + tap * size.inputs + at]!;
          sum += value * (weight.scales[out]! * number);
        }
      }
      return sum;
    }),
  );
}

describe('the sums of a layer', () => {
  test.each([
    { count: 20, inputs: 16, outputs: 16, taps: 3, dilation: 1 },
    { count: 20, inputs: 16, outputs: 24, taps: 3, dilation: 8 },
    { count: 5, inputs: 8, outputs: 8, taps: 3, dilation: 32 },
    { count: 9, inputs: 16, outputs: 13, taps: 1, dilation: 0 },
    { count: 1, inputs: 8, outputs: 8, taps: 3, dilation: 1 },
  ])('are bit for bit those of plain loops: %o', (size) => {
    const { count, inputs, outputs, taps, dilation } = size;
    const rows = numbers(count * inputs, 3);
    const kernel = layOut(layer(size), taps);
    const active = makeActive(count, inputs);
    fill(rows, active, { count, channels: inputs });
    const sums = new Float64Array(count * kernel.outputs);
    addSums(active, sums, { kernel, count, dilation });
    const found = Array.from({ length: count }, (_, row) =>
      Array.from(sums.subarray(row * kernel.outputs, row * kernel.outputs + outputs)),
    );
    expect(found).toEqual(plainly(rows, size));
  });

  test('are added to what stands there', () => {
    const kernel = layOut({ weight: table(8, 8, 1), bias: numbers(8, 2) });
    const active = makeActive(1, 8);
    fill(new Float64Array(8), active, { count: 1, channels: 8 });
    const sums = new Float64Array(8).fill(2);
    addSums(active, sums, { kernel, count: 1 });
    expect(Array.from(sums)).toEqual(Array.from(numbers(8, 2), (bias) => 2 + bias));
  });

  test('negatives count where asked, and only there', () => {
    const rows = Float64Array.of(-1, 0, 2, -3);
    const active = makeActive(2, 2);
    fill(rows, active, { count: 2, channels: 2 });
    expect(Array.from(active.begins)).toEqual([0, 0, 1]);
    fill(rows, active, { count: 2, channels: 2, isDense: true });
    expect(Array.from(active.values)).toEqual([-1, 0, 2, -3]);
  });
});
