import { relations } from '../../forms/form.js'
import type { FormBook } from '../../forms/form-book.js'
import { cellPointer } from '../../model/cell-pointer.js'
import { CellState } from '../../model/entry.js'
import { type Severity, severities } from '../../model/findings/finding-kind.js'
import { datasetTable, decimal, flag, text, whole } from '../dataset-table.js'
import { type ExportedInput, type ExportedReport, namedCells, withReport } from '../exported-input.js'
import { obsStatus, obsStatuses } from '../obs-status.js'
import { type ReportCell, reportCells } from '../report-cells.js'
import { reportFields } from './report-fields.js'

/** What the findings that name a cell say of it. */
interface Flags {
  readonly severity: Severity
  readonly by: readonly string[]
}

type Observation = ExportedReport & ReportCell & { readonly flags: Flags | null }

const worst = (a: Severity, b: Severity): Severity => (severities.indexOf(a) <= severities.indexOf(b) ? a : b)

function flagsByCell({ findings, between, line }: ExportedReport): Map<string, Flags> {
  const flags = new Map<string, Flags>()
  for (const finding of new Set([...findings, ...between])) {
    const { severity, rule, code } = finding
    const by = rule ?? code
    for (const pointer of namedCells(finding, line.path)) {
      const before = flags.get(pointer)
      flags.set(pointer, {
        severity: before ? worst(before.severity, severity) : severity,
        by: before ? [...before.by.filter((name) => name !== by), by] : [by],
      })
    }
  }
  return flags
}

function observationsIn(exported: ExportedReport, book: FormBook): Observation[] {
  const flags = flagsByCell(exported)
  return reportCells(exported.report, book).map((cell) => {
    const { table, row, column } = cell.variable
    return { ...exported, ...cell, flags: flags.get(cellPointer(table, row, column)) ?? null }
  })
}

/** Page and box of the first place, where the source has pages: 0 page, 1 left, 2 top, 3 right, 4 bottom. */
const placePart =
  (index: number) =>
  ({ entry }: Observation): number | null => {
    const first = entry.at[0]
    return first && 'page' in first ? [first.page, ...first.box][index]! : null
  }

/** The cells of the tables of a book, one by one. */
export const observations = (book: FormBook) =>
  datasetTable<ExportedInput, Observation>({
    name: 'observations',
    title: 'Observations',
    describes: 'One row for each cell of the official tables of each report',
    key: ['obs_id'],
    refers: { report_id: 'reports', variable: 'codebook' },
    each: (input) => withReport(input).flatMap((exported) => observationsIn(exported, book)),
    fields: [
      text('obs_id', 'report_id and variable', ({ reportId, variable }) => `${reportId}:${variable.id}`, {
        required: true,
      }),
      ...reportFields<Observation>(book),
      text('variable', 'The cell of the form: table/row/column', ({ variable }) => variable.id, { required: true }),
      text('table_id', 'Id of the table', ({ variable }) => variable.table, { required: true }),
      text('row_id', 'Id of the row', ({ variable }) => variable.row, { required: true }),
      text('column_id', 'Id of the column', ({ variable }) => variable.column, { required: true }),
      flag(
        'is_total',
        'Whether the form has it as the sum of other cells: leave these out of sums',
        ({ variable }) => variable.isTotal,
      ),
      text(
        'series',
        'What is the same quantity over the forms: sum value over it; null where the cell is not asked for by the form of its report and another counts',
        ({ variable, inSeries }) => (inSeries ? variable.series : null),
      ),
      text('crosswalk', 'How the variable is related to other forms', ({ variable }) => variable.crosswalk.relation, {
        required: true,
        options: relations,
      }),
      flag(
        'series_break',
        'Whether something changes in the quantity or its cells from one form to the next',
        ({ variable }) => variable.crosswalk.relation !== 'same',
      ),
      text('state', 'What the document has in the cell', ({ entry }) => entry.state, {
        required: true,
        options: CellState.options,
      }),
      text('obs_status', 'The state in the letters of SDMX', ({ entry }) => obsStatus[entry.state], {
        required: true,
        options: obsStatuses,
      }),
      decimal('value', 'The printed number; null unless the state is reported', ({ entry }) => entry.value),
      text('unit', 'The unit of value', ({ entry, variable }) => entry.unit ?? variable.unit),
      text('raw', 'The characters as printed', ({ entry }) => entry.raw),
      decimal(
        'inferred',
        'The only value that the sums allow, reasoned and never printed',
        ({ entry }) => entry.inferred ?? null,
      ),
      decimal('candidate', 'What an unreadable cell may mean; never a value', ({ entry }) => entry.candidate ?? null),
      text('note', 'Words beside the number in the cell', ({ entry }) => entry.note ?? null),
      flag('is_corrected', 'Whether a person corrected it', ({ entry }) => entry.corrected !== undefined),
      decimal(
        'corrected',
        'The value that a person gives it; null for a correction to nothing',
        ({ entry }) => entry.corrected?.value ?? null,
      ),
      text('corrected_by', 'Who corrected it', ({ entry }) => entry.corrected?.who ?? null),
      text('corrected_when', 'When', ({ entry }) => entry.corrected?.when ?? null),
      text('corrected_why', 'Why', ({ entry }) => entry.corrected?.why ?? null),
      text('flagged', 'Severity of the worst finding that names the cell', ({ flags }) => flags?.severity ?? null, {
        options: severities,
      }),
      text(
        'flagged_by',
        'Rules, or else codes, of these findings, separated by spaces',
        ({ flags }) => flags?.by.join(' ') ?? null,
      ),
      whole('page', 'Page of its first place, from 1', placePart(0)),
      decimal('box_left', 'Box of its first place, in points from the top left of the page', placePart(1)),
      decimal('box_top', 'See box_left', placePart(2)),
      decimal('box_right', 'See box_left', placePart(3)),
      decimal('box_bottom', 'See box_left', placePart(4)),
      text('places', 'All its places as JSON, as the report has them', ({ entry }) =>
        entry.at.length > 0 ? JSON.stringify(entry.at) : null,
      ),
    ],
  })
