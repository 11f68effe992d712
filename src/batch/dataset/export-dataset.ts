import { join } from 'node:path'
import { dataPackage } from '../../dataset/data-package.js'
import { type DatasetFormat, datasetFormats } from '../../dataset/dataset-format.js'
import type { ExportedInput } from '../../dataset/exported-input.js'
import { panelsOf } from '../../dataset/panels-of.js'
import { receivedByYear } from '../../dataset/received-by-year.js'
import { codebookOf } from '../../dataset/tables/codebook-of.js'
import { tablesOf } from '../../dataset/tables/index.js'
import { texts } from '../../dataset/texts.js'
import { variablesOf } from '../../dataset/variables-of.js'
import type { FormBook } from '../../forms/form-book.js'
import { givenBook } from '../given-book.js'
import { notFinished } from '../ledger/earlier-run.js'
import { isUnfinished } from '../ledger/journal.js'
import { writeAtomically } from '../results/atomic-file.js'
import { readManifest, readRunRecord } from '../results/read-manifest.js'
import { type DatasetFiles, datasetFiles } from './dataset-files.js'
import { type DatasetStream, type Formats, panelStream, tableStream } from './dataset-stream.js'
import { earlierResources, removeResources } from './earlier-resources.js'
import { exportedInputs } from './exported-inputs.js'

export interface ExportOptions {
  /** The output folder of a run. */
  readonly from: string
  /** The folder of the dataset. */
  readonly out: string
  /** The formats to write; all of them where they are left out. */
  readonly formats?: readonly DatasetFormat[]
  /** Ends it before the next input; nothing of what was begun stays. */
  readonly stop?: AbortSignal
  /** Called with the inputs done and with all there are. */
  readonly tell?: (done: number, of: number) => void
}

export interface ExportSummary {
  readonly out: string
  readonly reports: number
  /** Reports that count; none where the archive was not checked. */
  readonly canonical: number
  readonly files: number
  readonly bytes: number
}

/** Opens everything that takes rows from the inputs. */
async function inputStreams(
  book: FormBook,
  files: DatasetFiles,
  formats: Formats,
): Promise<DatasetStream<ExportedInput>[]> {
  const streams: DatasetStream<ExportedInput>[] = []
  for (const table of tablesOf(book)) streams.push(await tableStream(table, files, formats))
  for (const panel of panelsOf(book)) streams.push(await panelStream(panel, files, formats))
  return streams
}

/**
 * Writes what a run left in `options.from` as a dataset to `options.out`. One report is in memory at a time; a file appears whole
 * or not at all, `datapackage.json` last. Files of an earlier export that are not in this one are removed. The same input gives the same bytes. Throws `UsageError` where there are no results,
 * where the run was not finished, and where the dataset cannot be written; where it was stopped, the reason.
 */
export async function exportDataset(options: ExportOptions): Promise<ExportSummary> {
  const { from, out, formats = datasetFormats, stop, tell = () => undefined } = options
  if (await isUnfinished(from)) throw notFinished(from)
  const run = await readRunRecord(from)
  const book = givenBook(run.options.forms)
  const lines = await readManifest(from)
  const earlier = await earlierResources(out)
  const files = datasetFiles(out)
  const wanted = new Set(formats)
  try {
    const streams = await inputStreams(book, files, wanted)
    const coded = await tableStream(codebookOf(book), files, wanted)
    const received = receivedByYear(book)
    let done = 0
    for await (const input of exportedInputs(from, lines)) {
      stop?.throwIfAborted()
      received.add(input)
      for (const { take } of streams) await take(input)
      tell(++done, lines.length)
    }
    await coded.take(variablesOf(book))
    for (const { finish } of [...streams, coded]) await finish()
    for (const { text, needs, ...resource } of texts(received.sums(), book)) {
      if (needs === undefined || wanted.has(needs)) await (await files.open(resource))(text)
    }
    const written = await files.finish()
    await writeAtomically(join(out, 'datapackage.json'), dataPackage(written, run))
    const current = new Set(written.map(({ path }) => path))
    await removeResources(
      out,
      earlier.filter((path) => !current.has(path)),
    )
    const reports = lines.filter(({ report }) => report !== null)
    return {
      out,
      reports: reports.length,
      canonical: reports.filter(({ canonical }) => canonical).length,
      files: written.length + 1,
      bytes: written.reduce((sum, { bytes }) => sum + bytes, 0),
    }
  } catch (error) {
    await files.discard()
    throw error
  }
}
