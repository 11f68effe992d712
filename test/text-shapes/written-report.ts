import fc from 'fast-check'
import { extractReport } from '../../src/extract-report.js'
import { figureRows } from '../../src/forms/figure-rows.js'
import type { Form } from '../../src/forms/form.js'
import { officialBook } from '../../src/forms/official-book.js'
import type { Report } from '../../src/forms/report.js'
import { cellPointer } from '../../src/model/cell-pointer.js'
import { type Figures, formGrids } from '../official-grid.js'
import { figurePool, figuresFrom } from '../random-figures.js'
import type { TableWriter } from './marked.js'

/** A report of random figures as a text, and what it prints. */
export interface WrittenReport {
  readonly form: Form
  readonly text: string
  readonly figures: Readonly<Record<string, Figures>>
}

const PROSE = '围绕重点工作，通过网站发布信息8336条，举办培训9场，参训312余人次，办理留言88件，办结率93%。'

/** The report of a seed; odd seeds of those that may have blanks print no zeros. */
export function writtenReport(
  seed: number,
  write: TableWriter,
  { blanks }: { readonly blanks: boolean },
): WrittenReport {
  const { forms } = officialBook()
  const form = forms[seed % forms.length]!
  const [pool] = fc.sample(figurePool(), { seed, numRuns: 1 })
  const drawn = figuresFrom(form, pool!)
  const figures = blanks && seed % 4 > 1 ? withoutZeros(drawn) : drawn
  const tables = formGrids(form, figures)
  const lines = form.sections.flatMap(({ title, number }) => {
    const heading = `${'一二三四五六七八'[number - 1]}、${title}`
    const grid = tables[number - 2]
    return [heading, '', ...(number > 1 && grid ? write(grid) : [`（一）本年情况。${PROSE}`]), '']
  })
  const year = form.id === 'F2019' ? 2020 : 2024
  return { form, figures, text: [`雁汀县水利局${year}年政府信息公开工作年度报告`, '', ...lines].join('\n') }
}

const withoutZeros = (figures: Readonly<Record<string, Figures>>): Record<string, Figures> =>
  Object.fromEntries(
    Object.entries(figures).map(([table, rows]) => [
      table,
      Object.fromEntries(
        Object.entries(rows).map(([row, cells]) => [
          row,
          Object.fromEntries(Object.entries(cells).map(([column, value]) => [column, value === 0 ? null : value])),
        ]),
      ),
    ]),
  )

export const readText = (text: string): Promise<Report> =>
  extractReport(
    { path: 'report.txt', bytes: new TextEncoder().encode(text), sha256: '0'.repeat(64), format: 'text' },
    { program: 'test' },
  )

/** An entry of a report, by what the tests ask of it. */
interface ReadEntry {
  readonly state: string
  readonly value: number | null
  readonly inferred?: number | undefined
}

interface Difference {
  readonly pointer: string
  readonly printed: number | null | undefined
  readonly read: number | string | null | undefined
}

function differing({ form, figures }: WrittenReport, report: Report, inferred: boolean): Difference[] {
  const tables = report.tables as Readonly<
    Record<string, Readonly<Record<string, Readonly<Record<string, ReadEntry>>>>>
  >
  return form.tables.flatMap((table) =>
    figureRows(table).flatMap((row) =>
      table.columns.flatMap(({ id }): Difference[] => {
        const printed = figures[table.id]![row.id]![id]
        const entry = tables[table.id]?.[row.id]?.[id]
        const figure = entry?.value ?? (inferred ? entry?.inferred : undefined)
        const read = entry?.state === 'blank' ? null : (figure ?? entry?.state)
        return read === printed ? [] : [{ pointer: cellPointer(table.id, row.id, id), printed, read }]
      }),
    ),
  )
}

/** What of a report did not come out as it is printed: a cell, what it prints, what was read (or inferred, where that counts). */
export const differences = (written: WrittenReport, report: Report, { inferred = false } = {}): string[] =>
  differing(written, report, inferred).map(({ pointer, printed, read }) => `${pointer} ${printed} ${read}`)

/** The differences that no warning or error names at the cell, its row or its table; and every wrong number. */
export function unnamed(written: WrittenReport, report: Report): string[] {
  const named = new Set(
    report.findings
      .filter(({ severity }) => severity !== 'info')
      .flatMap(({ pointer, cells = [] }) => [...(pointer === undefined ? [] : [pointer]), ...cells]),
  )
  const isNamed = (pointer: string): boolean => {
    const [table, row] = pointer.split('/').slice(2) as [string, string]
    return [pointer, `/tables/${table}/${row}`, `/tables/${table}`].some((place) => named.has(place))
  }
  return differing(written, report, true)
    .filter(({ pointer, printed, read }) => {
      // an empty cell that the sums show to be nothing
      if (read === 0 && printed === null) return false
      return typeof read === 'number' || !isNamed(pointer)
    })
    .map(({ pointer, printed, read }) => `${pointer} ${printed} ${read}`)
}
