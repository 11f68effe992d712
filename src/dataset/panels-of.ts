import type { FormBook } from '../forms/form-book.js'
import { perObject } from '../forms/per-object.js'
import {
  type DatasetTable,
  datasetTable,
  decimal,
  type FieldOf,
  flag,
  text,
  type Value,
  whole,
} from './dataset-table.js'
import type { ExportedInput, ExportedReport } from './exported-input.js'
import { withReport } from './exported-input.js'
import { NOT_ASKED, NOT_FOUND, obsStatus } from './obs-status.js'
import { reportCells } from './report-cells.js'
import { leafLabel, type Variable, variablesOf } from './variables-of.js'

interface Row extends ExportedReport {
  readonly values: ReadonlyMap<Variable, Value>
}

/** One official table with a row for each report and a column for each variable. */
export interface Panel {
  /** The figures as printed. */
  readonly values: DatasetTable<ExportedInput>
  /** Why there is one or none, as `obs_status`: the same rows and columns. */
  readonly statuses: DatasetTable<ExportedInput>
  /** What stands below the names of the fields: the official labels, and the units. */
  readonly heads: readonly (readonly Value[])[]
}

const identity: readonly (readonly [zh: string, field: FieldOf<Row>])[] = [
  ['报告编号', text('report_id', 'The report', ({ reportId }) => reportId, { required: true })],
  ['是否计入', flag('canonical', 'Whether it counts for its agency and year', ({ line }) => line.canonical)],
  ['校验结果', text('status', 'ok or flawed', ({ line }) => line.status)],
  ['年度', whole('year', 'The year reported on', ({ report }) => report.year)],
  ['表式', text('form', 'The official form', ({ report }) => report.form)],
  ['行政区划代码', text('region_code', 'GB/T 2260', ({ report }) => report.agency.region?.code ?? null)],
  ['机关标识', text('agency_key', 'What reports of one agency have in common', ({ line }) => line.matchedAs)],
  ['机关名称', text('agency', 'As printed', ({ report }) => report.agency.name)],
]

const ownCells = ({ report }: ExportedReport, table: string, book: FormBook) =>
  reportCells(report, book).filter(({ variable }) => variable.table === table)

const printed = (exported: ExportedReport, table: string, book: FormBook): ReadonlyMap<Variable, Value> =>
  new Map(ownCells(exported, table, book).map(({ variable, entry }) => [variable, entry.value]))

/** Every variable of the table has a status; one that the report has no cell for is not asked for, or was not found. */
function statuses(exported: ExportedReport, table: string, book: FormBook): ReadonlyMap<Variable, Value> {
  const { form } = exported.report
  const absent = ({ forms }: Variable): string => (form !== null && !forms.includes(form) ? NOT_ASKED : NOT_FOUND)
  return new Map([
    ...ownVariables(table, book).map((variable) => [variable, absent(variable)] as const),
    ...ownCells(exported, table, book).map(({ variable, entry }) => [variable, obsStatus[entry.state]] as const),
  ])
}

const ownVariables = (table: string, book: FormBook): readonly Variable[] =>
  variablesOf(book).filter((variable) => variable.table === table)

function panelOf(table: string, title: string, book: FormBook): Panel {
  const own = ownVariables(table, book)
  const made = (
    name: string,
    describes: string,
    column: typeof decimal,
    valuesOf: typeof printed,
  ): DatasetTable<ExportedInput> =>
    datasetTable<ExportedInput, Row>({
      name,
      title,
      describes,
      key: ['report_id'],
      refers: { report_id: 'reports' },
      each: (input) => withReport(input).map((exported) => ({ ...exported, values: valuesOf(exported, table, book) })),
      fields: [
        ...identity.map(([, field]) => field),
        ...own.map((variable) =>
          column<Row>(variable.id, leafLabel(variable), ({ values }) => values.get(variable) ?? null),
        ),
      ],
    })
  return {
    values: made(table, `One row for each report, one column for each cell of the table ${title}`, decimal, printed),
    statuses: made(`${table}.status`, `The obs_status of each value of ${table}.csv`, text, statuses),
    heads: [
      [...identity.map(([zh]) => zh), ...own.map((variable) => leafLabel(variable))],
      [...identity.map(() => null), ...own.map(({ unit }) => unit)],
    ],
  }
}

/** The panels of all tables of a book. */
export const panelsOf = perObject((book: FormBook): readonly Panel[] =>
  book.tables.map(({ id, title }) => panelOf(id, title, book)),
)
