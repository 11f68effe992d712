import { COMPOUND_DIGITS } from '../text/compound-digits.js'
import { fold } from '../text/fold.js'
import { foldText, withoutSpace } from '../text/fold-text.js'
import { unifyQuotes } from '../text/unify-quotes.js'

/** A text folded for reading the numbers in it, beside the printed one. */
export interface FoldedText {
  /** Folded, simplified, without white space inside words; 千 and 人 where a scan gave 干 and 入. */
  readonly text: string
  /** The same before these two were put right, character by character. */
  readonly scanned: string
  readonly printed: string
}

const ENCLOSED = new RegExp(COMPOUND_DIGITS, 'gu')
/** 3干余份 is no 3干部. */
const THOUSAND = /(?<=\d)干(?=[余多]|[^余多部])/g
const PERSONS = /(?<=[\d万余多])入(?=次)/g

/** Folds a text for reading its numbers. Enclosed and raised numerals end what is before them, as a line break does. */
export function foldedText(printed: string): FoldedText {
  const scanned = unifyQuotes(fold.figures(printed.replace(ENCLOSED, '\n')))
  return { text: scanned.replace(THOUSAND, '千').replace(PERSONS, '人'), scanned, printed }
}

const isSpace = (character: string): boolean => character === ' ' || character === '\n'

/** Whether a character is printed as it is folded: the common ideographs, and ASCII but for its white space. */
const stays = (code: number): boolean => (code >= 0x4e00 && code <= 0x9fff) || (code > 0x20 && code < 0x7f)

/** Indexes in `printed` of the UTF-16 units of its folded form, white space left out. */
function foldedUnits(printed: string): number[] {
  const units: number[] = []
  for (let at = 0; at < printed.length; ) {
    const code = printed.codePointAt(at)!
    const length = code > 0xffff ? 2 : 1
    if (stays(code)) units.push(at)
    else {
      const character = printed.slice(at, at + length)
      const folded = COMPOUND_DIGITS.test(character) ? '' : withoutSpace(foldText(character))
      for (let unit = 0; unit < folded.length; unit++) units.push(at)
    }
    at += length
  }
  return units
}

/** For each UTF-16 unit of `text` its index in `printed`, and behind the last one the length of `printed`. */
export function printedIndexes({ text, printed }: FoldedText): readonly number[] {
  const units = foldedUnits(printed)
  const indexes: number[] = []
  let next = 0
  for (const character of text.split('')) {
    // where folding all at once composes characters that it leaves alone one by one, the last ones share an index
    indexes.push(units[Math.min(next, units.length - 1)] ?? 0)
    if (!isSpace(character)) next++
  }
  return [...indexes, printed.length]
}

/** The printed characters of the part from `from` to `end` (exclusive) of the folded text; `indexes` are its `printedIndexes`. */
export function printedPart(printed: string, indexes: readonly number[], from: number, end: number): string {
  const last = indexes[Math.max(from, end - 1)]!
  const length = (printed.codePointAt(last) ?? 0) > 0xffff ? 2 : 1
  return end > from ? printed.slice(indexes[from], last + length) : ''
}
