import type { Bound } from '../number/approximation.js'

/** A number of things with its unit, as running text says it. */
export interface Quantity {
  /** What is printed, multiplied out: 40000 for 近4万条; null for a range or a word such as 数十. */
  readonly value: number | null
  /** 件, 人次 …; null where only 万 or 亿 is behind the number. */
  readonly unit: string | null
  /** How far the number holds: `atMost` for 不超过, `range` for 2-3, `vague` for 数十. */
  readonly approx: Bound | 'exact' | 'range' | 'vague'
  /** Bounds, themselves included; 近4万 has `max` 40000, 60余 has `min` 60. */
  readonly min?: number
  readonly max?: number
  /** The order of a vague number: 10 for 数十. */
  readonly magnitude?: number
  /** What is counted, as far as the words beside the number say. */
  readonly of?: string
  /** What was done with it: 受理, 发布. */
  readonly verb?: string
  /** A 万 that makes it improbably large, 千 or 人 read where 干 or 入 is printed, or groups of digits set apart by a space. */
  readonly flag?: 'scaleSuspect' | 'ocr' | 'spaced'
}
