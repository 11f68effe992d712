import { catalogue } from '../../model/findings/finding.js'
import { abouts, severities } from '../../model/findings/finding-kind.js'
import { datasetTable, decimal, text } from '../dataset-table.js'
import type { ExportedFinding, ExportedInput } from '../exported-input.js'
import { variableOfPointer } from '../variables-of.js'

interface Row {
  readonly finding: ExportedFinding
  readonly input: ExportedInput
}

const variable = ({ finding: { pointer } }: Row): string | null =>
  pointer === undefined ? null : variableOfPointer(pointer)

export const findings = datasetTable<ExportedInput, Row>({
  name: 'findings',
  title: 'Findings',
  describes: 'One row for each finding, those between reports with the report that they are most about',
  key: ['finding_id'],
  refers: { report_id: 'reports' },
  each: (input) => input.findings.map((finding) => ({ finding, input })),
  fields: [
    text('finding_id', 'The report, or `archive`, and a hash of what was found', ({ finding }) => finding.id, {
      required: true,
    }),
    text('report_id', 'The report; null for a file that gave none', ({ input }) => input.reportId),
    text('path', 'Path of the file', ({ input }) => input.line.path, { required: true }),
    text('code', 'What was found: docs/findings.md', ({ finding }) => finding.code, {
      required: true,
      options: Object.keys(catalogue),
    }),
    text('rule', 'Id of the rule that was applied, if one was', ({ finding }) => finding.rule ?? null),
    text('severity', 'How bad it is', ({ finding }) => finding.severity, { required: true, options: severities }),
    text('about', 'Who is wrong: the document, our reading of it, or several reports', ({ finding }) => finding.about, {
      required: true,
      options: abouts,
    }),
    text('variable', 'The cell that it is about', variable),
    text('pointer', 'JSON Pointer into the report', ({ finding }) => finding.pointer ?? null),
    decimal('expected', 'What the other figures lead to', ({ finding }) => finding.expected ?? null),
    decimal('actual', 'What is printed', ({ finding }) => finding.actual ?? null),
    decimal('difference', 'actual less expected', ({ finding }) => finding.difference ?? null),
    text('message', 'In words', ({ finding }) => finding.message, { required: true }),
    text('other_paths', 'The other files that it is about, as a JSON list', ({ finding, input }) => {
      const others = (finding.files ?? []).map(({ path }) => path).filter((path) => path !== input.line.path)
      return others.length > 0 ? JSON.stringify(others) : null
    }),
  ],
})
