import type { FileInQuestion } from '../checks/archive/archive-finding.js'
import type { Report } from '../forms/report.js'
import type { Finding } from '../model/findings/finding.js'
import type { ManifestLine } from '../outputs/manifest-line.js'

/** A finding as `findings.jsonl` has it, with an id that stays as long as its words do. */
export type ExportedFinding = Finding & {
  readonly id: string
  /** Path of the input that it is most about. */
  readonly path: string | null
  /** The inputs that it is about, where it is one between reports. */
  readonly files?: readonly FileInQuestion[]
}

/** One input of a run: what the tables of the dataset take their rows from. */
export interface ExportedInput {
  readonly line: ManifestLine
  /** Both null where the input gave no report. */
  readonly reportId: string | null
  readonly report: Report | null
  /** Its own findings, and those between reports that are most about it. */
  readonly findings: readonly ExportedFinding[]
  /** Findings between reports that name it in any place. */
  readonly between: readonly ExportedFinding[]
}

/** An input that gave a report. */
export type ExportedReport = ExportedInput & { readonly reportId: string; readonly report: Report }

export const withReport = (input: ExportedInput): readonly ExportedReport[] =>
  input.report !== null && input.reportId !== null ? [{ ...input, report: input.report, reportId: input.reportId }] : []

/** The cells of an input that a finding names, as JSON Pointers: the one that it is about first, each once. */
export function namedCells({ pointer, cells = [], files }: ExportedFinding, path: string): string[] {
  if (files) return [...new Set(files.filter((file) => file.path === path).flatMap((file) => file.cells ?? []))]
  return [...new Set([...(pointer === undefined ? [] : [pointer]), ...cells])]
}
