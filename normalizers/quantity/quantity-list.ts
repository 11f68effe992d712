import { quantitiesIn } from './quantities-in.js'
import type { Quantity } from './quantity.js'
import { quantityText } from './quantity-text.js'

/**
 * The quantities that `text` states, in reading order: 14批212件（信件15批100件） are four. Names, dates, ordinals, percentages
 * and numbers without a unit are none. In an account of parts (其中, 含, brackets) `of` names the part.
 */
export function quantityList(text: string): readonly Quantity[] {
  const { text: folded, scanned } = quantityText(text)
  return quantitiesIn(folded).map(({ from, end, ...quantity }) =>
    folded.slice(from, end) === scanned.slice(from, end) ? quantity : { ...quantity, flag: 'ocr' },
  )
}
