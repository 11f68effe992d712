// node bench/dataset.mjs [reports] [folder]: exports that many reports, those of the samples under other names.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { show } from './measure.mjs'

const [count = 10_000, archive = 'samples'] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'nianbao-bench-'))
const program = (...args) => spawnSync(process.execPath, ['dist/src/cli.js', ...args], { stdio: 'inherit' })
try {
  program('extract', archive, '--out', join(folder, 'read'), '--quiet')
  const lines = readFileSync(join(folder, 'read/manifest.jsonl'), 'utf8').trim().split('\n').map(JSON.parse)
  const reports = lines.filter(({ report }) => report !== null)
  const repeated = Array.from({ length: Number(count) }, (_, index) => {
    const line = reports[index % reports.length]
    return JSON.stringify({ ...line, path: `${String(index).padStart(9, '0')}/${line.path}` })
  })
  writeFileSync(join(folder, 'manifest.jsonl'), `${repeated.join('\n')}\n`)
  writeFileSync(join(folder, 'findings.jsonl'), '')
  writeFileSync(join(folder, 'run.json'), readFileSync(join(folder, 'read/run.json')))
  symlinkSync(join(folder, 'read/reports'), join(folder, 'reports'))
  const { exportDataset } = await import('../dist/src/index.js')
  const before = process.cpuUsage()
  const { bytes } = await exportDataset({ from: folder, out: join(folder, 'dataset') })
  const { user, system } = process.cpuUsage(before)
  show('reports exported', count)
  show('CPU milliseconds a report', ((user + system) / 1000 / Number(count)).toFixed(1))
  show('kilobytes a report, all formats', (bytes / 1000 / Number(count)).toFixed(0))
  show('most resident memory, MB', (process.resourceUsage().maxRSS / 1024).toFixed(0))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
