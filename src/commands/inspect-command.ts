import { stat } from 'node:fs/promises'
import { Command } from 'commander'
import type { ReadOptions } from '../model/extraction.js'
import { ExtractionError } from '../model/extraction-error.js'
import type { Limits } from '../model/limits.js'
import { UsageError } from '../model/usage-error.js'
import type { CommandContext } from './command-context.js'
import type { DefineCommand } from './define-command.js'
import { exitStatus } from './exit-status.js'
import { helpTexts } from './options/help-texts.js'
import { option } from './options/option.js'
import { escapeControls } from './terminal/escape-controls.js'

export interface InspectCommandOptions extends ReadOptions {
  readonly out: string
  readonly limit?: Partial<Limits>
}

/** `nianbao inspect`: makes the page for one file and names it; the exit status. */
async function inspect(path: string, options: InspectCommandOptions, context: CommandContext): Promise<number> {
  const { out, limit: limits, ...readOptions } = options
  const stats = await stat(path).catch(() => null)
  if (!stats) throw new UsageError(`There is no file ${path}.`)
  if (stats.isDirectory()) throw new UsageError(`${path} is a folder; inspect shows one file.`)
  try {
    context.out(
      `${escapeControls(await context.inspect(path, out, { ...readOptions, ...(limits ? { limits } : {}) }))}\n`,
    )
    return exitStatus.done
  } catch (error) {
    if (!(error instanceof ExtractionError)) throw error
    context.err(`failed ${escapeControls(path)}: ${error.code}: ${escapeControls(error.message)}\n`)
    return exitStatus.failed
  }
}

/** `nianbao inspect`. */
export const inspectCommand: DefineCommand = (context, run) =>
  new Command('inspect')
    .summary('show what was understood of one file')
    .description(
      'Writes an HTML page with each page or table of the file and the recognised cells over it, to <out>/inspect/<name>.html, and prints where it is.',
    )
    .argument('<file>', 'the file to show')
    .addOption(option.out())
    .addOption(option.password())
    .addOption(option.engine())
    .addOption(option.limit())
    .addHelpText('after', helpTexts.limitList)
    .action((path: string, options: InspectCommandOptions) => run(() => inspect(path, options, context)))
