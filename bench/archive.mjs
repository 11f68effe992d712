// What the checks between reports cost beside the extraction of the archive: npm run build && node bench/archive.mjs [reports]
// The archive is made from one sample page under other names and years, so that every pair of years disagrees: the worst case.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { documentReader } from '../dist/src/batch/document/document-reader.js'
import { readDocument } from '../dist/src/batch/document/read-document.js'
import { stageReport } from '../dist/src/batch/document/stage-report.js'
import { collateRun } from '../dist/src/batch/results/collate.js'
import { checkFolder } from '../dist/src/batch/runs/check-folder.js'
import { extractFolder } from '../dist/src/batch/runs/extract-folder.js'

const reports = Number(process.argv[2] ?? 300)
const YEARS = [2019, 2020, 2021, 2022, 2023, 2024, 2025]
const SAMPLES = new URL('../samples/', import.meta.url)
const slug = 'html-site-page'

const page = readFileSync(new URL(`${slug}/report.html`, SAMPLES), 'utf8')
const truth = JSON.parse(readFileSync(new URL(`${slug}/truth.json`, SAMPLES), 'utf8'))
const folder = mkdtempSync(join(tmpdir(), 'nianbao-bench-'))
const input = join(folder, 'in')
const out = join(folder, 'out')

/** Does all the work in this process, so that its processor time is all there is. */
const inThisProcess = {
  readers: ({ settings }) => ({
    jobs: 1,
    read: (job, decide) =>
      readDocument(job, decide, {
        ...settings,
        reader: documentReader,
        stage: (of, text) => stageReport(settings.out, of, text),
      }),
    close: async () => undefined,
  }),
  collate: collateRun,
}

const cpu = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** The page with every third sentence of its paragraphs left out, others for each report: nobody copied. */
const worded = (text, index) =>
  text.replace(/<p[^>]*>([^<]*。[^<]*)<\/p>/g, (paragraph) => {
    let count = index
    return paragraph.replace(/[^。>]*。/g, (sentence) => (count++ % 3 === Math.floor(index / 3) % 3 ? '' : sentence))
  })

/** Milliseconds of processor time and on the clock. */
async function timed(action) {
  const [processor, clock] = [cpu(), performance.now()]
  await action()
  return { processor: cpu() - processor, clock: performance.now() - clock }
}

try {
  for (let index = 0; index < reports; index++) {
    const agency = `${truth.agency.slice(0, 3)}第${Math.floor(index / YEARS.length) + 1}中学`
    const text = worded(page, index)
      .replaceAll(truth.agency, agency)
      .replaceAll(String(truth.year), String(YEARS[index % YEARS.length]))
    mkdirSync(join(input, agency), { recursive: true })
    writeFileSync(join(input, agency, `${index}.html`), text)
  }
  const extraction = await timed(() => extractFolder([input], { out }, inThisProcess))
  const again = await timed(() => checkFolder({ out }))
  const row = (name, { processor, clock }) =>
    console.log(
      `${name.padEnd(34)} ${(processor / reports).toFixed(2).padStart(8)} ms of processor, ${(clock / reports).toFixed(2).padStart(8)} ms on the clock a report`,
    )
  console.log(`${reports} pages, Node ${process.version}`)
  row('extract, checks between included', extraction)
  row('nianbao check, all rules', again)
  const share = again.processor / extraction.processor
  console.log(`all rules again, those between reports included, take ${(100 * share).toFixed(1)} % of an extraction`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
