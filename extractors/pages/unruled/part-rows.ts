import { type Box, middleY } from '../../../src/model/box.js'
import { median } from '../../../src/model/median.js'
import { APART, FILLED_SHARE } from '../measures/row-measures.js'
import { SAME_LINE } from '../measures/text-measures.js'
import type { Glyph } from '../page/page-content.js'
import type { Lattice, LatticeCell } from '../ruled/lattice.js'
import { hasRoom } from '../text/has-room.js'
import { type TextLine, textLines } from '../text/text-lines.js'
import { type FigureLevel, figureLevels, isFigureLine, isFigureText, levelOf } from './figure-levels.js'
import { labelBlocks } from './label-blocks.js'

/** A cell of one row of the lattice with its lines. */
interface OwnCell {
  readonly cell: LatticeCell
  readonly lines: readonly TextLine[]
}

/** How a row of a lattice falls into several: the height of each, and where the lines of each parted cell belong. */
interface Parting {
  readonly levels: readonly FigureLevel[]
  readonly parts: ReadonlyMap<LatticeCell, readonly (readonly TextLine[])[]>
}

/** A lattice with the lines of text in each of its cells, and of which cell before the parting each was a part. */
interface PartedLattice {
  readonly lattice: Lattice
  readonly lines: readonly (readonly TextLine[])[]
  readonly from: readonly number[]
}

/**
 * The lattice with its rows of figures parted that no ruling line parts: several figures one above the other in every
 * column, each level with a label of its own. What stands beside them over their whole height spans them. `from` has for each
 * cell the index of the one whose place it took, whole or in part.
 */
export function partRows(
  lattice: Lattice,
  contents: readonly (readonly Glyph[])[],
): Pick<PartedLattice, 'lattice' | 'from'> {
  const from = contents.map((_, index) => index)
  if (!contents.some(hasFiguresInLines)) return { lattice, from }
  const lines = contents.map((glyphs) => textLines(glyphs).filter((line) => line.glyphs.some(({ space }) => !space)))
  const pitch = usualPitch(lines)
  let parted: PartedLattice = { lattice, lines, from }
  // from the bottom up: what is parted moves only the rows below it
  for (let row = lattice.rowLines.length - 2; row >= 0; row--) {
    const parting = partingOf(ownCells(parted, row), pitch)
    if (parting) parted = withParted(parted, row, parting)
  }
  return parted
}

/** Whether a cell prints nothing but figures, in more than one line. */
function hasFiguresInLines(glyphs: readonly Glyph[]): boolean {
  const first = glyphs[0]
  if (!first) return false
  const inLines = glyphs.some(({ box }) => Math.abs(box.top - first.box.top) > SAME_LINE * first.size)
  return inLines && isFigureText(glyphs)
}

const ownCells = ({ lattice, lines }: PartedLattice, row: number): OwnCell[] =>
  lattice.cells.flatMap((cell, index) =>
    cell.row === row && cell.rowSpan === 1 ? [{ cell, lines: lines[index]! }] : [],
  )

/** The usual distance in points of two lines of words in one cell; 0 where every cell has one line. */
const usualPitch = (cells: readonly (readonly TextLine[])[]): number =>
  median(
    cells.flatMap((lines) =>
      lines
        .slice(1)
        .flatMap((line, index) => (isFigureLine(line) ? [] : [middleY(line.box) - middleY(lines[index]!.box)])),
    ),
  )

function partingOf(cells: readonly OwnCell[], pitch: number): Parting | undefined {
  const figures = cells.filter(({ lines }) => lines.length > 0 && lines.every(isFigureLine))
  if (figures.every(({ lines }) => lines.length < 2)) return undefined
  const levels = figureLevels(figures.map(({ lines }) => lines))
  const edge = Math.min(...figures.map(({ cell }) => cell.column))
  const label = cells.findLast(({ cell, lines }) => cell.column < edge && lines.length > 0)
  const blocks = label && labelBlocks(label.lines, levels)
  if (!blocks) return undefined
  const everywhere = levels.every((level) => level.cells >= FILLED_SHARE * figures.length)
  const roomy = figures.some(({ cell, lines }) => lines.slice(1).some((_, index) => hasRoom(lines[index]!, cell.box)))
  const single = isUnforced(blocks, label.cell.box)
  const apart = everywhere && roomy && isApart(blocks, pitch)
  if (!apart && !(single && (everywhere || roomy))) return undefined
  const parts = new Map<LatticeCell, readonly (readonly TextLine[])[]>([[label.cell, blocks]])
  for (const { cell, lines } of cells) {
    if (cell.column > label.cell.column && lines.every(isFigureLine)) parts.set(cell, byLevel(lines, levels))
    else if (cell !== label.cell && lines.length > 0) {
      const own = labelBlocks(lines, levels)
      if (own && isUnforced(own, cell.box)) parts.set(cell, own)
    }
  }
  return { levels, parts }
}

/** Whether no block but the last fills its line, so that nothing but another label can begin the next. */
const isUnforced = (blocks: readonly (readonly TextLine[])[], cell: Box): boolean =>
  blocks.slice(0, -1).every((block) => hasRoom(block.at(-1)!, cell))

const isApart = (blocks: readonly (readonly TextLine[])[], pitch: number): boolean =>
  pitch > 0 &&
  blocks.slice(1).every((block, index) => {
    const above = blocks[index]!.at(-1)!
    return middleY(block[0]!.box) - middleY(above.box) > APART * pitch
  })

const byLevel = (lines: readonly TextLine[], levels: readonly FigureLevel[]): TextLine[][] =>
  levels.map((_, level) => lines.filter((line) => levelOf(line, levels) === level))

function withParted({ lattice, lines, from }: PartedLattice, row: number, { levels, parts }: Parting): PartedLattice {
  const more = levels.length - 1
  const { rowLines } = lattice
  const between = boundaries([...parts.values()], levels.length)
  const edges = [rowLines[row]!, ...between, rowLines[row + 1]!]
  const moved = lattice.cells.flatMap((cell, index) => {
    const place = (next: LatticeCell, own = lines[index]!) => ({ cell: next, lines: own, from: from[index]! })
    const own = parts.get(cell)
    if (own) {
      return own.map((block, part) => {
        const box = { ...cell.box, top: edges[part]!, bottom: edges[part + 1]! }
        return place({ ...cell, row: row + part, box }, block)
      })
    }
    if (cell.row > row) return place({ ...cell, row: cell.row + more })
    return place(cell.row + cell.rowSpan > row ? { ...cell, rowSpan: cell.rowSpan + more } : cell)
  })
  return {
    lattice: {
      ...lattice,
      rowLines: [...rowLines.slice(0, row + 1), ...between, ...rowLines.slice(row + 1)],
      cells: moved.map(({ cell }) => cell),
      irregular: lattice.irregular.map((slot) => (slot.row > row ? { ...slot, row: slot.row + more } : slot)),
    },
    lines: moved.map((cell) => cell.lines),
    from: moved.map((cell) => cell.from),
  }
}

/** Heights in points between the rows: in the middle between what stands in one and in the next. */
function boundaries(parts: readonly (readonly (readonly TextLine[])[])[], rows: number): number[] {
  return Array.from({ length: rows - 1 }, (_, row) => {
    const above = parts.flatMap((blocks) => blocks[row]!.map(({ box }) => box.bottom))
    const below = parts.flatMap((blocks) => blocks[row + 1]!.map(({ box }) => box.top))
    return (Math.max(...above) + Math.min(...below)) / 2
  })
}
