import { type Grid, type TilingFault, tilingFaults } from '../grid.js'
import { type Finding, finding } from './finding.js'

/** For each grid with an official table: its first slot that several cells claim, and its first that none covers. */
export const tilingFindings = (grids: readonly Grid[], tablesOfGrid: readonly (readonly string[])[]): Finding[] =>
  grids.flatMap((grid, index) => {
    if ((tablesOfGrid[index]?.length ?? 0) === 0) return []
    const faults = tilingFaults(grid)
    const place = ({ row, column }: TilingFault) => ({ row: row + 1, column: column + 1 })
    return [
      ...faults
        .filter(({ covers }) => covers !== 0)
        .slice(0, 1)
        .map((fault) => finding('grid-irregular', place(fault))),
      ...faults
        .filter(({ covers }) => covers === 0)
        .slice(0, 1)
        .map((fault) => finding('grid-gap', place(fault))),
    ]
  })
