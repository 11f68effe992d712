import type { Form } from '../../../src/forms/form.js'
import type { Cell, Grid } from '../../../src/model/grid.js'
import { type Random, randomFrom } from '../../drawn/random.js'
import { docxBytes, mainPart, p, tbl, tc, tr } from '../../extractors/make-docx.js'
import { figuresFrom } from '../../random-figures.js'
import { placedFigures, slotKey } from '../placed-figures.js'
import { type Difficulty, type PlantedCell, wordDifficulties } from './difficulties.js'
import { FOOTNOTES, paragraph, run, STYLES } from './markup.js'

/** A report in Word with difficulties in some of its cells. */
export interface PlantedReport {
  readonly bytes: Uint8Array
  /** What is printed in each cell, by JSON Pointer; null for a blank. */
  readonly printed: ReadonlyMap<string, number | null>
  /** The difficulties of cells, by JSON Pointer. */
  readonly planted: ReadonlyMap<string, { readonly name: string } & Difficulty>
}

/** Share of the cells with figures that are made difficult, and of those with figures that are printed blank. */
const TOUCHED = 0.12
const BLANK = 0.1

const HEADINGS = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
]

/** A table whose cells are written by `write`; each row states all of its cells, those that go on from above too. */
function tableOf({ rows, cells }: Grid, write: (cell: Cell) => PlantedCell, between: (row: number) => string): string {
  const rowAt = (row: number): string =>
    tr(
      cells
        .filter((cell) => cell.row <= row && row < cell.row + cell.rowSpan)
        .sort((a, b) => a.column - b.column)
        .map((cell) => {
          const merge = cell.rowSpan > 1 ? `<w:vMerge${cell.row === row ? ' w:val="restart"' : ''}/>` : ''
          const span = cell.columnSpan > 1 ? `<w:gridSpan w:val="${cell.columnSpan}"/>` : ''
          if (cell.row < row) return tc('', span + merge)
          const { content, properties = '', behind = '' } = write(cell)
          return tc(content, span + merge + properties) + behind
        }),
    )
  return tbl(...Array.from({ length: rows }, (_, row) => between(row) + rowAt(row)))
}

/** A row of figures that is hidden with all that is in it, without height, or deleted. */
function unseenRow({ columns }: Grid, random: Random): string {
  const properties = random.pick([
    '<w:hidden/>',
    '<w:del w:id="1" w:author="x"/>',
    '<w:trHeight w:val="10" w:hRule="exact"/>',
  ])
  const format = properties === '<w:hidden/>' ? '<w:vanish/>' : ''
  const cell = (): string => tc(paragraph(run(String(random.whole(1, 999)), format)))
  return tr(Array.from({ length: columns }, cell), properties)
}

/** The report that a seed gives, with its tables as the form lays them out. */
export function plantedReport(form: Form, seed: number): PlantedReport {
  const random = randomFrom(seed)
  const pool = Array.from({ length: 61 }, () => (random.chance(0.2) ? 0 : random.whole(1, random.pick([9, 99, 4000]))))
  const { grids, figureAt } = placedFigures(form, figuresFrom(form, pool))
  const printed = new Map([...figureAt.values()].map(({ pointer, figure }) => [pointer, figure]))
  const planted = new Map<string, { readonly name: string } & Difficulty>()
  const names = Object.keys(wordDifficulties)

  const write =
    (table: number) =>
    (cell: Cell): PlantedCell => {
      const placed = figureAt.get(slotKey(table, cell.row, cell.column))
      if (!placed || !random.chance(TOUCHED)) return { content: p(cell.text) }
      const name = random.pick(names)
      const difficulty = wordDifficulties[name]!
      const isBlank = table === 0 && difficulty.kind === 'hidden' && random.chance(BLANK)
      if (isBlank) printed.set(placed.pointer, null)
      planted.set(placed.pointer, { name, ...difficulty })
      return difficulty.plant({ shown: isBlank ? '' : cell.text, other: String(random.whole(1, 9999)) }, random)
    }
  const tables = grids.map((grid, table) =>
    tableOf(grid, write(table), (row) => (row > 1 && random.chance(0.05) ? unseenRow(grid, random) : '')),
  )
  const body = [
    p('某某县某某局2021年政府信息公开工作年度报告'),
    p(HEADINGS[0]!),
    ...tables.map((table, at) => p(HEADINGS[at + 1]!) + table),
  ]
  return {
    bytes: docxBytes(mainPart(body.join('')), { 'word/styles.xml': STYLES, 'word/footnotes.xml': FOOTNOTES }),
    printed,
    planted,
  }
}
