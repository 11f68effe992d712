import { COMPOUND_DIGITS } from '../text/compound-digits.js'
import { fold } from '../text/fold.js'
import { unifyQuotes } from '../text/unify-quotes.js'

/** A text in which quantities are looked for. */
export interface QuantityText {
  /** Folded, simplified, without white space inside words; 千 and 人 where a scan gave 干 and 入. */
  readonly text: string
  /** The same before these two were put right, character by character. */
  readonly scanned: string
}

const ENCLOSED = new RegExp(COMPOUND_DIGITS, 'gu')
/** 3干余份 is no 3干部. */
const THOUSAND = /(?<=\d)干(?=[余多]|[^余多部])/g
const PERSONS = /(?<=[\d万余多])入(?=次)/g

/** `text` made ready for `quantityAt`; enclosed and raised numerals end what stands before them, as a line break does. */
export function quantityText(text: string): QuantityText {
  const scanned = unifyQuotes(fold.figures(text.replace(ENCLOSED, '\n')))
  return { text: scanned.replace(THOUSAND, '千').replace(PERSONS, '人'), scanned }
}
