import type { Correction } from './correction.js'

/** A correction as its line in the file, the keys in a fixed order, with the line end. */
export const correctionLine = ({ source, pointer, value, who, when, why }: Correction): string =>
  `${JSON.stringify({ source, pointer, value, who, when, why })}\n`
