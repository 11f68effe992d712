import type { Approximation } from '../number/approximation.js'
import type { FigureFlag } from '../number/figure-flag.js'

/** What is in a cell: a number, nothing in one of its written forms, or something that is no number for certain. */
export type FigureState = 'value' | 'blank' | 'dash' | 'notApplicable' | 'none' | 'masked' | 'unreadable' | 'ambiguous'

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
