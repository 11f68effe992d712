import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { manifestLine } from '../../src/batch/manifest-line.js'
import type { ManifestLine } from '../../src/outputs/output.js'
import { reports } from '../../src/outputs/reports.js'
import { runJson } from '../../src/outputs/run-record.js'
import type { Archive } from './made-archive.js'

/** Writes the reports to the folder `out` as a run does that has read them, before the archive is checked. */
export function writeArchive(archive: Archive, out: string): void {
  const results = [...archive]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, report]) => {
      const { sha256, bytes, format } = report.source
      const input = { file: Buffer.from(path), path, report: `reports/${path}.json`, bytes, fault: null }
      const outcome = { kind: 'report', report } as const
      const reading = { input, source: null, outcome, repeats: null, sidecarUnusable: false, ms: 0 }
      const line: ManifestLine = { ...manifestLine(reading, report, null), sha256, bytes, format }
      return { line, report }
    })
  for (const { line, report } of results) {
    const file = join(out, line.report!)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify(report))
  }
  writeFileSync(join(out, 'manifest.jsonl'), results.map(({ line }) => `${JSON.stringify(line)}\n`).join(''))
  writeFileSync(join(out, 'reports.csv'), reports.head + results.map((result) => reports.rows(result)).join(''))
  const run = {
    program: '0',
    rules: '1',
    schema: 'nianbao/report/1',
    engine: null,
    options: { include: [], exclude: [], engine: 'auto', language: 'zh', password: false, limits: {} },
    agencies: [],
    checked: null,
  }
  writeFileSync(join(out, 'run.json'), runJson(run))
}
