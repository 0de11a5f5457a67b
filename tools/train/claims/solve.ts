/** Linear equations with a symmetric, positive matrix. */

/** Cholesky's method on the lower triangle of `matrix`, `width` numbers a row; `matrix` is written over. */
export function solve(matrix: Float64Array, right: Float64Array, width: number): Float64Array {
  const lower = matrix;
  for (let c = 0; c < width; c += 1) {
    for (let d = 0; d <= c; d += 1) {
      let sum = lower[c * width + d]!;
      for (let k = 0; k < d; k += 1) sum -= lower[c * width + k]! * lower[d * width + k]!;
      lower[c * width + d] =
        c === d ? Math.sqrt(Math.max(sum, 1e-12)) : sum / lower[d * width + d]!;
    }
  }
  const found = Float64Array.from(right);
  for (let c = 0; c < width; c += 1) {
    for (let k = 0; k < c; k += 1) found[c]! -= lower[c * width + k]! * found[k]!;
    found[c]! /= lower[c * width + c]!;
  }
  for (let c = width - 1; c >= 0; c -= 1) {
    for (let k = c + 1; k < width; k += 1) found[c]! -= lower[k * width + c]! * found[k]!;
    found[c]! /= lower[c * width + c]!;
  }
  return found;
}
