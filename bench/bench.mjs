/**
 * Measures the built program, one line a figure: `npm run bench`, or `npm run bench -- PART...` for some parts of it:
 *   pdf          CPU time of reading PDFs, against the engines alone and against other programs that are installed
 *   start        from the start of a process to its first document
 *   report       the whole way from bytes to report, and what a second reading of figures in question adds
 *   memory       one process that reads 1,000 documents
 *   normalizers  strings to values
 *   tolerances   what each tolerance holds, and by which case (not without being named; some minutes; NAME... for some of them)
 *   batch        a run over many documents, with one and with two processes that read (node bench/batch.mjs 10000 for more)
 * Reads the PDFs of the folders that NIANBAO_CASES names one by one, and those of samples/ together.
 */
import { cpus } from 'node:os'
import { batch } from './batch.mjs'
import { show } from './measure.mjs'
import { memory } from './memory.mjs'
import { pdf } from './pdf.mjs'
import { report } from './report.mjs'
import { sampleGroups } from './sample-groups.mjs'
import { start } from './start.mjs'

const parts = { pdf, start, report, memory, normalizers: () => import('./normalizers.mjs'), batch: () => batch() }
/** Not a figure of speed: only where it is named first, the names of tolerances behind it. */
if (process.argv[2] === 'tolerances') {
  const { tolerances } = await import('./tolerances.mjs')
  await tolerances(process.argv.slice(3))
  process.exit()
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((part) => !(part in parts))
if (unknown.length > 0) {
  console.error(`no part ${unknown.join(', ')}: give some of ${Object.keys(parts).join(', ')}, or none for all`)
  process.exit(2)
}
show('Node, processor', `${process.version}, ${cpus().length} × ${cpus()[0]?.model}`)
const groups = sampleGroups()
for (const part of wanted.length > 0 ? wanted : Object.keys(parts)) {
  console.log(`\n${part}`)
  await parts[part](groups)
}
