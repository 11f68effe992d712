import type { FormBook } from '../forms/form-book.js'
import { bestReading } from '../forms/recognise/best-reading.js'
import { type LegibleParts, legibleParts } from '../forms/recognise/legible-parts.js'
import { reportEvidence } from '../forms/recognise/report-evidence.js'
import type { Extraction } from '../model/extraction.js'
import { finding } from '../model/findings/finding.js'
import { type Extract, secondReading, secondReadingFindings } from './second-reading.js'

export interface ChosenReading extends Omit<LegibleParts, 'doubts'> {
  /** What the engine read that was not taken; null where the file was not read as a whole by two engines. */
  readonly other: readonly Extraction[] | null
}

/**
 * The reading that the wording of the forms picks, without what is no legible text. Where PDFium's text is in doubt and
 * `twice` allows it, pdf.js reads the file as well, and the reading with fewer doubts is taken. Throws what `extract`
 * throws; of a second reading only faults of the program, where the first alone is no report.
 */
export async function chooseReading(extract: Extract, twice: boolean, book: FormBook): Promise<ChosenReading> {
  const readings = await extract()
  const { doubts, ...first } = legibleParts(bestReading(readings, book), book)
  if (doubts === 0 || !twice || first.reading.engine !== 'pdfium') return { ...first, other: null }
  const again = await secondReading(extract, { engine: 'pdfjs' })
  if (again.fault !== null) {
    if (!reportEvidence(first.reading, book).isReport) throw again.fault
    return { ...first, findings: [...first.findings, ...secondReadingFindings(again)], other: [] }
  }
  if (again.readings.length === 0) return { ...first, other: null }
  const { doubts: left, ...second } = legibleParts(bestReading(again.readings, book), book)
  if (left >= doubts) return { ...first, other: again.readings }
  return { ...second, findings: [...second.findings, finding('second-engine')], other: readings }
}
