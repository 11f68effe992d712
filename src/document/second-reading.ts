import type { Extraction, ReadOptions } from '../model/extraction.js'
import { ExtractionError } from '../model/extraction-error.js'
import { type Finding, finding } from '../model/findings/finding.js'

/** Reads the file in hand, with other options than those of the run where it is given some. */
export type Extract = (instead?: ReadOptions) => Promise<readonly Extraction[]>

export interface SecondReading {
  /** Empty where the second engine cannot read the file. */
  readonly readings: readonly Extraction[]
  /** What was thrown, where it is a fault of the program and not of the file; else null. */
  readonly fault: unknown
}

/**
 * Reads the file with the engine that `instead` names. A file that this one cannot use, or that is beyond a limit, gives no
 * reading: the first engine has read it, and that is enough.
 */
export async function secondReading(extract: Extract, instead: ReadOptions): Promise<SecondReading> {
  try {
    return { readings: await extract(instead), fault: null }
  } catch (error) {
    return { readings: [], fault: error instanceof ExtractionError ? null : (error ?? new Error('no reason given')) }
  }
}

/** The findings of a second reading: that a fault of the program kept it from being made. */
export function secondReadingFindings({ fault }: SecondReading): Finding[] {
  if (fault === null) return []
  const reason = (fault instanceof Error ? fault.message : String(fault)).split('\n')[0]!
  return [finding('second-reading-failed', { reason })]
}
