/**
 * Checks samples/ against what made them: the truth is complete and satisfies the form's sums where it should, every row
 * of figures is printed, in order, as pdftotext, an HTML parser or the bare XML show it. `npm run check` in this folder;
 * needs poppler-utils for the PDFs. Exit status 1 where something is wrong.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { figureRows } from '../../src/forms/figure-rows.js'
import { officialForms as forms } from '../../src/forms/official-book.js'
import { cases } from './cases/index.js'
import { extensionOf, type SampleCase } from './cases/sample-case.js'
import { failedSums } from './checks/failed-sums.js'
import { placements } from './checks/placements.js'
import { type Printed, printedIn } from './checks/printed-lines.js'
import { coverage } from './coverage.js'
import type { Truth } from './truth.js'

/** Samples whose rows no line of text shows alone and whole: figures broken over lines, tables beside each other. */
const UNREADABLE_ROWS = [
  ...['pdf-narrow-columns', 'pdf-office-narrow-columns'],
  ...['pdf-tables-side-by-side', 'pdf-blocks-side-by-side'],
]

/** Samples with text that is not seen, which pdftotext shows all the same. */
const HIDDEN_TEXT = Object.values(coverage['Text that is not seen, or printed twice'] ?? {}).flat()

function problemsOf(sample: SampleCase): string[] {
  const folder = join(import.meta.dirname, '../../samples', sample.slug)
  const extension = extensionOf(sample.slug)
  const truth: Truth = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8'))
  const printed = printedIn(extension, readFileSync(join(folder, `report.${extension}`)))
  const oneRow = truth.tables.t3_requests!.other !== undefined
  const tables = (oneRow ? forms[0] : sample.draft.form).tables.filter((table) => table.section > 2)
  const allTables = [...sample.draft.form.tables.filter((table) => table.section === 2), ...tables]
  const absent = allTables.flatMap((table) =>
    figureRows(table)
      .filter((row) => !sample.draft.unscored.includes(`${table.id}/${row.id}`))
      .flatMap((row) => table.columns.map((column) => [table.id, row.id, column.id] as const))
      .filter(([id, row, column]) => truth.tables[id]?.[row]?.[column] === undefined)
      .map((cell) => `no ${cell.join('/')}`),
  )
  const failed = failedSums(truth, tables)
  const sums = sample.slug.endsWith('-wrong-sums') === failed.length > 0 ? [] : [`sums: ${failed.join(', ')}`]
  const t3 = tables.find((table) => table.section === 3)!
  const ways = placements(sample.draft, truth, t3)
  const wanted = sample.draft.unscored.length > 0 ? ways > 1 : ways === 1 || sample.slug.endsWith('-wrong-sums')
  return [
    ...absent,
    ...sums,
    ...(wanted ? [] : [`${ways} placements`]),
    ...([...UNREADABLE_ROWS, ...HIDDEN_TEXT].includes(sample.slug) ? [] : rowsNotPrinted(truth, printed)),
    ...(HIDDEN_TEXT.includes(sample.slug) ? [] : sectionsNotPrinted(truth, printed)),
  ]
}

const rowsNotPrinted = (truth: Truth, printed: Printed): string[] =>
  Object.entries(truth.tables).flatMap(([table, rows]) =>
    Object.entries(rows)
      .filter(([row, cells]) => {
        if (truth.lost?.includes(`/tables/${table}/${row}`)) return false
        const figures = Object.values(cells).filter((value) => value !== null)
        return !printed.lines.some(
          (line) => line.length >= figures.length && line.slice(-figures.length).join() === figures.join(),
        )
      })
      .map(([row]) => `${table}/${row} is not printed`),
  )

/** A heading counts as printed without its ordinal too, which an automatic numbering may write. */
function sectionsNotPrinted(truth: Truth, printed: Printed): string[] {
  const shows = (text: string) => printed.text.includes(text.replace(/\s/g, '').normalize('NFKC'))
  const headings = truth.sections.map((section) => section.heading).filter((heading) => !shows(heading.slice(2)))
  const quotes = truth.sections.flatMap(({ starts, ends }) => [starts, ends].filter((quote) => quote !== undefined))
  return [...headings, ...quotes.filter((quote) => !shows(quote))].map((quote) => `“${quote}” is not printed`)
}

let wrong = 0
for (const sample of cases) {
  const problems = problemsOf(sample)
  wrong += problems.length
  for (const problem of problems) console.error(`${sample.slug}: ${problem}`)
}
console.log(`${cases.length} samples, ${wrong} problems`)
process.exitCode = wrong > 0 ? 1 : 0
