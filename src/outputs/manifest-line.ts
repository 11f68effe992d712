import type { Format } from '../model/extraction.js'
import type { ErrorCode } from '../model/extraction-error.js'
import type { Severity } from '../model/findings/finding.js'
import type { Limits } from '../model/limits.js'
import type { CellCount } from './cell-counts.js'

export const statuses = ['ok', 'flawed', 'failed', 'skipped'] as const
export type Status = (typeof statuses)[number]

/** What the manifest says of one input. */
export interface ManifestLine {
  readonly path: string
  readonly sha256: string | null
  readonly bytes: number | null
  readonly format: Format | null
  /** SHA-256 of the notes beside it (`<file>.meta.json`); null where there are none. */
  readonly sidecar: string | null
  /** SHA-256 of what people say of its cells (`corrections.jsonl`); null where nobody does. */
  readonly corrections: string | null
  readonly status: Status
  /** Where its report stands below the output folder. */
  readonly report: string | null
  /** SHA-256 of that report. */
  readonly reportSha256: string | null
  /** How much of each official table came through, by its id; null where there is no report. */
  readonly cells?: Readonly<Record<string, CellCount>> | null
  /** Findings of its own. */
  readonly findings: Readonly<Record<Severity, number>>
  /** Findings between reports that name it. */
  readonly archive: Readonly<Record<Severity, number>>
  /** Whether it is the report that counts for its agency and year; null before the archive is checked, and for no report. */
  readonly canonical: boolean | null
  /** The path of the report that counts instead: with the same figures, or with other ones. */
  readonly repeats: string | null
  readonly supersededBy: string | null
  /** What reports of one agency are matched by; null before the archive is checked, and where no agency is named. */
  readonly matchedAs: string | null
  readonly error: { readonly code: ErrorCode; readonly message: string } | null
  /** The limits under which a retry read it, where they are not those of the run. */
  readonly retriedUnder?: Partial<Limits>
  /** Milliseconds on the clock: the one figure that differs between two runs. */
  readonly ms: number
}
