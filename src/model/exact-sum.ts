/** Decimal places of amounts and counts together; sums are compared as whole ten-thousandths. */
const PLACES = 1e4

/** The sum of numbers with up to four decimals, without binary fractions. */
export const exactSum = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + Math.round(number * PLACES), 0) / PLACES
