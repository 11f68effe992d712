import type { Field, Value } from '../dataset-table.js'

/** Takes the pieces of a file one after the other. */
export type Sink = (piece: string | Uint8Array) => Promise<void>

/** A file of rows that grows; its head is written with the first rows, or at the end where there are none. */
export interface RowFile {
  /** Values in the order of the fields. */
  readonly add: (rows: readonly (readonly Value[])[]) => Promise<void>
  /** Writes what is left. */
  readonly finish: () => Promise<void>
}

/** A way to write rows. */
export type RowFormat = (fields: readonly Field[], sink: Sink) => RowFile
