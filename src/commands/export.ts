import { type ExportSummary, exportDataset } from '../batch/export-dataset.js'
import { DONE } from './exit-status.js'
import { printable } from './printable.js'
import type { Surroundings } from './surroundings.js'

export interface ExportCommandOptions {
  readonly from: string
  readonly out: string
  readonly xlsx: boolean
  readonly quiet?: boolean
}

const MEGABYTE = 1e6

function exportSummary({ out, reports, canonical, files, bytes }: ExportSummary): string {
  const counted = canonical < reports ? `, ${canonical} of which count for their agency and year` : ''
  return `${reports} reports${counted}
${files} files (${(bytes / MEGABYTE).toFixed(1)} MB) in ${printable(out)}: datapackage.json describes them, codebook.md the variables
`
}

/** `nianbao export`: writes what a run left as a dataset; the exit status. */
export async function exportCommand(
  { from, out, xlsx, quiet }: ExportCommandOptions,
  surroundings: Pick<Surroundings, 'out' | 'err'>,
): Promise<number> {
  const summary = await exportDataset({ from, out, xlsx })
  if (summary.reports > 0 && summary.canonical === 0) {
    surroundings.err('no report is marked as the one that counts: run nianbao check first\n')
  }
  if (!quiet) surroundings.out(exportSummary(summary))
  return DONE
}
