import { basename, join } from 'node:path'
import { loadPdfjs } from '../extractors/pages/pdfjs/open-pdfjs.js'
import { renderPage } from '../extractors/pages/pdfjs/render-page.js'
import { reportFile } from './batch/inputs/report-file.js'
import { programVersion } from './batch/program-version.js'
import { writeAtomically } from './batch/results/atomic-file.js'
import type { Report } from './forms/report.js'
import type { ReadOptions, SourceFile } from './model/extraction.js'
import { limitsOf } from './model/limits.js'
import { extractReport } from './pipeline.js'
import { pagesToDraw } from './review/data/pages-to-draw.js'
import { inspectionPage } from './review/inspection-page.js'
import type { PageImage } from './review/page-figure.js'
import { readSource } from './source/read-source.js'

export interface InspectionOptions extends ReadOptions {
  /** Version that the page names as its maker; this program's where it is left out. */
  readonly program?: string
}

/**
 * Writes `<outFolder>/inspect/<name>.html`, the page that shows what was understood of one file, whole or not at all;
 * gives its path. `<name>` is the file's name with its ending, made fit for a file name as the reports' names are.
 * Throws `ExtractionError` for a file without a report in it, `UsageError` where the page cannot be written.
 */
export async function writeInspection(
  path: string,
  outFolder: string,
  { program = programVersion, ...options }: InspectionOptions = {},
): Promise<string> {
  const source = await readSource(path, options)
  const name = basename(path)
  const report = await extractReport({ ...source, path: name }, { ...options, program })
  const page = join(outFolder, 'inspect', `${basename(reportFile([Buffer.from(name)]), '.json')}.html`)
  await writeAtomically(page, inspectionPage(report, await drawnPages(source, report, options)))
  return page
}

/** The pages that are worth drawing; one that pdf.js cannot draw is left out, and its grids are shown as tables. */
async function drawnPages(source: SourceFile, report: Report, options: ReadOptions): Promise<PageImage[]> {
  const numbers = pagesToDraw(report)
  if (source.format !== 'pdf' || numbers.length === 0) return []
  const document = await loadPdfjs(source.bytes, options.password, { limits: limitsOf(options) })
  try {
    const pages: PageImage[] = []
    for (const number of numbers) {
      const page = await renderPage(document, number).catch(() => null)
      if (page) pages.push(page)
    }
    return pages
  } finally {
    await document.loadingTask.destroy()
  }
}
