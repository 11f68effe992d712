import type { Form } from '../../../src/forms/form.js'
import type { Cell, Grid } from '../../../src/model/grid.js'
import { type Random, randomFrom } from '../../drawn/random.js'
import { docxBytes, mainPart, p, tbl, tc, tr } from '../../extractors/make-docx.js'
import { figuresFrom } from '../../random-figures.js'
import { placedFigures, slotKey } from '../placed-figures.js'

/** A report one row of which has a cell less, or more, than the table has columns there. */
export interface BrokenRows {
  readonly bytes: Uint8Array
  /** What is printed in each cell, by JSON Pointer; null for a blank. */
  readonly printed: ReadonlyMap<string, number | null>
  /** JSON Pointers of the cells in rows that were broken. */
  readonly touched: ReadonlySet<string>
  /** Those of them that have lost a cell. */
  readonly lost: ReadonlySet<string>
  /** What was done. */
  readonly faults: readonly string[]
}

const HEADINGS = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
]

/** A cell as a row states it; `goesOn` where it began in a row above. */
interface Stated {
  readonly text: string
  readonly rowSpan: number
  readonly columnSpan: number
  readonly goesOn: boolean
}

const statedRow = ({ cells }: Grid, row: number): (Stated & { readonly cell: Cell })[] =>
  cells
    .filter((cell) => cell.row <= row && row < cell.row + cell.rowSpan)
    .sort((a, b) => a.column - b.column)
    .map((cell) => ({ ...cell, cell, goesOn: cell.row < row }))

type Fault = (row: readonly Stated[], at: number, random: Random) => readonly Stated[]

const PLAIN = { rowSpan: 1, columnSpan: 1, goesOn: false }

/** What editors of pages do to a row; `at` is the place of one of its cells. */
const faults: Readonly<Record<string, Fault>> = {
  lost: (row, at) => row.toSpliced(at, 1),
  added: (row, at) => row.toSpliced(at, 0, { ...PLAIN, text: '' }),
  repeated: (row, at) => row.toSpliced(at, 0, { ...PLAIN, text: row[at]!.text }),
  'run together': (row, at) => row.toSpliced(at, 2, { ...row[at]!, text: row[at]!.text + (row[at + 1]?.text ?? '') }),
  merged: (row, at) =>
    row.toSpliced(at, 2, {
      ...row[at]!,
      text: row[at]!.text + (row[at + 1]?.text ?? ''),
      columnSpan: row[at]!.columnSpan + (row[at + 1]?.columnSpan ?? 0),
    }),
}

const htmlTable = (rows: readonly (readonly Stated[])[]): string => {
  const td = ({ text, rowSpan, columnSpan }: Stated) =>
    `<td${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}>${text}</td>`
  const body = rows.map(
    (row) =>
      `<tr>${row
        .filter(({ goesOn }) => !goesOn)
        .map(td)
        .join('')}</tr>`,
  )
  return `<table border="1">${body.join('')}</table>`
}

const wordTable = (rows: readonly (readonly Stated[])[]): string =>
  tbl(
    ...rows.map((row) =>
      tr(
        row.map(({ text, rowSpan, columnSpan, goesOn }) => {
          const merge = rowSpan > 1 ? `<w:vMerge${goesOn ? '' : ' w:val="restart"'}/>` : ''
          const span = columnSpan > 1 ? `<w:gridSpan w:val="${columnSpan}"/>` : ''
          return tc(goesOn ? '' : text, span + merge)
        }),
      ),
    ),
  )

/** The report that a seed gives, as a page or in Word, with a fault in a row of figures of each of its tables. */
export function brokenRows(form: Form, seed: number): BrokenRows {
  const random = randomFrom(seed)
  const pool = Array.from({ length: 61 }, () => (random.chance(0.2) ? 0 : random.whole(1, random.pick([9, 99, 4000]))))
  const { grids, figureAt } = placedFigures(form, figuresFrom(form, pool))
  const printed = new Map([...figureAt.values()].map(({ pointer, figure }) => [pointer, figure]))
  const touched = new Set<string>()
  const lost = new Set<string>()
  const done: string[] = []
  const write = random.chance(0.5) ? htmlTable : wordTable

  const tables = grids.map((grid, table) => {
    const placedIn = (row: number) =>
      statedRow(grid, row).map(({ cell }) => figureAt.get(slotKey(table, row, cell.column)))
    const all = Array.from({ length: grid.rows }, (_, row) => row)
    const broken = random.pick(all.filter((row) => placedIn(row).some((placed) => placed !== undefined)))
    const fault = random.pick(Object.keys(faults))
    const own = placedIn(broken)
    const first = own.findIndex((placed) => placed !== undefined)
    const at = random.chance(0.85) ? random.whole(first, own.length - 1) : random.whole(0, first)
    const pointers = own.flatMap((placed) => (placed ? [placed.pointer] : []))
    for (const pointer of pointers) touched.add(pointer)
    if (fault !== 'added' && fault !== 'repeated') for (const pointer of pointers) lost.add(pointer)
    done.push(`table ${table + 2}, row ${broken + 1}, cell ${at + 1} ${fault}`)
    return write(
      all.map((row) => (row === broken ? faults[fault]!(statedRow(grid, row), at, random) : statedRow(grid, row))),
    )
  })
  const title = '某某县某某局2021年政府信息公开工作年度报告'
  const bytes =
    write === wordTable
      ? docxBytes(
          mainPart([p(title), p(HEADINGS[0]!), ...tables.map((table, at) => p(HEADINGS[at + 1]!) + table)].join('')),
        )
      : new TextEncoder().encode(
          `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1><p>${HEADINGS[0]}</p>${tables.map((table, at) => `<p>${HEADINGS[at + 1]}</p>${table}`).join('')}</body></html>`,
        )
  return { bytes, printed, touched, lost, faults: [write === wordTable ? 'Word' : 'page', ...done] }
}
