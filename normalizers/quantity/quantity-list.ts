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

/** The one quantity in `text` (近4万条, 60余场, 受理政府信息公开申请 3119 件); null where there is none, or several. */
export function quantity(text: string): Quantity | null {
  const [first, ...others] = quantityList(text)
  return first && others.length === 0 ? first : null
}
