import type { DatasetTable } from '../dataset-table.js'
import type { ExportedInput } from '../exported-input.js'
import { figures } from './figures.js'
import { findingCells } from './finding-cells.js'
import { findings } from './findings.js'
import { inputs } from './inputs.js'
import { observations } from './observations.js'
import { reports } from './reports.js'

/** The tables whose rows come of the inputs of a run; the codebook comes of the forms alone. */
export const tables: readonly DatasetTable<ExportedInput>[] = [
  observations,
  reports,
  findings,
  findingCells,
  figures,
  inputs,
]
