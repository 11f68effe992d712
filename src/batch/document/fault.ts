import { inspect } from 'node:util'
import { exhaustion } from '../../model/exhaustion.js'
import { type ErrorCode, ExtractionError } from '../../model/extraction-error.js'

/** Why an input gave no report, as the manifest tells it. */
export interface Fault {
  readonly code: ErrorCode
  /** One line. */
  readonly message: string
  /** True for what is no report and no failure. */
  readonly skipped: boolean
  /** Of the file's bytes, where they could be read. */
  readonly sha256?: string
  /** Of an error nobody expected. */
  readonly stack?: string
}

/** Longest message in the manifest, and of an error nobody expected, in UTF-16 units: a line a person can read. */
const LONGEST_MESSAGE = 500
const LONGEST_UNEXPECTED = 300

/** What is no report by its very code, whoever throws it. */
const NO_REPORT: ReadonlySet<ErrorCode> = new Set(['not-a-report', 'link-outside', 'not-a-file'])

const oneLine = (text: string, longest = LONGEST_MESSAGE): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line
}

/** The place nearest to the error, without the folders of the machine. */
const nearest = (stack: string): string =>
  /^\s+at (.*)$/m.exec(stack)?.[1]?.replace(/(?:file:\/\/)?[^\s()]*\/([^/\s()]+)/, '$1') ?? 'an unknown place'

const EXHAUSTED = {
  'out-of-memory': 'The document does not fit into memory; split it, or give more with --max-memory.',
  'limit-reached': 'The document nests its parts without end; open it in the program it is from and save it anew.',
} as const

/**
 * Turns whatever was thrown while a file was read into a fault. What says, or was caused by what says, that memory or the stack
 * ran out is the file's; what is otherwise no `ExtractionError` is our own, `internal`.
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
  const message = `Unexpected ${oneLine(what, LONGEST_UNEXPECTED)} at ${nearest(stack)}; a fault of the program, please report it with the file.`
  return { code: 'internal', message: oneLine(message), skipped: false, stack }
}
