/** Does a confidence mean what it says? Of all attributions at 0.8, eight in ten should be right. */

export type Judged = { readonly confidence: number; readonly isRight: boolean };

/** Groups narrow enough to show a bend, wide enough to hold dozens on a development set. */
const GROUPS = 10;

/**
 * The expected calibration error (Naeini, Cooper, Hauskrecht, AAAI 2015): how far the mean confidence of a group
 * stands from its share of right ones, weighted by the group's size. 0 is perfect; 0 of nothing.
 */
export function calibrationError(judged: readonly Judged[]): number {
  const surplus = Array.from({ length: GROUPS }, () => 0);
  for (const { confidence, isRight } of judged) {
    const group = Math.min(GROUPS - 1, Math.floor(confidence * GROUPS));
    surplus[group] = (surplus[group] ?? 0) + confidence - (isRight ? 1 : 0);
  }
  const distance = surplus.reduce((sum, one) => sum + Math.abs(one), 0);
  return distance / Math.max(1, judged.length);
}
