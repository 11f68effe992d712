import { UsageError } from '../../model/usage-error.js'
import type { ManifestLine } from '../../outputs/manifest-line.js'
import { type Decisions, decisions } from '../decisions.js'
import type { Answer } from '../document/job.js'
import type { Input } from '../inputs/input.js'
import type { DocumentCorrections } from '../inputs/run-corrections.js'
import type { Commit } from '../ledger/commits.js'
import type { Readers } from '../readers.js'
import { faultLine, keptLine, reportLine } from '../results/report-line.js'
import type { RunEvent } from '../run-event.js'

/** What came of an input. */
export interface Result extends Commit {
  /** What a new report says of itself; null where there is none. */
  readonly year: number | null
  readonly form: string | null
}

export interface ReadAll {
  readonly inputs: readonly Input[]
  readonly readers: Readers
  /** Lines of earlier runs that may be taken over, by path. */
  readonly earlier: ReadonlyMap<string, ManifestLine>
  /** What people say of the document with a SHA-256. */
  readonly correctionsOf: (sha256: string) => DocumentCorrections | null
  /** Makes a result last. */
  readonly commit: (result: Result) => Promise<void>
  readonly tell: (event: RunEvent) => void
  readonly stop: AbortSignal
}

/** Milliseconds that documents in hand have to come to their end when the run is stopped. */
const GRACE = 10_000

/** What an answer comes to in the manifest, and whether an earlier run had come to the same. */
function lineOf(
  input: Input,
  answer: Answer,
  earlier: ManifestLine | undefined,
  correctionsOf: ReadAll['correctionsOf'],
): { line: ManifestLine; kept: boolean } {
  const { outcome, seen } = answer
  if (outcome.kind === 'kept') return { line: keptLine(earlier!), kept: true }
  if (outcome.kind === 'report') {
    const corrections = (seen && correctionsOf(seen.sha256)?.sha256) ?? null
    return { line: reportLine(input, answer, { ...outcome, corrections }), kept: false }
  }
  const kept =
    earlier?.error?.code === outcome.fault.code && earlier.sha256 === seen?.sha256 && earlier.sidecar === seen?.sidecar
  return kept ? { line: keptLine(earlier), kept } : { line: faultLine(input, outcome.fault, answer), kept }
}

/**
 * Reads the inputs, as many at once as there are readers, and makes each result last. One input never ends it; it ends when all
 * are done or `stop` is aborted, and gives how many are done. Throws `UsageError` where results cannot be written.
 */
export async function readAll({
  inputs,
  readers,
  earlier,
  correctionsOf,
  commit,
  tell,
  stop,
}: ReadAll): Promise<number> {
  const deciding: Decisions = decisions(earlier, correctionsOf)
  let next = 0
  let done = 0
  let failed = false

  async function read(input: Input): Promise<() => Promise<void>> {
    if (input.fault) {
      const line = faultLine(input, input.fault)
      return () => settle(input, { line, kept: false }, null)
    }
    tell({ event: 'reading', path: input.path })
    const answer = await readers.read(input, (seen) => deciding.of(input, seen))
    return () => settle(input, lineOf(input, answer, earlier.get(input.path), correctionsOf), answer)
  }

  async function settle(
    input: Input,
    { line, kept }: { readonly line: ManifestLine; readonly kept: boolean },
    answer: Answer | null,
  ): Promise<void> {
    const outcome = answer?.outcome
    const { temporary = null, year = null, form = null } = outcome?.kind === 'report' ? outcome : {}
    await commit({ line, temporary, year, form }).catch((error: unknown) => {
      // whoever has the same bytes would wait for ever
      deciding.settle(input, null)
      throw error
    })
    deciding.settle(input, outcome?.kind === 'fault' ? { fault: outcome.fault } : { report: input.report, year, form })
    if (answer?.sidecarUnusable) {
      const message = 'The notes beside it (.meta.json) cannot be used; mend or remove them.'
      tell({ event: 'notice', path: line.path, message })
    }
    const fault = outcome?.kind === 'fault' ? outcome.fault : input.fault
    tell({
      event: 'file',
      path: line.path,
      status: line.status,
      error: line.error,
      kept,
      findings: outcome?.kind === 'report' ? outcome.findings : [],
      ms: answer?.ms ?? 0,
      cpuMs: answer?.cpuMs ?? 0,
      done: ++done,
      files: inputs.length,
      ...(fault?.stack ? { stack: fault.stack } : {}),
    })
  }

  /** One document after the other; a result is made to last while the next document is read. */
  async function readOn(): Promise<void> {
    let settling: Promise<void> = Promise.resolve()
    try {
      while (next < inputs.length && !stop.aborted && !failed) {
        const input = inputs[next++]!
        const settled = await read(input)
        await settling
        settling = settled()
        // told of where it is awaited
        settling.catch(() => undefined)
      }
    } finally {
      await settling
    }
  }

  const close = (): void => void readers.close()
  const stopping = (): void => void setTimeout(close, GRACE).unref()
  stop.addEventListener('abort', stopping, { once: true })
  try {
    await Promise.all(
      Array.from({ length: readers.jobs }, () =>
        readOn().catch((error: unknown) => {
          // what is closed under a document in hand is no error of the run
          if (failed || (stop.aborted && !(error instanceof UsageError))) return
          failed = true
          close()
          throw error
        }),
      ),
    )
  } finally {
    stop.removeEventListener('abort', stopping)
    await readers.close()
  }
  return done
}
