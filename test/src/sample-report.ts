import { figureRows } from '../../src/forms/figure-rows.js'
import { officialForms as forms } from '../../src/forms/official-book.js'
import type { Report } from '../../src/forms/report.js'
import type { Entry } from '../../src/model/entry.js'

/** A printed cell on page 2. */
export const printed = (value: number, more: Partial<Entry> = {}): Entry => ({
  state: 'reported',
  value,
  raw: String(value),
  at: [{ page: 2, box: [10, 20, 30.5, 40] }],
  ...more,
})

/** A cell that is there and holds nothing. */
export const blank: Entry = { state: 'blank', value: null, raw: '', at: [] }

type Cells = Record<string, Record<string, Record<string, Entry>>>

/** Every cell of a form, each as `entry` says. */
export function fullTables(formId: string, entry: (table: string, row: string, column: string) => Entry): Cells {
  const form = forms.find(({ id }) => id === formId)!
  return Object.fromEntries(
    form.tables.map((table) => [
      table.id,
      Object.fromEntries(
        figureRows(table).map((row) => [
          row.id,
          Object.fromEntries(table.columns.map((column) => [column.id, entry(table.id, row.id, column.id)])),
        ]),
      ),
    ]),
  )
}

/** Nothing is known of the agency. */
export const unknownAgency: Report['agency'] = {
  name: null,
  normalized: null,
  kind: null,
  level: null,
  region: null,
  township: null,
  candidates: [],
}

/** No contact is printed. */
export const noContact: Report['contact'] = {
  address: null,
  postcode: null,
  phone: null,
  email: null,
  unit: null,
  fax: null,
}

/** A report that its schema accepts. */
export function sampleReport(more: Partial<Omit<Report, 'tables'>> & { readonly tables?: Cells } = {}): Report {
  return {
    schema: 'nianbao/report/1',
    source: { path: 'a.pdf', sha256: '00', bytes: 3, format: 'pdf', pages: 2, url: null },
    made: { program: '0', rules: '1', engine: 'pdfjs' },
    title: '甲县人民政府2024年政府信息公开工作年度报告',
    agency: { ...unknownAgency, name: '甲县人民政府' },
    year: 2024,
    form: 'F2021',
    period: { from: '2024-01-01', to: '2024-12-31' },
    contact: { ...noContact, postcode: '012345' },
    published: null,
    indexNumber: null,
    documentNumber: null,
    scope: null,
    electronicVersion: null,
    processingFee: null,
    problems: [],
    measures: [],
    documents: [],
    attachments: [],
    images: [],
    evidence: [],
    closing: [],
    preamble: [],
    sections: [],
    figures: [],
    grids: [],
    findings: [],
    ...more,
    tables: (more.tables ?? {}) as Report['tables'],
  }
}
