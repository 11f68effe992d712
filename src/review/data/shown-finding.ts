import type { Finding } from '../../model/findings/finding.js'

/** A report that a finding between reports names. */
export interface NamedReport {
  readonly path: string
  /** Null where there is no page of it. */
  readonly id: string | null
}

/** A finding as a page of the review gets it: without its message, which is worded there. */
export type ShownFinding = Omit<Finding, 'message'> & { readonly files?: readonly NamedReport[] }

/** The finding without its message. */
export function shownFinding({ message: _, ...found }: Finding & { files?: readonly NamedReport[] }): ShownFinding {
  return found
}
