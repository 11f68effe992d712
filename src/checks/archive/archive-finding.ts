import type { Report } from '../../forms/report.js'
import { entryAtPointer } from '../../model/cell-pointer.js'
import type { TableEntries } from '../../model/entry.js'
import type { FindingCode } from '../../model/findings/finding.js'
import { type Finding, finding } from '../../model/findings/finding.js'
import type { Locator } from '../../model/locator.js'
import type { Values } from '../../model/words.js'

/** A report, or another input, that a finding is about, with the cells in it. */
export interface FileInQuestion {
  /** Path of the input, as in the manifest. */
  readonly path: string
  /** JSON Pointers into its report, the one it is most about first. */
  readonly cells?: readonly string[]
  readonly at?: readonly Locator[]
}

/** What was found between reports. It is of no single report, so pointers and places stand with the files. */
export type ArchiveFinding = Omit<Finding, 'pointer' | 'cells' | 'at'> & { readonly files: readonly FileInQuestion[] }

/** Numbers and the rule that a finding has beside its message. */
type Details = Pick<Finding, 'rule' | 'severity' | 'expected' | 'actual' | 'difference'>

/** A finding of the catalogue about several files, the one it is most about first. */
export const archiveFinding = (
  code: FindingCode,
  values: Values,
  files: readonly FileInQuestion[],
  details: Partial<Details> = {},
): ArchiveFinding => ({ ...finding(code, values, details), about: 'archive', files })

/** A file with cells of its report and the places where these stand. */
export const fileWithCells = (
  path: string,
  { tables }: Pick<Report, 'tables'>,
  cells: readonly string[],
): FileInQuestion => ({
  path,
  cells,
  at: cells.flatMap((pointer) => entryAtPointer(tables as Readonly<Record<string, TableEntries>>, pointer)?.at ?? []),
})
