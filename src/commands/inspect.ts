import { stat } from 'node:fs/promises'
import type { ReadOptions } from '../model/extraction.js'
import { ExtractionError } from '../model/extraction-error.js'
import type { Limits } from '../model/limits.js'
import { UsageError } from '../model/usage-error.js'
import type { CommandContext } from './command-context.js'
import { DONE, FAILED } from './exit-status.js'
import { escapeControls } from './terminal/escape-controls.js'

export interface InspectOptions extends ReadOptions {
  readonly out: string
  readonly limit?: Partial<Limits>
}

/** `nianbao inspect`: makes the page for one file and names it; the exit status. */
export async function inspect(path: string, options: InspectOptions, context: CommandContext): Promise<number> {
  const { out, limit: limits, ...readOptions } = options
  const stats = await stat(path).catch(() => null)
  if (!stats) throw new UsageError(`There is no file ${path}.`)
  if (stats.isDirectory()) throw new UsageError(`${path} is a folder; inspect shows one file.`)
  try {
    context.out(
      `${escapeControls(await context.inspect(path, out, { ...readOptions, ...(limits ? { limits } : {}) }))}\n`,
    )
    return DONE
  } catch (error) {
    if (!(error instanceof ExtractionError)) throw error
    context.err(`failed ${escapeControls(path)}: ${error.code}: ${escapeControls(error.message)}\n`)
    return FAILED
  }
}
