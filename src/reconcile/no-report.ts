import { ExtractionError } from '../model/errors.js'
import { inLanguage } from '../model/finding.js'
import type { SoundReading } from './sound-reading.js'

/**
 * Why a reading without the wording of a form gives no report: its characters cannot be told, a limit may have kept the report
 * from being read (both are failures), or it is none.
 */
export function noReport({ reading, findings }: SoundReading): ExtractionError {
  if (findings.some(({ code }) => code === 'garbled-text')) {
    return new ExtractionError(
      'garbled-text',
      'the characters of the text cannot be told (fonts without a right Unicode mapping): run text recognition (OCR) on it',
    )
  }
  const limit = reading.findings.find(({ code }) => code === 'limit-reached')
  if (limit) {
    const { message } = inLanguage(limit, 'en')
    return new ExtractionError('limit-reached', `no wording of the official forms in what was read. ${message}`)
  }
  return new ExtractionError('not-a-report', 'no wording of the official forms: this is no annual report')
}
