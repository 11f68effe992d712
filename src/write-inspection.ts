import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { drawPage } from '../extractors/pages/pdfjs/draw-page.js'
import { loadPdfjs } from '../extractors/pages/pdfjs/open-pdfjs.js'
import { distFile } from './batch/dist-file.js'
import { reportFile } from './batch/inputs/report-file.js'
import { programVersion } from './batch/program-version.js'
import { writeAtomically } from './batch/results/atomic-file.js'
import { extractReport } from './extract-report.js'
import type { FormBook } from './forms/form-book.js'
import { officialBook } from './forms/official-book.js'
import type { Report } from './forms/report.js'
import type { ReadOptions, SourceFile } from './model/extraction.js'
import { limitsOf } from './model/limits.js'
import { pagesToDraw } from './review/data/pages-to-draw.js'
import type { SheetImage } from './review/data/report-sheet.js'
import { singleReport } from './review/data/single-report.js'
import { inspectionPage } from './review/html/inspection-page.js'
import { readSource } from './source/read-source.js'

export interface InspectionOptions extends ReadOptions {
  /** Version that the page names as its maker; this program's where it is left out. */
  readonly program?: string
  /** The forms that its tables may follow; the official ones where it is left out. */
  readonly forms?: FormBook
}

/**
 * Writes `<outFolder>/inspect/<name>.html`, the page that shows what was understood of one file, whole or not at all;
 * gives its path. `<name>` is the file's name with its ending, made fit for a file name as the reports' names are.
 * Throws `ExtractionError` for a file without a report in it, `UsageError` where the page cannot be written.
 */
export async function writeInspection(
  path: string,
  outFolder: string,
  { program = programVersion, forms = officialBook(), ...options }: InspectionOptions = {},
): Promise<string> {
  const source = await readSource(path, options)
  const name = basename(path)
  const report = await extractReport({ ...source, path: name }, { ...options, program, forms })
  const page = join(outFolder, 'inspect', `${basename(reportFile([Buffer.from(name)]), '.json')}.html`)
  const [script, style] = await Promise.all(
    ['app/app.js', 'app/app.css'].map((file) => readFile(distFile(file), 'utf8')),
  )
  const shown = singleReport(report, await drawnPages(source, report, options), forms)
  await writeAtomically(page, inspectionPage(shown, { script: script!, style: style! }))
  return page
}

/** The pages that are worth drawing; one that pdf.js cannot draw is left out: its cells are shown at their places without it. */
async function drawnPages(source: SourceFile, report: Report, options: ReadOptions): Promise<SheetImage[]> {
  const numbers = pagesToDraw(report)
  if (source.format !== 'pdf' || numbers.length === 0) return []
  const document = await loadPdfjs(source.bytes, options.password, { limits: limitsOf(options) })
  try {
    const images: SheetImage[] = []
    for (const number of numbers) {
      const page = await drawPage(document, number).catch(() => null)
      if (page === null) continue
      const { bytes, ...size } = page
      images.push({ ...size, address: `data:image/webp;base64,${Buffer.from(bytes).toString('base64')}` })
    }
    return images
  } finally {
    await document.loadingTask.destroy()
  }
}
