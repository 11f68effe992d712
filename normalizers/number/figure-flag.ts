/** What is odd about a figure; of several, the one that matters most. */
export type FigureFlag =
  /** Letters or circles that look like digits; what they would be is the candidate. */
  | 'ocr'
  /** A whole number written with decimals: 3119.0 */
  | 'decimalTail'
  | 'notInteger'
  | 'negative'
  /** A sign where none belongs: +22 as a count. */
  | 'unexpectedSign'
  /** A full stop, comma or quotation mark beside the number. */
  | 'strayPunct'
  /** Two groups set apart by a space (12 345), which two figures run together would look like. */
  | 'spaced'
  /** Only zeros, or zeros before a long number, as the figures of several cells run together would look like. */
  | 'leadingZeros'
  /** A change without a sign, read as an increase. */
  | 'unsigned'
  | 'dashAsMinus'
  | 'doubleSign'
  /** Written in Chinese numerals. */
  | 'chinese'
  /** A count in 千, 万 or 亿, multiplied out. */
  | 'scaled'
  /** A second number is in brackets behind the first. */
  | 'secondFigure'
  /** An amount that is out of all proportion in the unit of its column. */
  | 'unitSuspect'
  /** An amount in another unit than its column states. */
  | 'unitDiffers'
  /** An amount without a unit in a column without one. */
  | 'unitUnknown'
