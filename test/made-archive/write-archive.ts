import { manifestLine } from '../../src/batch/manifest-line.js'
import { runOutputs } from '../../src/batch/run-outputs.js'
import type { ManifestLine } from '../../src/outputs/output.js'
import type { Archive } from './made-archive.js'

/** Writes the reports to the folder `out` as a run does that has read them, before the archive is checked. */
export async function writeArchive(archive: Archive, out: string): Promise<void> {
  const written = await runOutputs(out)
  for (const [path, report] of [...archive].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { sha256, bytes, format } = report.source
    const input = { file: Buffer.from(path), path, report: `reports/${path}.json`, bytes, fault: null }
    const outcome = { kind: 'report', report } as const
    const reading = { input, source: null, outcome, repeats: null, sidecarUnusable: false, ms: 0 }
    const line: ManifestLine = { ...manifestLine(reading, report, null), sha256, bytes, format }
    await written.add({ line, report })
  }
  await written.finish({
    program: '0',
    rules: '1',
    schema: 'nianbao/report/1',
    engine: null,
    options: { include: [], exclude: [], engine: 'auto', language: 'zh', password: false },
    agencies: [],
    checked: null,
  })
}
