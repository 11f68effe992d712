import { access, constants, mkdir, stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { CORRECTIONS } from '../../corrections/correction.js'
import type { RunCorrections } from '../inputs/run-corrections.js'
import { earlierRun, runFingerprint } from '../ledger/earlier-run.js'
import { lockFolder } from '../ledger/lock-folder.js'
import type { CollationSummary } from '../results/collate.js'
import { runFiles } from '../results/run-files.js'
import { runTally } from '../results/run-tally.js'
import { writingFailed } from '../results/writing-failed.js'
import type { RunEvent } from '../run-event.js'
import type { Runner } from '../runner.js'
import { runJournaled } from './journaled-run.js'
import { planRun, type RunRequest } from './plan-run.js'
import { readAll } from './read-all.js'

export interface RunOptions extends RunRequest {
  /** How many documents are read at once; as many as there are processors where it is left out. */
  readonly jobs?: number
  /** Does everything anew instead of going on from what is there. */
  readonly fresh?: boolean
  readonly tell?: (event: RunEvent) => void
  /** Ends the run: documents in hand come to their end, or are left after a while. */
  readonly stop?: AbortSignal
}

export interface RunSummary extends CollationSummary {
  readonly out: string
  /** Inputs that an earlier run had done. */
  readonly kept: number
  /** Inputs that a stopped run did not come to. */
  readonly left: number
}

/** Makes the output folder, so that a folder of no use shows before the first document. Throws `UsageError`. */
export async function openOutput(out: string): Promise<void> {
  const reports = join(out, 'reports')
  try {
    await mkdir(reports, { recursive: true })
    await access(reports, constants.W_OK)
    await access(out, constants.W_OK)
  } catch (error) {
    throw writingFailed(reports, error)
  }
  for (const name of runFiles) {
    const path = join(out, name)
    if ((await stat(path).catch(() => null))?.isDirectory()) throw writingFailed(path, { code: 'EISDIR' })
  }
}

/**
 * Extracts every report below `paths` and writes the files of a run to `options.out`. One input never ends the run; each gets
 * its line in the manifest. It goes on from what earlier runs left there, finished or not. A run that is stopped leaves its
 * journal, and the files of the run before. Throws `UsageError` for paths that cannot be used, where another run holds the
 * output folder, and where it cannot be written, before the first document where that shows.
 */
export async function extractFolder(
  paths: readonly string[],
  options: RunOptions,
  runner: Runner,
): Promise<RunSummary> {
  const { out, jobs = availableParallelism(), fresh = false, tell = () => undefined } = options
  const stop = options.stop ?? new AbortController().signal
  const { inputs, run, settings, budget, language, corrections } = await planRun(paths, options)
  await openOutput(out)
  const unlock = await lockFolder(out)
  try {
    const earlier = await earlierRun(out, run, fresh)
    const tally = runTally()
    const met = new Set<string>()
    let kept = 0
    let done = 0
    tell({ event: 'start', files: inputs.length })
    const summary = await runJournaled({
      out,
      run,
      language,
      fingerprint: runFingerprint(run),
      reports: earlier.reports,
      keepsStaged: runner.keepsStaged === true && !fresh,
      collate: runner.collate,
      tell,
      work: async (commit) => {
        done = await readAll({
          inputs,
          readers: runner.readers({ jobs, settings, budget }),
          earlier: earlier.lines,
          correctionsOf: (sha256) => {
            if (corrections.sources.has(sha256)) met.add(sha256)
            return corrections.of(sha256)
          },
          commit,
          tell: (event) => {
            if (event.event === 'file') {
              tally.add(event, event.findings)
              if (event.kept) kept++
            }
            tell(event)
          },
          stop,
        })
        const complete = done === inputs.length
        if (complete && run.options.shard === null) tellUnplaced(corrections, met, tell)
        return complete
      },
    })
    return { ...(summary ?? { ...tally.result(), ...NOTHING_COLLATED }), out, kept, left: inputs.length - done }
  } finally {
    await unlock()
  }
}

/** Names corrections of documents that the run did not meet: whoever wrote them meant another file, or another archive. */
function tellUnplaced({ sources }: RunCorrections, met: ReadonlySet<string>, tell: (event: RunEvent) => void): void {
  for (const source of sources) {
    if (met.has(source)) continue
    const message = `No document here has the SHA-256 ${source}; look whether the document was replaced.`
    tell({ event: 'notice', path: CORRECTIONS, message })
  }
}

/** The part of a summary that a run which was stopped does not come to. */
export const NOTHING_COLLATED = { duplicates: 0, canonical: 0, agencies: 0, years: [], lists: [] } as const
