import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inMilliseconds, measureCommands, ratioOf, show } from './measure.mjs'

const ROUNDS = 9

const script = join(dirname(fileURLToPath(import.meta.url)), 'first-document.mjs')

/** CPU time of a process that reads one document and ends, its start included. */
export async function start(groups) {
  for (const { name, files } of groups.filter((group) => group.files.length === 1)) {
    const of = (how) => [process.execPath, script, how, files[0]]
    const times = measureCommands(
      { node: of('none'), bare: of('bare'), whole: of('whole'), report: of('report') },
      ROUNDS,
    )
    if (!times) return show('start', 'not measured: needs bash')
    show(`${name}: start of Node`, inMilliseconds(times.node))
    show(`${name}: start of Node and PDFium alone`, inMilliseconds(times.bare))
    show(`${name}: start of Node and blocks with PDFium`, inMilliseconds(times.whole))
    show(`${name}: the latter / the former`, ratioOf(times.whole, times.bare))
    show(`${name}: start of Node and the report`, inMilliseconds(times.report))
  }
}
