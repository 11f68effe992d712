import { type Box, middleY } from '../../../src/model/box.js'
import type { CellContent } from '../lattice-grid.js'
import type { Lattice } from '../ruled/lattice.js'
import { partRows } from './part-rows.js'

/** A lattice and what lies in each of its cells, with the rows parted that no ruling line parts. */
export function partedContents(
  lattice: Lattice,
  contents: readonly CellContent[],
): { readonly lattice: Lattice; readonly contents: readonly CellContent[] } {
  const glyphs = contents.map((content) => content.glyphs)
  const { lattice: parted, from } = partRows(lattice, glyphs)
  if (parted === lattice) return { lattice, contents }
  return {
    lattice: parted,
    contents: parted.cells.map(({ box }, index) => {
      const source = from[index]!
      return box === lattice.cells[source]!.box ? contents[source]! : within(contents[source]!, box)
    }),
  }
}

function within({ glyphs, marks, ink }: CellContent, { top, bottom }: Box): CellContent {
  const isIn = (item: { readonly box: Box }) => middleY(item.box) >= top && middleY(item.box) < bottom
  return { glyphs: glyphs.filter(isIn), marks: marks.filter(isIn), ink: ink.filter(isIn) }
}
