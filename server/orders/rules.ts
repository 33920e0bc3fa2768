/**
 * How far a decayed count lies above the expected one, in standard deviations of a Poisson count: the Pearson residual (McCullagh and
 * Nelder, Generalized Linear Models, 2nd ed., 2.4). One is added to the variance, so that two orders of what nobody ordered before
 * are not a fashion yet.
 */
export function trendOf(found: number, expected: number): number {
  return (found - expected) / Math.sqrt(expected + 1);
}
