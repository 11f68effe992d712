import { money } from '../../../normalizers/cell/money.js'
import { signedChange } from '../../../normalizers/cell/signed-change.js'
import { tableCount } from '../../../normalizers/cell/table-count.js'
import type { Cell } from '../../model/grid.js'
import { memoizeText } from '../../model/memoize.js'
import type { FormBook } from '../form-book.js'
import { perObject } from '../per-object.js'
import { labelOf, vocabularyOf } from '../vocabulary.js'
import { NEAR } from './distances.js'

/** What a cell is at a glance: nothing, words, or a figure (also a dash, a slash, 无, or a figure that cannot be read). */
export type CellKind = 'blank' | 'words' | 'figure'

const HAN = /\p{Script=Han}/u

/** Words behind an ordinal: （四）无 is the first half of a label that was cut, not the word for nothing. */
const NUMBERED = /^(?:[(（][一二三四五六七八九十]+[)）]|[一二三四五六七八九十]+[、.．])\s*\p{Script=Han}/u

/** A wording of the forms is words, what some reader of figures understands is a figure. */
const textKindIn = perObject((book: FormBook) => {
  const vocabulary = vocabularyOf(book)
  return memoizeText((text): CellKind => {
    if (text.trim() === '') return 'blank'
    if (!HAN.test(text)) return /\p{L}{3}/u.test(text) ? 'words' : 'figure'
    const label = labelOf(text)
    if (NUMBERED.test(text.trim())) return 'words'
    if (label.length > 1 && vocabulary.distance(label) < NEAR) return 'words'
    const readable = [tableCount(text), signedChange(text)].some(({ state }) => state !== 'unreadable')
    return readable || money(text).value !== undefined ? 'figure' : 'words'
  })
})

/** Tells words from figures; a cell that shows something else than text, and no text, may hold a figure. */
export const cellKindIn = perObject((book: FormBook) => {
  const textKind = textKindIn(book)
  return ({ text, ink }: Pick<Cell, 'text' | 'ink'>): CellKind => {
    const kind = textKind(text)
    return kind === 'blank' && ink !== undefined ? 'figure' : kind
  }
})
