import { isDoubtful } from '../../normalizers/cell/figure.js'
import { money } from '../../normalizers/cell/money.js'
import { tableCount } from '../../normalizers/cell/table-count.js'
import { foldedText, printedIndexes, printedPart } from '../../normalizers/quantity/folded-text.js'
import { numbersIn } from '../../normalizers/quantity/numbers-in.js'
import type { Block, Paragraph } from '../model/extraction.js'
import type { Cell } from '../model/grid.js'
import type { Locator } from '../model/locator.js'
import type { ProseFigure } from '../model/prose-figure.js'

/** A number of the running text, or the number that a cell holds. */
export interface DocumentNumber extends Pick<ProseFigure, 'value' | 'unit' | 'approx' | 'min' | 'max'> {
  /** As printed, its unit included. */
  readonly raw: string
  /** Index of the paragraph or the grid among the blocks. */
  readonly block: number
  /** Row and column of the cell in its grid, from zero; none for running text. */
  readonly cell?: { readonly row: number; readonly column: number }
  readonly at: readonly Locator[]
}

/** The numbers of a document in reading order. A cell with several numbers, or with a doubtful one, gives none. */
export const documentNumbers = (blocks: readonly Block[]): DocumentNumber[] =>
  blocks.flatMap((block, index) =>
    block.kind === 'paragraph'
      ? paragraphNumbers(block, index)
      : block.grid.cells.flatMap((cell) => cellNumber(cell, index) ?? []),
  )

function paragraphNumbers({ text, at }: Paragraph, block: number): DocumentNumber[] {
  const folded = foldedText(text)
  const numbers = numbersIn(folded)
  const indexes = numbers.length > 0 ? printedIndexes(folded) : []
  return numbers.map(({ value, unit, approx, min, max, from, end }) => ({
    value,
    unit,
    approx,
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    raw: printedPart(text, indexes, from, end),
    block,
    at,
  }))
}

function cellNumber({ row, column, text, at }: Cell, block: number): DocumentNumber | null {
  const found = wholeNumber(text.trim())
  return found && { ...found, approx: 'exact', raw: text, block, cell: { row, column }, at }
}

/** The number that the whole text is: a count, an amount of money or a percentage. */
function wholeNumber(text: string): Pick<DocumentNumber, 'value' | 'unit'> | null {
  if (!/\d/.test(text.normalize('NFKC'))) return null
  const count = tableCount(text)
  if (count.state === 'value' && !(isDoubtful(count) || count.note)) return { value: count.value!, unit: null }
  const amount = money(text)
  if (amount.state === 'value' && !isDoubtful(amount)) return { value: Number(amount.value), unit: amount.unit ?? null }
  const folded = foldedText(text)
  const [share, ...others] = numbersIn(folded)
  const whole = share?.unit === '%' && others.length === 0 && share.from === 0 && share.end === folded.text.length
  return whole ? { value: share.value, unit: share.unit } : null
}
