import { readableJson } from '../outputs/readable-json.js'
import { reportJsonSchema } from '../outputs/report-json-schema.js'
import type { CommandContext } from './command-context.js'
import { DONE } from './exit-status.js'

/** `nianbao schema`: prints the JSON Schema of a report; the exit status. */
export function schema({ out }: Pick<CommandContext, 'out'>): number {
  out(`${readableJson(reportJsonSchema())}\n`)
  return DONE
}
