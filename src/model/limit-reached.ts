import { ExtractionError } from './extraction-error.js'
import { type Finding, finding } from './findings/finding.js'
import { type LimitName, type Limits, limitTable } from './limits.js'

/** A limit that ends the reading of a document or, where it is caught, of one page or table of it. */
export class LimitReached extends ExtractionError {
  readonly limit: LimitName
  readonly value: number

  /** `advice` is what to do, as a clause: "split the file". */
  constructor(limit: LimitName, limits: Limits, advice: string) {
    const { bounds, unit, code } = limitTable[limit]
    const value = limits[limit]
    super(
      code === 'too-large' ? code : 'limit-reached',
      `Over ${value} ${unit} in ${bounds}: ${advice}, or raise the limit with --limit ${limit}=<n>.`,
    )
    this.limit = limit
    this.value = value
  }
}

/** The finding that a limit cut the reading short and the rest was read, on `page` where it was one page. */
export function limitFinding(
  limit: LimitName,
  limits: Limits,
  { page = null }: { readonly page?: number | null } = {},
): Finding {
  const where = page === null ? {} : { where: { zh: `第 ${page} 页：`, en: `Page ${page}: ` } }
  return finding('limit-reached', { ...where, limit, value: limits[limit] })
}
