import type { FormBook } from '../../forms/form-book.js'
import { headlinesOf } from '../../forms/headlines-of.js'
import { AgencyKind } from '../../model/report-schema.js'
import { headlineFigures } from '../../outputs/headline-figures.js'
import { statuses } from '../../outputs/manifest-line.js'
import { datasetTable, day, decimal, type FieldOf, flag, text, whole } from '../dataset-table.js'
import { type ExportedInput, type ExportedReport, withReport } from '../exported-input.js'
import { reportFields } from './report-fields.js'

type Row = ExportedReport & { readonly figures: readonly (number | null)[] }

/** The field of a headline figure, by its name. */
export const headlineField = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** What the tables print, and sums of it where all parts are printed. */
const figuresIn = (book: FormBook): readonly FieldOf<Row>[] =>
  headlinesOf(book).map(({ name, says }, index) =>
    decimal(headlineField(name), says, ({ figures: printed }) => printed[index]!),
  )

/** The reports, with the headline figures of a book. */
export const reports = (book: FormBook) =>
  datasetTable<ExportedInput, Row>({
    name: 'reports',
    title: 'Reports',
    describes: 'One row for each report: who reports, how far to trust it, and its headline figures',
    key: ['report_id'],
    refers: {},
    each: (input) => withReport(input).map((report) => ({ ...report, figures: headlineFigures(report.report, book) })),
    fields: [
      ...reportFields<Row>(book),
      text('path', 'Path of the file below the folder that was read', ({ line }) => line.path, { required: true }),
      text('status', 'ok, or flawed: read, with errors found', ({ line }) => line.status, {
        required: true,
        options: statuses,
      }),
      whole('errors', 'Findings within the report: errors', ({ line }) => line.findings.error),
      whole('warnings', 'Warnings', ({ line }) => line.findings.warning),
      whole('infos', 'Remarks', ({ line }) => line.findings.info),
      whole('archive_errors', 'Findings between reports that name it: errors', ({ line }) => line.archive.error),
      whole('archive_warnings', 'Warnings', ({ line }) => line.archive.warning),
      whole('archive_infos', 'Remarks', ({ line }) => line.archive.info),
      text('repeats', 'Path of the report that counts instead, with the same figures', ({ line }) => line.repeats),
      text(
        'superseded_by',
        'Path of the report that counts instead, with other figures',
        ({ line }) => line.supersededBy,
      ),
      text('sha256', 'SHA-256 of the file', ({ line }) => line.sha256),
      text('file_format', 'pdf, html, docx or text', ({ report }) => report.source.format),
      whole('pages', 'Pages, where the file has them', ({ report }) => report.source.pages),
      text('url', 'Address that it came from', ({ report }) => report.source.url),
      text('title', 'Title as printed', ({ report }) => report.title),
      text(
        'agency_normalized',
        'The name in the form in which names are compared',
        ({ report }) => report.agency.normalized,
      ),
      text('kind', 'Kind of organisation', ({ report }) => report.agency.kind, { options: AgencyKind.options }),
      text(
        'region',
        'Names of its region from the province down',
        ({ report }) => report.agency.region?.path.join('/') ?? null,
      ),
      text('township', 'Town, township or subdistrict in its name', ({ report }) => report.agency.township),
      day('period_from', 'First day that the figures cover', ({ report }) => report.period?.from ?? null),
      day('period_to', 'Last day that the figures cover', ({ report }) => report.period?.to ?? null),
      day('published', 'Day of publication', ({ report }) => report.published),
      text('scope', 'Whether the figures are of the agency alone or of its region', ({ report }) => report.scope, {
        options: ['organ', 'region', 'both'],
      }),
      flag(
        'processing_fee_charged',
        'Whether fees for processing requests were charged, as section 6 says',
        ({ report }) => report.processingFee?.charged ?? null,
      ),
      decimal('processing_fee_yuan', 'How much, in 元', ({ report }) => report.processingFee?.yuan ?? null),
      text('index_number', '索引号', ({ report }) => report.indexNumber),
      text('document_number', 'Number of the report as an official document', ({ report }) => report.documentNumber),
      text('address', 'Contact: address', ({ report }) => report.contact.address),
      text('postcode', 'Contact: postcode, six digits', ({ report }) => report.contact.postcode),
      text('phone', 'Contact: telephone', ({ report }) => report.contact.phone),
      text('fax', 'Contact: fax', ({ report }) => report.contact.fax),
      text('email', 'Contact: e-mail', ({ report }) => report.contact.email),
      text('contact_unit', 'Contact: who is to be asked', ({ report }) => report.contact.unit),
      whole('problems', 'Problems that section 5 names', ({ report }) => report.problems.length),
      whole('measures', 'Improvements that section 5 announces', ({ report }) => report.measures.length),
      whole('documents', 'Documents that the text cites', ({ report }) => report.documents.length),
      whole('attachments', 'Files that it links to', ({ report }) => report.attachments.length),
      whole('images', 'Pictures in it', ({ report }) => report.images.length),
      text('program', 'Version of the program that read it', ({ report }) => report.made.program),
      text('rules', 'Version of the rules', ({ report }) => report.made.rules),
      text('engine', 'What read its pages', ({ report }) => report.made.engine),
      ...figuresIn(book),
    ],
  })
