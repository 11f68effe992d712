import * as z from 'zod'
import { type ManifestLine, statuses } from '../../outputs/manifest-line.js'
import { isOwnReport } from '../results/remove-reports.js'

/** What has to be right in a line before it is used. The rest is trusted: a run wrote it. */
const Line = z.looseObject({
  path: z.string(),
  sha256: z.string().nullable(),
  status: z.enum(statuses),
  report: z.string().refine(isOwnReport).nullable(),
})

/** A line of a manifest or a journal; null for a text that is none. */
export function parsedLine(text: string): ManifestLine | null {
  try {
    const value: unknown = JSON.parse(text)
    Line.parse(value)
    return value as ManifestLine
  } catch {
    return null
  }
}
