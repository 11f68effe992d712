import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { exportDataset } from '../../../src/batch/dataset/export-dataset.js'
import { documentReader } from '../../../src/batch/document/document-reader.js'
import { readManifest } from '../../../src/batch/results/read-manifest.js'
import { reviewFolder } from '../../../src/batch/review/review-folder.js'
import { checkFolder } from '../../../src/batch/runs/check-folder.js'
import { extractFolder } from '../../../src/batch/runs/extract-folder.js'
import { verifyFolder } from '../../../src/batch/runs/verify-folder.js'
import { extractReport } from '../../../src/extract-report.js'
import { formBook } from '../../../src/forms/form-book.js'
import { officialForms } from '../../../src/forms/official-book.js'
import type { TableEntries } from '../../../src/model/entry.js'
import type { ReportSheet } from '../../../src/review/data/report-sheet.js'
import { docxBytes, mainPart, p, tbl, tr } from '../../extractors/make-docx.js'
import { tablePdf } from '../../extractors/pages/table-pdf.js'
import { copiesOf } from '../copies-of.js'
import { inProcessRunner } from '../in-process-runner.js'
import { thirdForm } from './third-form.js'

const hearings = [
  ['听证事项', '东区数量', '西区数量', '全区数量'],
  ['价格调整听证', '3', '4', '7'],
  ['城乡规划听证', '1.5', '-2', '8'],
] as const
const inspections = [
  ['现场督查次数', '书面督查次数', '完成整改事项'],
  ['5', '6', '9'],
] as const

const TITLE = '某市水务局2031年政府信息公开工作年度报告'

const htmlTable = (rows: readonly (readonly string[])[]): string =>
  `<table border="1">${rows.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>`

const html = Buffer.from(
  `<!doctype html><meta charset="utf-8"><h1>${TITLE}</h1><p>一、公开听证情况</p>${htmlTable(hearings)}<p>二、督查工作情况</p>${htmlTable(inspections)}`,
)
const pdf = tablePdf([TITLE, '一、公开听证情况', hearings, '二、督查工作情况', inspections])
const docx = docxBytes(
  mainPart(
    [
      p(TITLE),
      p('一、公开听证情况'),
      tbl(...hearings.map((row) => tr(row))),
      p('二、督查工作情况'),
      tbl(...inspections.map((row) => tr(row))),
    ].join(''),
  ),
)

const books = {
  alone: formBook([thirdForm]),
  'beside the official forms': formBook([...officialForms, thirdForm]),
}

/** What the tables print, by table, row and column. */
const printed = {
  hearings: { pricing: { north: 3, south: 4, all: 7 }, planning: { north: 1.5, south: -2, all: 8 } },
  inspections: { counts: { onSite: 5, onPaper: 6, mended: 9 } },
}

const valuesOf = (tables: Readonly<Record<string, TableEntries>>) =>
  Object.fromEntries(
    Object.entries(tables).map(([table, rows]) => [
      table,
      Object.fromEntries(
        Object.entries(rows).map(([row, cells]) => [
          row,
          Object.fromEntries(Object.entries(cells).map(([column, { value }]) => [column, value])),
        ]),
      ),
    ]),
  )

const cell = (row: string, column: string): string => `/tables/hearings/${row}/${column}`

describe.each(Object.entries(books))('a third form %s', (_, forms) => {
  test.each([
    ['html', html],
    ['docx', docx],
    ['pdf', pdf],
  ] as const)(
    'is read from %s with every cell, and with the findings of its sum and of its counts',
    async (format, bytes) => {
      const source = { path: `report.${format}`, bytes: new Uint8Array(bytes), sha256: '', format }
      const report = await extractReport(source, { program: 'test', forms })
      expect(report.form).toBe('F2030')
      expect(valuesOf(report.tables)).toEqual(printed)
      const errors = report.findings.filter(({ severity }) => severity === 'error')
      expect(errors.map(({ code, rule, pointer }) => [code, rule, pointer])).toEqual([
        ['sum-mismatch', 'F2030-SUM', cell('planning', 'all')],
        ['not-a-count', 'V-NONNEG-INT', cell('planning', 'north')],
        ['not-a-count', 'V-NONNEG-INT', cell('planning', 'south')],
      ])
    },
  )
})

