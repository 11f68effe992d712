/** What stands in a cell: a number, nothing in one of its written forms, or something that is no number for certain. */
export type FigureState = 'value' | 'blank' | 'dash' | 'notApplicable' | 'none' | 'masked' | 'unreadable' | 'ambiguous'

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
  /** A second number stands in brackets behind the first. */
  | 'secondFigure'
  /** An amount that is out of all proportion in the unit of its column. */
  | 'unitSuspect'
  /** An amount in another unit than its column states. */
  | 'unitDiffers'
  /** An amount without a unit in a column without one. */
  | 'unitUnknown'

/** 约 about, 近 nearly, 余 or 超过 over, 至少 atLeast. */
export type Approximation = 'about' | 'nearly' | 'over' | 'atLeast'

export interface Figure<Value> {
  readonly state: FigureState
  /** Only with state `value`. */
  readonly value?: Value
  readonly flag?: FigureFlag
  readonly approx?: Approximation
  /** What an unreadable cell would be if its doubtful characters were digits or its odd punctuation were not there. */
  readonly candidate?: Value
  /** The meanings of an ambiguous cell. */
  readonly candidates?: readonly (Value | 'dash')[]
  /** Words printed beside the number, as printed: （其中修订16件）. */
  readonly note?: string
}

/** Flags that leave no doubt about the number, or that a rule of the form reports by itself. */
const CLEAR: ReadonlySet<FigureFlag> = new Set(['decimalTail', 'unsigned', 'notInteger', 'negative', 'unitUnknown'])

/** Whether a number was read that should not go out without a warning: its writing allows another reading. */
export const isDoubtful = ({ state, flag, approx }: Figure<unknown>): boolean =>
  state === 'value' && (approx !== undefined || (flag !== undefined && !CLEAR.has(flag)))
