import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { countFindings } from '../../src/batch/results/count-findings.js'
import { reportLine } from '../../src/batch/results/report-line.js'
import { officialBook } from '../../src/forms/official-book.js'
import type { ManifestLine } from '../../src/outputs/manifest-line.js'
import { reportRow, reportsHead, reportsRows } from '../../src/outputs/report-row.js'
import { runJson } from '../../src/outputs/run-record.js'
import type { Archive } from './made-archive.js'

/** Writes the reports to the folder `out` as a run does that has read them, before the archive is checked. */
export function writeArchive(archive: Archive, out: string): void {
  const results = [...archive]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, report]) => {
      const { sha256, bytes, format } = report.source
      const input = { file: Buffer.from(path), path, report: `reports/${path}.json`, bytes, fault: null }
      const text = JSON.stringify(report)
      const reportSha256 = createHash('sha256').update(text).digest('hex')
      const findings = countFindings(report.findings)
      const seen = { sha256, bytes, format, sidecar: null }
      const line: ManifestLine = reportLine(input, { seen, ms: 0 }, { reportSha256, corrections: null, findings })
      return { line, report, text }
    })
  for (const { line, text } of results) {
    const file = join(out, line.report!)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  writeFileSync(join(out, 'manifest.jsonl'), results.map(({ line }) => `${JSON.stringify(line)}\n`).join(''))
  writeFileSync(
    join(out, 'reports.csv'),
    reportsHead(officialBook()) +
      reportsRows(results.map(({ line, report }) => [line, reportRow(report, officialBook())])),
  )
  const run = {
    program: '0',
    build: '0',
    rules: '1',
    schema: 'nianbao/report/1',
    engine: null,
    options: {
      include: [],
      exclude: [],
      engine: 'auto',
      language: 'zh',
      password: false,
      limits: {},
      shard: null,
    },
    roots: [],
    agencies: [],
    corrections: [],
    checked: null,
  }
  writeFileSync(join(out, 'run.json'), runJson(run))
}