test('a cell of a third form that its print leaves out is inferred from its sum', async () => {
  const rows = [hearings[0], ['价格调整听证', '3', '', '7'], ['城乡规划听证', '6', '2', '8']]
  const bytes = tablePdf([TITLE, '一、公开听证情况', rows, '二、督查工作情况', inspections])
  const source = { path: 'report.pdf', bytes, sha256: '', format: 'pdf' } as const
  const report = await extractReport(source, { program: 'test', forms: books.alone })
  const tables: Readonly<Record<string, TableEntries>> = report.tables
  expect(tables.hearings?.pricing?.south).toMatchObject({
    state: 'blank',
    value: null,
    inferred: 4,
    inferredBy: ['F2030-SUM'],
  })
})

describe('an archive on a third form', () => {
  const made = copiesOf(async (root) => {
    await mkdir(join(root, 'archive'))
    await writeFile(join(root, 'archive', 'report.html'), html)
    const out = join(root, 'out')
    await extractFolder([join(root, 'archive')], { out, forms: books.alone }, inProcessRunner(documentReader, 1))
    await checkFolder({ out })
  })

  test('is extracted and checked, and verified as it stands', async () => {
    const out = join(await made(), 'out')
    expect(await readManifest(out)).toMatchObject([{ status: 'flawed', findings: { error: 3 } }])
    expect((await verifyFolder({ out })).differences).toEqual([])
  })

  test('is exported with an observation and a row of the codebook for each cell', async () => {
    const root = await made()
    const dataset = join(root, 'dataset')
    await exportDataset({ from: join(root, 'out'), out: dataset, formats: ['csv'] })
    const rowsIn = async (name: string) =>
      parse(await readFile(join(dataset, name), 'utf8'), { columns: true }) as Record<string, string>[]
    const cells = Object.entries(printed).flatMap(([table, rows]) =>
      Object.entries(rows).flatMap(([row, columns]) =>
        Object.entries(columns).map(([column, value]) => [`${table}/${row}/${column}`, String(value)]),
      ),
    )
    const observations = await rowsIn('data/observations.csv')
    expect(observations.map(({ variable, value }) => [variable, value])).toEqual(cells)
    const named = observations.find(({ variable }) => variable === 'hearings/planning/all')!
    expect(named).toMatchObject({ form: 'F2030', is_total: 'true', flagged: 'error', unit: '场' })
    const codebook = await rowsIn('codebook.csv')
    expect(codebook.map(({ variable }) => variable)).toEqual(cells.map(([variable]) => variable))
    expect(codebook[0]).toMatchObject({
      label_zh: '价格调整听证 · 东区数量',
      label_en: '价格调整听证 · 东区数量',
      forms: 'F2030',
      crosswalk: 'same',
      rules: 'F2030-SUM V-NONNEG-INT',
    })
  })

  test('has review pages with its tables', async () => {
    const out = join(await made(), 'out')
    await reviewFolder({ out, archives: [], imageLimit: 0 })
    const handed = async (name: string) => {
      const script = await readFile(join(out, 'review/data', `${name}.js`), 'utf8')
      return JSON.parse(script.slice(script.indexOf(', ') + 2, -2))
    }
    const { reports } = await handed('overview')
    const id: string = reports.ids[0]
    const sheet: ReportSheet = await handed(`reports/${id.slice(0, 2)}/${id}`)
    const layouts: Readonly<Record<string, { readonly title: string }>> = await handed('layouts')
    expect(sheet.tables.map(({ layout }) => layouts[layout]!.title)).toEqual(['公开听证一览', '督查工作一览'])
    expect(sheet.tables.map(({ entries }) => entries !== null)).toEqual([true, true])
    expect(Object.keys(sheet.flags)).toEqual(
      expect.arrayContaining([cell('planning', 'all'), cell('planning', 'north')]),
    )
  })
})
