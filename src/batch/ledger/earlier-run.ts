import { join } from 'node:path'
import type { ErrorCode } from '../../model/extraction-error.js'
import { effortLimits, type LimitName, type Limits, limitNames, limitsOf } from '../../model/limits.js'
import { UsageError } from '../../model/usage-error.js'
import type { ManifestLine } from '../../outputs/manifest-line.js'
import type { RunRecord } from '../../outputs/run-record.js'
import { readRunRecord } from '../results/read-manifest.js'
import { takeUnfinished } from './journal.js'
import { parsedLine } from './parsed-line.js'
import { readLines } from './read-lines.js'

/** What earlier runs left in a folder. */
export interface EarlierRun {
  /** The lines that may be kept, by path: the same bytes would give the same result. */
  readonly lines: ReadonlyMap<string, ManifestLine>
  /** All reports that earlier runs wrote, relative to the output folder. */
  readonly reports: ReadonlySet<string>
}

/** What results depend on beside the bytes of a document. */
interface Fingerprint {
  /** Program and options. */
  readonly with: string
  /** Limits on what a document may contain. */
  readonly shape: string
  /** Limits of time and memory, which decide only whether it can be read at all. */
  readonly budget: string
}

const isEffort = (name: LimitName): boolean => (effortLimits as readonly LimitName[]).includes(name)

function limitsFingerprint(limits: Partial<Limits>): Pick<Fingerprint, 'shape' | 'budget'> {
  const all = limitsOf({ limits })
  const shape = limitNames.filter((name) => !isEffort(name)).map((name) => all[name])
  return { shape: JSON.stringify(shape), budget: JSON.stringify(effortLimits.map((name) => all[name])) }
}

const fingerprintOf = ({ program, build, options: { engine, language, limits, forms } }: RunRecord): Fingerprint => ({
  with: JSON.stringify([program, build, engine, language, ...(forms ? [forms] : [])]),
  ...limitsFingerprint(limits),
})

const textOf = ({ with: madeWith, shape, budget }: Fingerprint, ...more: string[]): string =>
  JSON.stringify([madeWith, shape, budget, ...more])

/** The fingerprint of a run, as its journal states it. */
export const runFingerprint = (run: RunRecord): string => textOf(fingerprintOf(run))

const RETRY = 'retry'

/** The fingerprint of a retry of a run. */
export const retryFingerprint = (run: RunRecord): string => textOf(fingerprintOf(run), RETRY)

/** Faults that another budget may change. */
const OF_BUDGET: ReadonlySet<ErrorCode> = new Set(['timed-out', 'out-of-memory'])
/** Faults of a moment, not of the bytes. */
const OF_MOMENT: ReadonlySet<ErrorCode> = new Set(['changed-while-read', 'unreadable-file'])

/** Whether a run of now would come to the same line; `run` is the fingerprint of the run that wrote it. */
function stillHolds({ error, retriedUnder }: ManifestLine, run: Fingerprint, now: RunRecord): boolean {
  const current = fingerprintOf(now)
  const before = retriedUnder ? { ...run, ...limitsFingerprint(retriedUnder) } : run
  if (before.with !== current.with || before.shape !== current.shape) return false
  if (!error) return true
  if (OF_MOMENT.has(error.code)) return false
  if (OF_BUDGET.has(error.code) && before.budget !== current.budget) return false
  return !(error.code === 'encrypted' && now.options.password)
}

/**
 * The lines of the finished run in `out` as far as they can be read, and its fingerprint; null where it cannot be told. Throws
 * `UsageError` where there are files that cannot be read: their reports would stay for ever, named by no line.
 */
async function finishedRun(
  out: string,
): Promise<{ readonly fingerprint: Fingerprint | null; readonly lines: readonly ManifestLine[] }> {
  const lines: ManifestLine[] = []
  try {
    for await (const text of readLines(join(out, 'manifest.jsonl'))) {
      const line = parsedLine(text)
      if (line) lines.push(line)
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'ENOENT')
      throw new UsageError(`Cannot read ${join(out, 'manifest.jsonl')} (${code}).`, { cause: error })
  }
  try {
    return { fingerprint: fingerprintOf(await readRunRecord(out)), lines }
  } catch (error) {
    // without a record, or with that of an older version, all is read again
    const { code } = ((error as Error).cause ?? {}) as NodeJS.ErrnoException
    if (code !== undefined) throw error
    return { fingerprint: null, lines }
  }
}

/** The fingerprint that the header of a journal states. */
function parseFingerprint(text: string): Fingerprint {
  try {
    const [madeWith = '', shape = '', budget = ''] = JSON.parse(text) as string[]
    return { with: madeWith, shape, budget }
  } catch {
    return { with: '', shape: '', budget: '' }
  }
}

/**
 * What earlier runs in `out`, finished or not, left for the run `now`. With `fresh` no line is kept. Only the holder of the
 * folder's lock may call it. Throws `UsageError`.
 */
export async function earlierRun(out: string, now: RunRecord, fresh: boolean): Promise<EarlierRun> {
  const finished = await finishedRun(out)
  const unfinished = await takeUnfinished(out)
  const all = [finished.lines, ...unfinished.map((run) => [...run.lines.values()])]
  const reports = new Set(all.flatMap((of) => of.flatMap(({ report }) => report ?? [])))
  if (fresh) return { lines: new Map(), reports }
  const lines = new Map<string, ManifestLine>()
  for (const line of finished.lines) {
    if (finished.fingerprint && stillHolds(line, finished.fingerprint, now)) lines.set(line.path, line)
  }
  for (const run of unfinished) {
    const fingerprint = parseFingerprint(run.fingerprint)
    for (const line of run.lines.values()) {
      // also a line that no longer holds: the manifest may be of that run already, and run.json of the one before
      lines.delete(line.path)
      if (stillHolds(line, fingerprint, now)) lines.set(line.path, line)
    }
  }
  return { lines, reports }
}

const isRetry = (fingerprint: string): boolean => {
  try {
    return (JSON.parse(fingerprint) as string[])[3] === RETRY
  } catch {
    return false
  }
}

/**
 * What an unfinished retry in `out` had done, by path. Only the holder of the folder's lock may call it. Throws `UsageError` where
 * an extraction was not finished.
 */
export async function takeRetry(out: string): Promise<ReadonlyMap<string, ManifestLine>> {
  const last = (await takeUnfinished(out)).at(-1)
  if (last && !isRetry(last.fingerprint)) throw notFinished(out)
  return last?.lines ?? new Map()
}

/** The error of a command that needs a finished run, where there is an unfinished one. */
export const notFinished = (out: string): UsageError =>
  new UsageError(`The run in ${out} was not finished; run the same extract command again to resume it.`)
