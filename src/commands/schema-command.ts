import { Command } from 'commander'
import { officialBook } from '../forms/official-book.js'
import { readableJson } from '../outputs/readable-json.js'
import { reportJsonSchema } from '../outputs/report-json-schema.js'
import type { CommandContext } from './command-context.js'
import type { DefineCommand } from './define-command.js'
import { exitStatus } from './exit-status.js'

/** `nianbao schema`: prints the JSON Schema of a report; the exit status. */
export function printSchema({ out }: Pick<CommandContext, 'out'>): number {
  out(`${readableJson(reportJsonSchema(officialBook()))}\n`)
  return exitStatus.done
}

/** `nianbao schema`. */
export const schemaCommand: DefineCommand = (context, run) =>
  new Command('schema')
    .summary('print the JSON Schema of a report')
    .description('Prints the JSON Schema (draft 2020-12) of the files in reports/.')
    .action(() => run(() => printSchema(context)))
