import { type Finding, finding } from './finding.js'
import { type Grid, tilingFaults } from './grid.js'

/** One finding for each grid with an official table whose cells overlap or leave a gap. */
export const tilingFindings = (grids: readonly Grid[], tablesOfGrid: readonly (readonly string[])[]): Finding[] =>
  grids.flatMap((grid, index) => {
    if ((tablesOfGrid[index]?.length ?? 0) === 0) return []
    return tilingFaults(grid)
      .slice(0, 1)
      .map(({ row, column }) => finding('grid-irregular', { row: row + 1, column: column + 1 }))
  })
