import { inspect } from 'node:util'
import * as z from 'zod'
import { exhaustion } from '../../model/exhaustion.js'
import { type ErrorCode, ExtractionError, errorCodes } from '../../model/extraction-error.js'
import { UsageError } from '../../model/usage-error.js'

/** Why an input gave no report, as the manifest says it. */
export const Fault = z.object({
  code: z.enum(errorCodes),
  /** One line. */
  message: z.string(),
  /** True where the file is no report, which is not a failure. */
  skipped: z.boolean(),
  /** Hash of the file's bytes, where they could be read. */
  sha256: z.string().exactOptional(),
  /** Stack of an error that nobody expected. */
  stack: z.string().exactOptional(),
})
export type Fault = Readonly<z.infer<typeof Fault>>

/** Longest message in the manifest, in UTF-16 units: a line that a person can read. */
const LONGEST_MESSAGE = 500
/** Longest text of an unexpected error within such a message. */
const LONGEST_UNEXPECTED = 300

/** Codes that always mean that a file is no report. */
const NO_REPORT: ReadonlySet<ErrorCode> = new Set(['not-a-report', 'link-outside', 'not-a-file'])

const oneLine = (text: string, longest = LONGEST_MESSAGE): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line
}

/** The innermost place that a stack names, without the folders of the machine. */
const innermost = (stack: string): string =>
  /^\s+at (.*)$/m.exec(stack)?.[1]?.replace(/(?:file:\/\/)?[^\s()]*\/([^/\s()]+)/, '$1') ?? 'an unknown place'

const EXHAUSTED = {
  'out-of-memory': 'The document does not fit into memory; split it, or give more with --max-memory.',
  'limit-reached': 'The document nests its parts without end; open it in the program it is from and save it anew.',
} as const

/**
 * The fault that an exception means, whatever was thrown while a file was read. An error of memory or of the stack, or one
 * that such an error caused, is the file's fault. Any other error that is no `ExtractionError` is our own: `internal`.
 */
export function faultOf(thrown: unknown): Fault {
  const exhausted = exhaustion(thrown)
  if (exhausted && (!(thrown instanceof ExtractionError) || thrown.code === 'damaged')) {
    return { code: exhausted, message: EXHAUSTED[exhausted], skipped: false }
  }
  if (thrown instanceof ExtractionError) {
    const { code, message, skipped, sha256 } = thrown
    return {
      code,
      message: oneLine(message),
      skipped: skipped || NO_REPORT.has(code),
      ...(sha256 === null ? {} : { sha256 }),
    }
  }
  const what = thrown instanceof Error ? String(thrown) : inspect(thrown)
  const stack = (thrown instanceof Error ? thrown.stack : undefined) ?? what
  const message = `Unexpected ${oneLine(what, LONGEST_UNEXPECTED)} at ${innermost(stack)}; a fault of the program, please report it with the file.`
  return { code: 'internal', message: oneLine(message), skipped: false, stack }
}

/** What `read` returns, or the fault that it threw. A `UsageError` is passed on: it ends the run. */
export async function valueOrFault<T>(read: () => Promise<T>): Promise<{ value: T } | { fault: Fault }> {
  try {
    return { value: await read() }
  } catch (error) {
    if (error instanceof UsageError) throw error
    return { fault: faultOf(error) }
  }
}
