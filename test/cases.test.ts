import { existsSync, readdirSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { scoreCase } from '../src/batch/score/score-case.js'
import type { Report } from '../src/forms/report.js'
import type { EngineChoice } from '../src/model/content.js'
import { extractReport } from '../src/pipeline.js'
import { readSource } from '../src/source/read-source.js'
import { lookUpIn } from './lookup/look-up.js'
import { lookUpSeen } from './lookup/seen-pdf.js'

const own = join(dirname(fileURLToPath(import.meta.url)), '..', 'samples')
const further = (process.env.NIANBAO_CASES ?? '').split(delimiter).filter((folder) => folder !== '')
if (further.length === 0) console.warn('NIANBAO_CASES names no further folders of cases: only samples/ is tested')

const cases = [own, ...further].flatMap((folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(join(folder, name))
        .filter((file) => file.startsWith('report.'))
        .map((file) => ({ name, folder: join(folder, name), file: join(folder, name, file) })),
    ),
)

const squeezed = (text: string): string => [...text.replace(/\s/g, '')].sort().join('')

/** A PDF is read with either engine alone; as the program does by itself in the other tests here. */
const enginesFor = (file: string): EngineChoice[] => (file.endsWith('.pdf') ? ['pdfium', 'pdfjs'] : ['auto'])

/** Cases with text that is not seen, which a text layer has as well. */
const unseen: ReadonlySet<string> = new Set([
  'pdf-clipped-text',
  'pdf-clipped-to-cells',
  'pdf-fake-bold-four-times',
  'pdf-invisible-layer',
  'pdf-invisible-text',
  'pdf-overwritten-figures',
  'pdf-text-under-white-boxes',
])

const read = new Map<string, Promise<Report>>()

function reportOf(file: string): Promise<Report> {
  const report = read.get(file) ?? readSource(file).then((source) => extractReport(source, { program: 'test' }))
  read.set(file, report)
  return report
}

describe.each(cases)('$name', ({ name, folder, file }) => {
  test.each(enginesFor(file))('has a truth and agrees with it (%s)', async (engine) => {
    const truth = join(folder, 'truth.json')
    expect(existsSync(truth)).toBe(true)
    const score = await scoreCase(name, file, truth, { engine }, { readSource, extractReport })
    expect(score.differences).toEqual([])
    expect(score.cells.filter(({ verdict }) => verdict !== 'right')).toEqual([])
    expect(score.cells.length).toBeGreaterThan(0)
  })

  test('the text at every locator of a cell is its raw text', async () => {
    const source = await readSource(file)
    const report = await reportOf(file)
    const lookUp = await (unseen.has(name) ? lookUpSeen(source.bytes) : lookUpIn(source.format, source.bytes))
    const cells = [
      ...entriesOf(report),
      ...report.grids.flatMap((grid) => grid.cells.map(({ text, at }) => ({ text, at }))),
    ]
    const wrong = cells
      .map(({ text, at }) => ({ text: squeezed(text), found: squeezed(at.map(lookUp).join('')) }))
      .filter(({ text, found }) => text !== found)
    expect(wrong).toEqual([])
  })

  test('a paragraph has no line break and no page number in it', async () => {
    const report = await reportOf(file)
    const paragraphs = [...report.preamble, ...report.sections.flatMap((section) => section.paragraphs)]
    expect(
      paragraphs.filter(({ text }) => /[\n\r]/.test(text) || /^[-—－–]\s*\d+\s*[-—－–]$/.test(text.trim())),
    ).toEqual([])
  })
})

function entriesOf(report: Report) {
  return Object.values(report.tables)
    .flatMap((rows) => Object.values(rows ?? {}))
    .flatMap((columns) => Object.values(columns))
    .flatMap(({ raw, at }) => (raw === null ? [] : [{ text: raw, at }]))
}

/** Every error and warning that a case deserves, as [code, pointer]; a case that is not named deserves none. */
const deserved: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'html-other-as-one-row': [['row-of-another-form', '/tables/t3_requests/other']],
  'html-wrong-sums': [
    ['sum-mismatch', '/tables/t3_requests/resultTotal/commercialEnterprise'],
    ['sum-mismatch', '/tables/t3_requests/carriedOver/total'],
    ['sum-mismatch', '/tables/t4_review_litigation/cases/litAfterReview.total'],
  ],
  'pdf-wrong-sums': [
    ['sum-mismatch', '/tables/t3_requests/resultTotal/total'],
    ['sum-mismatch', '/tables/t3_requests/unable.notHeld/total'],
    ['sum-mismatch', '/tables/t4_review_litigation/cases/review.total'],
    ['sum-mismatch', '/tables/t4_review_litigation/cases/litDirect.total'],
  ],
  'txt-lost-figures-ambiguous': [
    ['figures-unplaced', '/tables/t3_requests/denied.enforcementFiles'],
    ['figures-unplaced', '/tables/t3_requests/denied.adminInquiry'],
  ],
  'shanghai-office-2019-html': [
    ['prose-mismatch', '/tables/t3_requests/granted/total'],
    ['prose-mismatch', '/tables/t3_requests/unable.notHeld/total'],
  ],
  'template-2021-docx': [['section-empty', '/sections/4']],
  'hongze-2023-pdf': [
    ['row-of-another-form', '/tables/t3_requests/other'],
    ['sum-mismatch', '/tables/t4_review_litigation/cases/review.total'],
    ['sum-mismatch', '/tables/t4_review_litigation/cases/litAfterReview.total'],
  ],
}

test.each(cases)('$name: just the errors and warnings that it deserves', async ({ name, file }) => {
  const { findings } = await reportOf(file)
  const serious = findings.filter(({ severity }) => severity !== 'info')
  expect(serious.map(({ code, pointer }) => [code, pointer])).toEqual(deserved[name] ?? [])
})
