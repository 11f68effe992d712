import { borderedTable } from './bordered-table.js'
import { htmlTable } from './html-table.js'
import { listedCells } from './listed-cells.js'
import { pipeTable } from './pipe-table.js'
import { separatedTable } from './separated-table.js'
import { simpleTable } from './simple-table.js'
import type { TableShape } from './table-shape.js'
import { wikiTable } from './wiki-table.js'

/** Every way of marking the cells of a table in a text that is read; the first that knows a line takes it. A new one is one file and one line here. */
export const tableShapes: readonly TableShape[] = [
  htmlTable,
  wikiTable,
  borderedTable,
  simpleTable,
  pipeTable,
  separatedTable,
  listedCells,
]
