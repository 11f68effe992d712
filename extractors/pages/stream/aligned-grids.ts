import { type Box, boxAround } from '../../../src/model/box.js'
import type { Cell, Grid } from '../../../src/model/grid.js'
import { SAME_EDGE } from '../measures/text-measures.js'
import { pagePlace } from '../page/page-place.js'
import { lineText, type TextLine } from '../text/text-lines.js'
import { columnEnds, type SectionLayout } from './lay-out-rows.js'
import { stretchHeaders } from './stretch-headers.js'
import type { StubCell } from './stub-cells.js'

/**
 * The placed sections of one table, each a grid, all on the same column lines: the columns of its stub, of which labels
 * take those that no group fills, and the columns of figures.
 */
export function alignedGrids(layouts: readonly SectionLayout[]): Grid[] {
  const stubs = stubColumns(layouts)
  const { columns } = layouts[0]!
  const bounds = columnEnds(columns)
  const lefts = layouts.flatMap(({ drafts }) => drafts.flatMap(({ label }) => (label ? [label.box.left] : [])))
  const hasStub = lefts.length > 0 || stubs.length > 0
  const start = Math.min(columns[0]!.left, ...lefts, ...stubs.map(({ left }) => left))
  const lines = [...(hasStub ? [start, ...stubs.map(({ right }) => right)] : []), columns[0]!.left, ...bounds]
  return layouts.map((layout) => gridOf(layout, stubs, hasStub, lines))
}

/** Where the columns of groups stand, from left to right, over all sections. */
function stubColumns(layouts: readonly SectionLayout[]): { left: number; right: number }[] {
  const boxes = layouts.flatMap(({ stub }) => stub.map(({ box }) => box)).sort((a, b) => a.left - b.left)
  const columns: { left: number; right: number }[] = []
  for (const { left, right } of boxes) {
    const last = columns.at(-1)
    if (last && left < last.right) last.right = Math.max(last.right, right)
    else columns.push({ left, right })
  }
  return columns
}

function gridOf(
  { section, columns, drafts }: SectionLayout,
  stubs: readonly { left: number; right: number }[],
  hasStub: boolean,
  lines: readonly number[],
): Grid {
  const { page } = section
  const stubWidth = hasStub ? stubs.length + 1 : 0
  const width = stubWidth + columns.length
  const cells: Cell[] = []
  const taken = drafts.map(() => new Array<boolean>(width).fill(false))
  /** Adds a cell as far as its slots are free; false where its first is not. */
  const add = (row: number, column: number, wide: number, text: string, box: Box | undefined, tall = 1): boolean => {
    const line = taken[row]!
    if (line[column]) return false
    let columnSpan = 1
    while (columnSpan < wide && !line[column + columnSpan]) columnSpan++
    for (let r = row; r < row + tall; r++) taken[r]!.fill(true, column, column + columnSpan)
    cells.push({ row, column, rowSpan: tall, columnSpan, text, at: box ? [pagePlace(page, box)] : [] })
    return true
  }
  for (const group of new Set(drafts.flatMap(({ groups }) => groups))) {
    // within, not across: glyphs of a broken font have no width
    const column = stubs.findIndex(({ left, right }) => left <= group.box.left && group.box.right <= right)
    const first = drafts.findIndex(({ groups, label }) => groups.includes(group) && isBehind(label, stubs[column]!))
    if (first < 0) continue
    let last = first
    while (drafts[last + 1]?.groups.includes(group) && isBehind(drafts[last + 1]!.label, stubs[column]!)) last++
    while (last > first && taken[last]![column]) last--
    add(first, column, 1, textOf(group.pieces), group.box, last - first + 1)
  }
  const deep = drafts.findLastIndex(({ header, cells: own }) => header && own.length > 0) + 1
  drafts.forEach(({ label, cells: own, y }, row) => {
    if (label) {
      const start = stubs.filter((stub) => isBehind(label, stub)).length
      const free = taken[row]!.indexOf(false, start)
      if (free < stubWidth) add(row, free, stubWidth - free, textOf(label.pieces), label.box)
    }
    for (const { first, last, pieces } of own) {
      add(row, stubWidth + first, last - first + 1, textOf([joined(pieces)]), boxAround(pieces))
    }
    const half = (label ? label.pieces[0]! : (section.rows[0] ?? section.header[0]!).line).size / 2
    columns.forEach(({ left, right, figures }, index) => {
      const box = { left: figures?.left ?? left, right: figures?.right ?? right, top: y - half, bottom: y + half }
      add(row, stubWidth + index, 1, '', row < deep ? undefined : box)
    })
    for (let column = 0; column < stubWidth; column++) add(row, column, 1, '', undefined)
  })
  return {
    rows: drafts.length,
    columns: width,
    cells: stretchHeaders(cells, stubWidth, deep),
    columnLines: lines,
    aligned: true,
  }
}

/** Whether a label begins right of a column of groups. */
const isBehind = (label: StubCell | undefined, { right }: { readonly right: number }): boolean =>
  label !== undefined && label.box.left >= right - SAME_EDGE * label.pieces[0]!.size

const joined = (pieces: readonly TextLine[]): TextLine => ({
  ...pieces[0]!,
  glyphs: pieces.flatMap(({ glyphs }) => glyphs),
})

const textOf = (pieces: readonly TextLine[]): string => pieces.map(lineText).join('')
