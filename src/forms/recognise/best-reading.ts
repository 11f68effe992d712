import type { Extraction } from '../../model/extraction.js'
import type { FormBook } from '../form-book.js'
import { reportEvidence } from './report-evidence.js'

/** A heading weighs as much as this many wordings of a table: a reading that lost the prose lost half of the report. */
const SECTION_WEIGHT = 5
const TITLE_WEIGHT = 5

/**
 * The reading with the most of the forms in it; of equal ones the one with the fewest words around. Where no reading has
 * anything of the forms, the likeliest one with a table in it.
 */
export function bestReading(readings: readonly Extraction[], book: FormBook): Extraction {
  const scored = readings.map((reading) => {
    const { title, sections, labels: found } = reportEvidence(reading, book)
    return { reading, score: found + sections * SECTION_WEIGHT + (title ? TITLE_WEIGHT : 0), size: sizeOf(reading) }
  })
  if (scored.every(({ score }) => score === 0)) return readings.find(hasTable) ?? readings[0]!
  return scored.reduce((best, other) =>
    other.score > best.score || (other.score === best.score && other.size < best.size) ? other : best,
  ).reading
}

const hasTable = ({ blocks }: Extraction): boolean => blocks.some(({ kind }) => kind === 'grid')

const sizeOf = ({ blocks }: Extraction): number =>
  blocks.reduce(
    (sum, block) =>
      sum +
      (block.kind === 'paragraph' ? block.text.length : block.grid.cells.reduce((n, cell) => n + cell.text.length, 0)),
    0,
  )
