import type { Random } from './random.js'

/** The place of a cell among rows and columns, counted from 0. */
export interface Tile {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
}

/**
 * Cells that tile rows × columns, those of the first `headerRows` apart from those below. On every row and column some
 * cell begins: a line that no cell ends at is not drawn, so the grid that is seen would have one less.
 */
export function randomTiles(random: Random, rows: number, columns: number, headerRows: number): Tile[] {
  for (;;) {
    const tiles = tile(random, rows, columns, headerRows)
    const starts = (of: (tile: Tile) => number) => new Set(tiles.map(of)).size
    if (tiles.length > 1 && starts(({ row }) => row) === rows && starts(({ column }) => column) === columns)
      return tiles
  }
}

function tile(random: Random, rows: number, columns: number, headerRows: number): Tile[] {
  const taken = Array.from({ length: rows }, () => new Array<boolean>(columns).fill(false))
  const spanShare = random.pick([0, 0.15, 0.4])
  const bandShare = random.pick([0, 0, 0.15])
  const tiles: Tile[] = []
  for (let row = 0; row < rows; row++) {
    const band = random.chance(bandShare)
    for (let column = 0; column < columns; column++) {
      if (taken[row]![column]) continue
      const wide = band ? columns : random.chance(spanShare) ? random.whole(1, 4) : 1
      let columnSpan = 1
      while (columnSpan < wide && column + columnSpan < columns && !taken[row]![column + columnSpan]) columnSpan++
      const room = (row < headerRows ? headerRows : rows) - row
      const rowSpan = band ? 1 : Math.min(room, random.chance(spanShare) ? random.whole(1, 5) : 1)
      for (let r = row; r < row + rowSpan; r++) taken[r]!.fill(true, column, column + columnSpan)
      tiles.push({ row, column, rowSpan, columnSpan })
    }
  }
  return tiles
}
