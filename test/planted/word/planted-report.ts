import type { Form } from '../../../src/forms/form.js'
import type { Cell, Grid } from '../../../src/model/grid.js'
import { type Random, randomFrom } from '../../drawn/random.js'
import { docxBytes, mainPart, p, tbl, tc, tr } from '../../extractors/make-docx.js'
import type { PlantedReport } from '../difficulty.js'
import { PLANTED_HEADINGS, PLANTED_TITLE, plantedTables } from '../planted-tables.js'
import { type WordCell, wordDifficulties } from './difficulties.js'
import { FOOTNOTES, NUMBERING, paragraph, run, STYLES } from './markup.js'

/** A table whose cells are written by `write`; each row states all of its cells, those that go on from above too. */
function tableOf({ rows, cells }: Grid, write: (cell: Cell) => WordCell, between: (row: number) => string): string {
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

/** The report in Word that a seed gives, with its tables as the form lays them out. */
export function plantedReport(form: Form, seed: number): PlantedReport {
  const random = randomFrom(seed)
  const { grids, write, printed, planted } = plantedTables(form, random, wordDifficulties, (text) => ({
    content: p(text),
  }))
  const tables = grids.map((grid, table) =>
    tableOf(
      grid,
      (cell) => write(table, cell),
      (row) => (row > 1 && random.chance(0.05) ? unseenRow(grid, random) : ''),
    ),
  )
  const body = [
    p(PLANTED_TITLE),
    p(PLANTED_HEADINGS[0]!),
    ...tables.map((table, at) => p(PLANTED_HEADINGS[at + 1]!) + table),
  ]
  return {
    bytes: docxBytes(mainPart(body.join('')), {
      'word/styles.xml': STYLES,
      'word/footnotes.xml': FOOTNOTES,
      'word/numbering.xml': NUMBERING,
    }),
    printed,
    planted,
  }
}
