import type { Form } from '../../../src/forms/form.js'
import type { Cell, Grid } from '../../../src/model/grid.js'
import { type Random, randomFrom } from '../../drawn/random.js'
import type { PlantedReport } from '../difficulty.js'
import { PLANTED_HEADINGS, PLANTED_TITLE, plantedTables } from '../planted-tables.js'
import { hidden } from './hidden.js'
import type { HtmlCell } from './html-cell.js'
import { covers, inks, shown } from './ink-and-shown.js'
import { raisedMarks, struck } from './struck-and-raised.js'

/** All difficulties of the cells of a page by their names. */
export const htmlDifficulties = { ...hidden, ...struck, ...raisedMarks, ...inks, ...covers, ...shown }

/** Share of the rows before which one stands that nobody sees, and of the tables that have a copy that nobody sees. */
const UNSEEN_ROWS = 0.05
const UNSEEN_TABLES = 0.3

const RULES = `.gone{display:none} .off{position:absolute;left:-3000px} table{border-collapse:collapse} td{border:1px solid}
@media screen{tr.printed{display:none}}`

const spanOf = ({ rowSpan, columnSpan }: Cell): string =>
  (rowSpan > 1 ? ` rowspan="${rowSpan}"` : '') + (columnSpan > 1 ? ` colspan="${columnSpan}"` : '')

/** A table whose cells are written by `write`. */
function tableOf(
  { rows, cells }: Grid,
  write: (cell: Cell) => HtmlCell,
  before: (row: number) => string,
  attributes: string,
): string {
  const rowAt = (row: number): string =>
    cells
      .filter((cell) => cell.row === row)
      .sort((a, b) => a.column - b.column)
      .map((cell) => {
        const { content, attributes: own = '', behind = '' } = write(cell)
        return `<td${spanOf(cell)}${own && ` ${own}`}>${content}</td>${behind}`
      })
      .join('')
  const lines = Array.from({ length: rows }, (_, row) => `${before(row)}<tr>${rowAt(row)}</tr>\n`)
  return `<table${attributes && ` ${attributes}`}>\n${lines.join('')}</table>\n`
}

/** A row of figures that nobody sees. */
function unseenRow({ columns }: Grid, random: Random): string {
  const cells = Array.from({ length: columns }, () => `<td>${random.whole(1, 999)}</td>`).join('')
  const attributes = random.pick([
    'class="gone"',
    'style="display:none"',
    'hidden',
    'class="printed"',
    'style="visibility:collapse"',
  ])
  return `<tr ${attributes}>${cells}</tr>\n`
}

/** A table with other figures that nobody sees, by what is around it or by its own style. */
function unseenCopy(grid: Grid, random: Random): string {
  const plain = (attributes: string): string =>
    tableOf(
      grid,
      ({ text }) => ({ content: /^\d+$/.test(text) ? String(random.whole(1, 4000)) : text }),
      () => '',
      attributes,
    )
  const around = random.pick([
    '<div style="display:none">',
    '<div class="gone">',
    '<div style="visibility:hidden">',
    '<div style="opacity:0">',
    '<div style="height:0;overflow:hidden">',
    '<div class="off">',
    '<details><summary></summary>',
    '<template>',
    '<noscript>',
    '',
  ])
  if (around === '') return plain(random.pick(['hidden', 'class="gone"', 'style="display:none"']))
  return `${around}${plain('')}</${/\w+/.exec(around)![0]}>\n`
}

/** The web page that a seed gives, with its tables as the form lays them out. */
export function plantedPage(form: Form, seed: number): PlantedReport {
  const random = randomFrom(seed)
  const { grids, write, printed, planted } = plantedTables<HtmlCell>(form, random, htmlDifficulties, (text) => ({
    content: text,
  }))
  let rules = RULES
  const tables = grids.map((grid, table) => {
    const hasRowsBetween = grid.cells.every(({ row, rowSpan }) => row === 0 || rowSpan === 1)
    const shownTable = tableOf(
      grid,
      (cell) => {
        const written = write(table, cell)
        rules += written.rules ? `\n${written.rules}` : ''
        return written
      },
      (row) => (hasRowsBetween && row > 1 && random.chance(UNSEEN_ROWS) ? unseenRow(grid, random) : ''),
      random.pick(['', 'border="1"', 'class="MsoTableGrid" style="width:100%"']),
    )
    if (!random.chance(UNSEEN_TABLES)) return shownTable
    const copy = unseenCopy(grid, random)
    return random.chance(0.5) ? copy + shownTable : shownTable + copy
  })
  const body = [
    `<h1>${PLANTED_TITLE}</h1>`,
    `<p>${PLANTED_HEADINGS[0]}</p>`,
    ...tables.map((table, at) => `<p>${PLANTED_HEADINGS[at + 1]}</p>\n${table}`),
  ]
  const type = random.pick(['<!DOCTYPE html>', '<!DOCTYPE html>', ''])
  const page = `${type}<html><head><meta charset="utf-8"><title>${PLANTED_TITLE}</title><style>${rules}</style></head><body>${body.join('\n')}</body></html>`
  return { bytes: new TextEncoder().encode(page), printed, planted }
}
