import { extractReport } from '../dist/src/extract-report.js'
import { inMilliseconds, measure, ratioOf, show } from './measure.mjs'

const WARM_UP = 6
const ROUNDS = 20

/** CPU time from bytes to report, with PDFium alone and with the second reading where figures are in question. */
export async function report(groups) {
  const once = []
  for (const { name, sources } of groups.filter((group) => group.sources.length === 1)) {
    const [source] = sources
    const read = (engine) => () => extractReport(source, { program: 'bench', engine })
    const { findings } = await read('pdfium')()
    const errors = findings.filter(({ severity }) => severity === 'error').length
    const times = await measure({ pdfium: read('pdfium'), auto: read('auto') }, { warmUp: WARM_UP, rounds: ROUNDS })
    show(`${name}: report, PDFium alone`, inMilliseconds(times.pdfium))
    show(`${name}: report with ${errors} errors found, second reading where needed`, inMilliseconds(times.auto))
    show(`${name}: the latter / the former`, ratioOf(times.auto, times.pdfium))
    once.push({ name, errors, times: times.auto })
  }
  const sound = once.find(({ errors }) => errors === 0)
  if (!sound) return
  for (const { name, times } of once.filter(({ errors }) => errors > 0)) {
    show(`${name} / ${sound.name}, which has no errors`, ratioOf(times, sound.times))
  }
}
