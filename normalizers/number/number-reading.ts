import type { FigureFlag } from './figure-flag.js'

/** The number of a quantity, without the words around it. All numbers are exact decimals. */
export interface NumberReading {
  /** Null for a range, and for words such as 数十. */
  readonly value: string | null
  readonly approx: 'exact' | 'over' | 'range' | 'vague'
  readonly min?: string
  readonly max?: string
  /** Power of ten that a vague number names. */
  readonly magnitude?: number
  /** A number without its one (百, 万): only 近百 or 百余 make it a number. */
  readonly bare: boolean
  /** Power of ten of the last multiplier or place, 0 for none. */
  readonly power: number
  /** Digits before the multiplier, and no other part: 173769万. */
  readonly single: boolean
  readonly flag?: FigureFlag
  /** Where it ends in the text, exclusive. */
  readonly end: number
}
