/** Which number of many stands for them. */

/** The number below which this share of them lies, 0 to 1; NaN of none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The upper one of the two in the middle where there are two. */
export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}
