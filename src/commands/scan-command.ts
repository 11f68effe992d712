import { Command } from 'commander'
import type { RunEvent } from '../batch/run-event.js'
import { type Scan, scanFolder } from '../batch/runs/scan-folder.js'
import type { Limits } from '../model/limits.js'
import type { CommandContext } from './command-context.js'
import type { DefineCommand } from './define-command.js'
import { exitStatus, stoppedBy } from './exit-status.js'
import { helpTexts } from './options/help-texts.js'
import { option } from './options/option.js'
import { escapeControls } from './terminal/escape-controls.js'
import { runLog } from './terminal/run-log.js'
import { textColumns } from './terminal/text-columns.js'

export interface ScanCommandOptions {
  readonly include?: readonly string[]
  readonly exclude?: readonly string[]
  readonly password?: string
  readonly jobs?: number
  readonly limit?: Partial<Limits>
}

/** Paths named under each reason; the counts are of all. */
const LISTED = 5

const list = (paths: readonly string[]): string =>
  paths
    .slice(0, LISTED)
    .map((path) => `      ${escapeControls(path)}\n`)
    .join('') + (paths.length > LISTED ? `      … and ${paths.length - LISTED} more\n` : '')

function counted(title: string, counts: ReadonlyMap<string, number>): string {
  const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1))
  return rows.length > 0 ? `\n${title}\n${textColumns(rows)}` : ''
}

function scanSummary(scan: Scan): string {
  const parts = [`${scan.files} ${scan.files === 1 ? 'file' : 'files'}\n`]
  parts.push(counted('Format', scan.formats), counted('Year of the reports', scan.years), counted('Form', scan.forms))
  if (scan.duplicates.length > 0) {
    const lines = scan.duplicates.map(({ path, of }) => `${path} = ${of}`)
    parts.push(`\nSame bytes\n${textColumns([['duplicates', scan.duplicates.length]])}${list(lines)}`)
  }
  if (scan.faults.size > 0) {
    parts.push('\nNot read as a report\n')
    for (const [code, files] of [...scan.faults].sort(([a], [b]) => (a < b ? -1 : 1))) {
      parts.push(textColumns([[code, files.length]]), list(files))
    }
  }
  if (scan.left > 0) parts.push(`\nStopped: ${scan.left} not looked at\n`)
  return parts.join('')
}

/** `nianbao scan`: says what lies below `paths` and writes nothing; the exit status. */
async function scan(paths: readonly string[], options: ScanCommandOptions, context: CommandContext): Promise<number> {
  const { limit: limits = {}, ...rest } = options
  const log = runLog(context, {})
  // What gives no report stands in the summary; only a fault of our own is told as it comes, for its stack.
  const tell = (event: RunEvent): void =>
    log.tell(event.event === 'file' && event.error?.code !== 'internal' ? { ...event, error: null } : event)
  try {
    const seen = await scanFolder(paths, { ...rest, limits, tell, stop: context.stop }, context.runner)
    log.end()
    context.out(scanSummary(seen))
    return context.stop.aborted ? stoppedBy(context.stop.reason) : exitStatus.done
  } finally {
    log.end()
  }
}

/** `nianbao scan`. */
export const scanCommand: DefineCommand = (context, run) =>
  new Command('scan')
    .summary('look at what is there, write nothing')
    .description(
      'Reads every file below the files and folders given and counts formats, years, forms, files with the same bytes and what gives no report. Writes nothing.',
    )
    .argument('<file-or-folder...>', 'what to look at')
    .addOption(option.include())
    .addOption(option.exclude())
    .addOption(option.password())
    .addOption(option.jobs())
    .addOption(option.limit())
    .addHelpText('after', `${helpTexts.globs}\n${helpTexts.limitList}`)
    .action((paths: string[], options: ScanCommandOptions) => run(() => scan(paths, options, context)))
