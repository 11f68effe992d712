import { datasetTable, flag, text } from '../dataset-table.js'
import {
  type ExportedFinding,
  type ExportedInput,
  type ExportedReport,
  namedCells,
  withReport,
} from '../exported-input.js'
import { variableOfPointer } from '../variables-of.js'
import { reportKey } from './report-fields.js'

type Row = ExportedReport & {
  readonly finding: ExportedFinding
  readonly variable: string
  readonly isAbout: boolean
}

function rowsOf(exported: ExportedReport): Row[] {
  const all = new Set([...exported.findings, ...exported.between])
  return [...all].flatMap((finding) =>
    namedCells(finding, exported.line.path).flatMap((pointer, index) => {
      const variable = variableOfPointer(pointer)
      const isAbout = finding.files ? index === 0 : pointer === finding.pointer
      return variable === null ? [] : [{ ...exported, finding, variable, isAbout }]
    }),
  )
}

export const findingCells = datasetTable<ExportedInput, Row>({
  name: 'finding_cells',
  title: 'Cells of findings',
  describes: 'One row for each cell that a finding names',
  key: ['finding_id', 'obs_id'],
  refers: { finding_id: 'findings', report_id: 'reports' },
  each: (input) => withReport(input).flatMap(rowsOf),
  fields: [
    text('finding_id', 'The finding', ({ finding }) => finding.id, { required: true }),
    text('obs_id', 'The cell: report_id and variable', ({ reportId, variable }) => `${reportId}:${variable}`, {
      required: true,
    }),
    ...reportKey<Row>(),
    text('variable', 'The cell of the form', ({ variable }) => variable, { required: true }),
    flag('is_about', 'Whether it is the cell that the finding is about', ({ isAbout }) => isAbout),
  ],
})
