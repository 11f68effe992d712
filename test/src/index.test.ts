import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exportDataset, extractFolder, extractReport, ReportSchema, reportJsonSchema } from '../../dist/src/index.js'
import { sampleReport } from './sample-report.js'
import { temporaryFolder } from './temporary-folder.js'

describe('the library', () => {
  it('says why a document is of no use, given as bytes or as a path', async () => {
    const page = '<!doctype html><html><body><p>Nothing of the kind.</p></body></html>'
    const root = await temporaryFolder({ 'page.html': page })
    await expect(extractReport(new Uint8Array())).rejects.toMatchObject({ code: 'empty-file' })
    await expect(extractReport(Buffer.from(page))).rejects.toMatchObject({ code: 'not-a-report' })
    await expect(extractReport(join(root, 'page.html'))).rejects.toMatchObject({ code: 'not-a-report' })
    await expect(extractReport(join(root, 'gone.html'))).rejects.toMatchObject({ code: 'unreadable-file' })
  })

  it('opens a PDF as bytes of either kind and as a path', async () => {
    const pdf = [
      '%PDF-1.4',
      '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
      '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
      '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj',
      'trailer<</Root 1 0 R>>',
      '%%EOF',
    ].join('\n')
    const root = await temporaryFolder({ 'empty-page.pdf': pdf })
    for (const document of [Buffer.from(pdf), new TextEncoder().encode(pdf), join(root, 'empty-page.pdf')]) {
      await expect(extractReport(document)).rejects.toMatchObject({ code: 'not-a-report' })
    }
  })

  it('reads a whole folder', async () => {
    const root = await temporaryFolder({ 'in/page.html': '<p>Nothing of the kind.</p>', 'in/empty.pdf': '' })
    const summary = await extractFolder(join(root, 'in'), { out: join(root, 'out') })
    expect(summary.statuses).toEqual({ ok: 0, flawed: 0, failed: 1, skipped: 1 })
    expect(await readFile(join(root, 'out/manifest.jsonl'), 'utf8')).toContain('"code":"empty-file"')
  })

  it('exports what it read, and has the schema of a report for programs as for types', async () => {
    const root = await temporaryFolder({ 'in/page.html': '<p>Nothing of the kind.</p>' })
    await extractFolder(join(root, 'in'), { out: join(root, 'out') })
    const summary = await exportDataset({ from: join(root, 'out'), out: join(root, 'dataset'), formats: ['csv'] })
    expect(summary).toMatchObject({ reports: 0, canonical: 0 })
    const report = ReportSchema.parse(sampleReport())
    expect(report.year).toBe(2024)
    expect(Object.keys(reportJsonSchema().properties!)).toEqual(Object.keys(ReportSchema.unwrap().shape))
    expect(ReportSchema.safeParse({ ...report, year: '2024' }).success).toBe(false)
  })
})
