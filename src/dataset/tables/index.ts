import type { FormBook } from '../../forms/form-book.js'
import { perObject } from '../../forms/per-object.js'
import type { DatasetTable } from '../dataset-table.js'
import type { ExportedInput } from '../exported-input.js'
import { figures } from './figures.js'
import { findingCells } from './finding-cells.js'
import { findings } from './findings.js'
import { inputs } from './inputs.js'
import { observations } from './observations.js'
import { reports } from './reports.js'

/** The tables whose rows come of the inputs of a run on the forms of a book; the codebook comes of the forms alone. */
export const tablesOf = perObject((book: FormBook): readonly DatasetTable<ExportedInput>[] => [
  observations(book),
  reports(book),
  findings,
  findingCells,
  figures,
  inputs,
])
