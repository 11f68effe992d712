import { COMPOUND_DIGITS } from '../text/compound-digits.js'
import { foldText } from '../text/fold-text.js'
import { quantityText } from './quantity-text.js'

/** A text made ready for `quantitiesIn` beside the printed one. */
export interface PlacedText {
  readonly text: string
  /** The same before 干 and 入 were put right. */
  readonly scanned: string
  readonly printed: string
}

/** Folds `printed` as `quantityText` does. */
export const placedText = (printed: string): PlacedText => ({ ...quantityText(printed), printed })

const isSpace = (character: string): boolean => character === ' ' || character === '\n'

/** Whether a character is printed as it is folded: the common ideographs, and ASCII but for its white space. */
const stays = (code: number): boolean => (code >= 0x4e00 && code <= 0x9fff) || (code > 0x20 && code < 0x7f)

/** Indexes in `printed` of the units of its folded form, white space left out. */
function foldedUnits(printed: string): number[] {
  const units: number[] = []
  for (let at = 0; at < printed.length; ) {
    const code = printed.codePointAt(at)!
    const length = code > 0xffff ? 2 : 1
    if (stays(code)) units.push(at)
    else {
      const character = printed.slice(at, at + length)
      const folded = COMPOUND_DIGITS.test(character) ? '' : foldText(character).replace(/\s+/g, '')
      for (let unit = 0; unit < folded.length; unit++) units.push(at)
    }
    at += length
  }
  return units
}

/** Index in `printed` of each character of `text`, and its length behind the last one. */
export function placesOf({ text, printed }: PlacedText): readonly number[] {
  const units = foldedUnits(printed)
  const places: number[] = []
  let next = 0
  for (const character of text.split('')) {
    // where folding all at once composes characters that it leaves alone one by one, the last ones share a place
    places.push(units[Math.min(next, units.length - 1)] ?? 0)
    if (!isSpace(character)) next++
  }
  return [...places, printed.length]
}

/** The printed characters behind `from` to `end` (exclusive) of the folded text, whose places these are. */
export function printedStretch(printed: string, places: readonly number[], from: number, end: number): string {
  const last = places[Math.max(from, end - 1)]!
  const length = (printed.codePointAt(last) ?? 0) > 0xffff ? 2 : 1
  return end > from ? printed.slice(places[from], last + length) : ''
}
