import { Command, Option } from 'commander'
import type { ExportSummary } from '../batch/dataset/export-dataset.js'
import { type DatasetFormat, datasetFormats } from '../dataset/dataset-format.js'
import { UsageError } from '../model/usage-error.js'
import type { CommandContext } from './command-context.js'
import type { DefineCommand } from './define-command.js'
import { exitStatus, stoppedBy } from './exit-status.js'
import { escapeControls } from './terminal/escape-controls.js'
import { redrawnLine } from './terminal/redrawn-line.js'

export interface ExportCommandOptions {
  readonly from: string
  readonly out: string
  readonly formats: readonly DatasetFormat[]
  readonly quiet?: boolean
}

const MEGABYTE = 1e6

/** The formats that a list names. Throws `UsageError` for one that there is not. */
export function listedFormats(list: string): readonly DatasetFormat[] {
  const names = list.split(',').map((name) => name.trim())
  const unknown = names.filter((name) => !datasetFormats.some((format) => format === name))
  if (unknown.length > 0) {
    throw new UsageError(`There is no format ${unknown.join(', ')}; there are ${datasetFormats.join(', ')}.`)
  }
  return names as DatasetFormat[]
}

function exportSummary({ out, reports, canonical, files, bytes }: ExportSummary): string {
  const counted = canonical < reports ? `, ${canonical} of which count for their agency and year` : ''
  return `${reports} ${reports === 1 ? 'report' : 'reports'}${counted}
${files} files (${(bytes / MEGABYTE).toFixed(1)} MB) in ${escapeControls(out)}: datapackage.json describes them, codebook.md the variables
`
}

/** `nianbao export`: writes what a run left as a dataset; the exit status. */
export async function writeDataset(
  { from, out, formats, quiet = false }: ExportCommandOptions,
  context: Pick<CommandContext, 'out' | 'err' | 'columns' | 'stop'>,
): Promise<number> {
  const { stop, err } = context
  // only here: what writes Parquet is not loaded to read a report
  const { exportDataset } = await import('../batch/dataset/export-dataset.js')
  const line = redrawnLine(context, quiet)
  const tell = (done: number, of: number): void => line.show(`${done} of ${of} inputs`)
  try {
    const summary = await exportDataset({ from, out, formats, stop, tell })
    line.end()
    if (summary.reports > 0 && summary.canonical === 0) {
      err('no report is marked as the one that counts: run nianbao check first\n')
    }
    if (!quiet) context.out(exportSummary(summary))
    return exitStatus.done
  } catch (error) {
    line.end()
    if (stop.aborted) return stoppedBy(stop.reason)
    throw error
  }
}

/** `nianbao export`. */
export const exportCommand: DefineCommand = (context, run) =>
  new Command('export')
    .summary('write what was read as a dataset')
    .description(
      'Writes what a run left as a dataset for R, Python, SQL and spreadsheets: observations, reports, findings, figures of the prose, a panel per table, a codebook, loaders, and datapackage.json, which describes every file.',
    )
    .option('--from <folder>', 'the output folder of the run', 'out')
    .option('--out <folder>', 'the folder of the dataset', 'dataset')
    .addOption(
      new Option('--formats <list>', 'what to write, separated by commas')
        .argParser(listedFormats)
        .default(datasetFormats, datasetFormats.join(',')),
    )
    .option('--quiet', 'print nothing')
    .addHelpText('after', '\nThe same results give the same bytes. Files of an earlier export are replaced.')
    .action((options: ExportCommandOptions) => run(() => writeDataset(options, context)))
