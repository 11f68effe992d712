import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const own = join(dirname(fileURLToPath(import.meta.url)), '../samples')

const reportsOf = (folder) =>
  readdirSync(folder)
    .map((name) => join(folder, name, 'report.pdf'))
    .filter((file) => existsSync(file))

const groupOf = (name, files) => ({
  name,
  files,
  sources: files.map((path) => ({ path, format: 'pdf', sha256: '', bytes: new Uint8Array(readFileSync(path)) })),
})

/** The PDFs to measure by: each of the folders of NIANBAO_CASES by itself, those of samples/ as one group. */
export function sampleGroups() {
  const further = (process.env.NIANBAO_CASES ?? '').split(delimiter).filter((folder) => folder !== '')
  const ours = reportsOf(own)
  return [
    ...further.flatMap(reportsOf).map((file) => groupOf(basename(dirname(file)), [file])),
    groupOf(`${ours.length} PDFs of samples/`, ours),
  ]
}
