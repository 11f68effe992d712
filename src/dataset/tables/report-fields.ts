import type { FormBook } from '../../forms/form-book.js'
import { AdministrativeLevel } from '../../model/report-schema.js'
import { type FieldOf, flag, text, whole } from '../dataset-table.js'
import type { ExportedReport } from '../exported-input.js'

/** What each row about a report begins with: which report it is of. */
export const reportKey = <Row extends ExportedReport>(): readonly FieldOf<Row>[] => [
  text('report_id', 'The report', ({ reportId }) => reportId, { required: true }),
]

/** Who reports what year: the fields that rows of figures are grouped by. */
export const reportFields = <Row extends ExportedReport>({ forms }: FormBook): readonly FieldOf<Row>[] => [
  ...reportKey<Row>(),
  flag(
    'canonical',
    'Whether it is the report that counts for its agency and year; count no others',
    ({ line }) => line.canonical,
  ),
  whole('year', 'The year that is reported on', ({ report }) => report.year),
  text('form', 'The official form that its tables follow', ({ report }) => report.form, {
    options: forms.map(({ id }) => id),
  }),
  text(
    'agency_key',
    'What reports of one agency have in common; null where no agency is named',
    ({ line }) => line.matchedAs,
  ),
  text('agency', 'Name of the agency as printed', ({ report }) => report.agency.name),
  text('level', 'Level of government that it belongs to', ({ report }) => report.agency.level, {
    options: AdministrativeLevel.options,
  }),
  text('region_code', 'GB/T 2260 code of its region, six digits', ({ report }) => report.agency.region?.code ?? null),
  text('region_table', 'Name and vintage of the table of codes', ({ report }) => report.agency.region?.table ?? null),
]
