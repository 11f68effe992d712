import type { Block } from '../../../src/model/extraction.js'
import type { ExtractionFinding } from '../../../src/model/findings/finding.js'
import type { Limits } from '../../../src/model/limits.js'
import type { SourceLine } from '../source-line.js'

/** A table that begins in a line: how many lines it takes, and what it is. */
export interface TextTable {
  readonly lines: number
  readonly blocks: readonly Block[]
  /** Other readings of the same lines, where the shape does not decide. */
  readonly others?: readonly (readonly Block[])[]
  readonly findings: readonly ExtractionFinding[]
}

/** A way of writing tables that marks its cells: the table that begins in line `at`, undefined where none does. */
export type TableShape = (lines: readonly SourceLine[], at: number, limits: Limits) => TextTable | undefined
