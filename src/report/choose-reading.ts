import { type LegibleParts, legibleParts } from '../forms/legibility.js'
import { bestReading } from '../forms/score.js'
import type { Extraction, ReadOptions } from '../model/content.js'
import { finding } from '../model/finding.js'

/** Reads the file in hand, with other options than those of the run where it is given some. */
export type Extract = (instead?: ReadOptions) => Promise<readonly Extraction[]>

export interface ChosenReading extends Omit<LegibleParts, 'doubts'> {
  /** What the engine read that was not taken, where two were asked for the whole file. */
  readonly other: readonly Extraction[] | null
}

/**
 * The reading that the wording of the forms picks, without what is no legible text. Where PDFium's text is in doubt and
 * `twice` allows it, pdf.js reads the file as well, and the one that leaves fewer doubts is taken.
 */
export async function chooseReading(extract: Extract, twice: boolean): Promise<ChosenReading> {
  const readings = await extract()
  const { doubts, ...first } = legibleParts(bestReading(readings))
  if (doubts === 0 || !twice || first.reading.engine !== 'pdfium') return { ...first, other: null }
  const others = await extract({ engine: 'pdfjs' }).catch(() => [])
  if (others.length === 0) return { ...first, other: null }
  const { doubts: left, ...second } = legibleParts(bestReading(others))
  if (left >= doubts) return { ...first, other: others }
  return { ...second, findings: [...second.findings, finding('second-engine')], other: readings }
}
