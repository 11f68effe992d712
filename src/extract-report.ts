import { decodeText } from '../extractors/decode-text.js'
import { extractors } from '../extractors/index.js'
import type { Document } from './document/document.js'
import { readDocument } from './document/read-document.js'
import { type Extract, type SecondReading, secondReading, secondReadingFindings } from './document/second-reading.js'
import type { FormBook } from './forms/form-book.js'
import { officialBook } from './forms/official-book.js'
import { reportEvidence } from './forms/recognise/report-evidence.js'
import { type Report, reportSchemaOf } from './forms/report.js'
import type { ReadOptions, SourceFile } from './model/extraction.js'
import { inLanguage } from './model/findings/finding.js'
import { cellsInQuestion, pagesInQuestion } from './report/cells-in-question.js'
import { noReport } from './report/no-report.js'
import { entriesOf, type FormReading, readForm } from './report/read-form.js'
import { reconcile } from './report/reconcile.js'
import { blamedFindings } from './report/settled-findings.js'

/** Version of the rules that are applied; it changes with their outcome, not with their code. */
export const RULES_VERSION = '1'

export interface PipelineOptions extends ReadOptions {
  /** The forms that its tables may follow; the official ones where it is left out. */
  readonly forms?: FormBook
  /** Version of the program, as it stands in the report. */
  readonly program: string
  /** Where the file was published, if that is known. */
  readonly url?: string | null
  /** The day of publication as notes beside the file write it. */
  readonly published?: string | null
  /** Whose report it is, as notes beside the file write it. */
  readonly agency?: string | null
}

/**
 * One file, from bytes to report:
 *
 *     SourceFile ─ extractors ─▶ Extraction[] ─ readDocument ─▶ Document ─ readForm ─▶ FormReading ─ reconcile ─▶ Report
 *
 * The form book gives the words to the second and third arrow. `reconcile` compares with a second reading, made only where
 * figures are in question. Throws `ExtractionError` for a file that cannot be read (`garbled-text` where its characters make no sense), or that is no report
 * (`not-a-report`); whatever is wrong in a report is among its findings.
 */
export async function extractReport(source: SourceFile, options: PipelineOptions): Promise<Report> {
  const book = options.forms ?? officialBook()
  const { extract, twice } = readerOf(source, options)
  const { document, other } = await readDocument(source, extract, twice, book)
  if (!reportEvidence({ blocks: document.blocks, title: document.metadataTitle }, book).isReport)
    throw noReport(document, sourceOf(source), book)
  options.heartbeat?.(null)
  const read = readForm(document, book, {
    url: options.url ?? null,
    publishedNote: options.published ?? null,
    agencyNote: options.agency ?? null,
  })
  const second = other ? { readings: other, fault: null } : await readAgain(twice, extract, document, read)
  const findings = [...read.findings, ...secondReadingFindings(second)]
  const { tables, grids, tablesOfGrid } = read
  return reportSchemaOf(book).parse({
    schema: 'nianbao/report/1',
    source: {
      path: source.path,
      sha256: source.sha256,
      bytes: source.bytes.length,
      format: source.format,
      pages: document.pages,
      url: options.url ?? null,
    },
    made: { program: options.program, rules: RULES_VERSION, engine: document.engine },
    ...read.prose,
    figures: read.figures,
    form: read.form,
    ...(read.tableForms ? { tableForms: read.tableForms } : {}),
    tables: entriesOf(tables),
    ...(read.otherTables ? { otherTables: read.otherTables } : {}),
    grids: grids.map(({ rows, columns, cells }, index) => ({
      rows,
      columns,
      tables: tablesOfGrid[index],
      // what makes the figure of a cell doubtful stands in a finding
      cells: cells.map(({ crossesBorder: _, unwitnessed: __, wrapped: ___, glued: ____, ...cell }) => cell),
    })),
    findings: blamedFindings(reconcile(tables, findings, second.readings)).map((found) =>
      inLanguage(found, options.language ?? 'zh'),
    ),
  })
}

/**
 * What a file of any kind says, without asking whether it is a report. The forms help to choose among readings and to join tables
 * over page ends; there may be none. Throws `ExtractionError` for a file that cannot be read.
 */
export async function extractDocument(
  source: SourceFile,
  { forms = officialBook(), ...options }: ReadOptions & Pick<PipelineOptions, 'forms'>,
): Promise<Document> {
  const { extract, twice } = readerOf(source, options)
  return (await readDocument(source, extract, twice, forms)).document
}

/** What tells a page that hides its tables, or a PDF that packs files, from one that has none: their source as text. */
const sourceOf = ({ format, bytes }: SourceFile): string =>
  format === 'html' ? decodeText(bytes).text : format === 'pdf' ? Buffer.from(bytes).toString('latin1') : ''

/** How the readings of a file are made, and whether a second engine may be asked. */
function readerOf(source: SourceFile, options: ReadOptions): { readonly extract: Extract; readonly twice: boolean } {
  return {
    extract: (instead) => extractors[source.format](source, { ...options, ...instead }),
    twice: source.format === 'pdf' && (options.engine ?? 'auto') === 'auto',
  }
}

/** What the second engine reads of the figures that contradict each other: pdf.js of their pages, mammoth of Word documents. */
async function readAgain(
  twice: boolean,
  extract: Extract,
  { source, engine }: Document,
  { tables, findings }: FormReading,
): Promise<SecondReading> {
  const none: SecondReading = { readings: [], fault: null }
  const entries = entriesOf(tables)
  if (source.format === 'docx')
    return cellsInQuestion(entries, findings).size > 0 ? secondReading(extract, { second: true }) : none
  const pages = pagesInQuestion(entries, findings)
  if (!twice || engine !== 'pdfium' || pages.length === 0) return none
  return secondReading(extract, { engine: 'pdfjs', pages })
}
