import { join } from 'node:path'
import type { ErrorCode } from '../../model/extraction-error.js'
import { effortLimits, type LimitName, type Limits, limitNames, limitsOf } from '../../model/limits.js'
import { UsageError } from '../../model/usage-error.js'
import type { ManifestLine } from '../../outputs/output.js'
import type { RunRecord } from '../../outputs/run-record.js'
import { readRunRecord } from '../results/read-manifest.js'
import { takeUnfinished } from './journal.js'
import { parsedLine } from './parsed-line.js'
import { readLines } from './read-lines.js'

/** What earlier runs left in a folder. */
export interface EarlierRun {
  /** The lines that may be taken over, by path: the same bytes would give the same again. */
  readonly lines: ReadonlyMap<string, ManifestLine>
  /** All reports that earlier runs wrote, below the output folder. */
  readonly reports: ReadonlySet<string>
}

/** What results depend on beside the bytes: all of them, those on the limits of shape, verdicts over time and memory. */
interface Fingerprint {
  readonly with: string
  readonly shape: string
  readonly budget: string
}

const isEffort = (name: LimitName): boolean => (effortLimits as readonly LimitName[]).includes(name)

function limitsFingerprint(limits: Partial<Limits>): Pick<Fingerprint, 'shape' | 'budget'> {
  const all = limitsOf({ limits })
  const shape = limitNames.filter((name) => !isEffort(name)).map((name) => all[name])
  return { shape: JSON.stringify(shape), budget: JSON.stringify(effortLimits.map((name) => all[name])) }
}

const fingerprintOf = ({ program, build, options: { engine, language, limits } }: RunRecord): Fingerprint => ({
  with: JSON.stringify([program, build, engine, language]),
  ...limitsFingerprint(limits),
})

/** What a journal says that its run is made with. */
export const runFingerprint = (run: RunRecord): string => {
  const made = fingerprintOf(run)
  return JSON.stringify([made.with, made.shape, made.budget])
}

const RETRY = 'retry'

/** What a journal says that it retries. */
export const retryFingerprint = (run: RunRecord): string => {
  const made = fingerprintOf(run)
  return JSON.stringify([made.with, made.shape, made.budget, RETRY])
}

/** Verdicts that another budget may change. */
const OF_BUDGET: ReadonlySet<ErrorCode> = new Set(['timed-out', 'out-of-memory'])
/** Verdicts about a moment, not about bytes. */
const OF_MOMENT: ReadonlySet<ErrorCode> = new Set(['changed-while-read', 'unreadable-file'])

function stillHolds({ error, retriedUnder }: ManifestLine, run: Fingerprint, now: RunRecord): boolean {
  const made = fingerprintOf(now)
  const before = retriedUnder ? { ...run, ...limitsFingerprint(retriedUnder) } : run
  if (before.with !== made.with || before.shape !== made.shape) return false
  if (!error) return true
  if (OF_MOMENT.has(error.code)) return false
  if (OF_BUDGET.has(error.code) && before.budget !== made.budget) return false
  return !(error.code === 'encrypted' && now.options.password)
}

/**
 * The lines of the finished run in `out` as far as they can be made out, and what it was made with; null where that does not
 * say. Throws `UsageError` where files are there and cannot be read: reports that no line names any more would stay for ever.
 */
async function finishedRun(
  out: string,
): Promise<{ readonly made: Fingerprint | null; readonly lines: readonly ManifestLine[] }> {
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
    return { made: fingerprintOf(await readRunRecord(out)), lines }
  } catch (error) {
    // what is not there, or of an older version, is done anew
    const { code } = ((error as Error).cause ?? {}) as NodeJS.ErrnoException
    if (code !== undefined) throw error
    return { made: null, lines }
  }
}

/** What the header of a journal says. */
function parseFingerprint(text: string): Fingerprint {
  try {
    const [madeWith = '', shape = '', budget = ''] = JSON.parse(text) as string[]
    return { with: madeWith, shape, budget }
  } catch {
    return { with: '', shape: '', budget: '' }
  }
}

/**
 * What earlier runs in `out`, finished or not, left for the run `now`. With `fresh` nothing is taken over. Only the holder of the
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
    if (finished.made && stillHolds(line, finished.made, now)) lines.set(line.path, line)
  }
  for (const run of unfinished) {
    const made = parseFingerprint(run.fingerprint)
    for (const line of run.lines.values()) {
      // also where it does not hold: the manifest may be of that run already, and run.json of the one before
      lines.delete(line.path)
      if (stillHolds(line, made, now)) lines.set(line.path, line)
    }
  }
  return { lines, reports }
}

const isRetry = (made: string): boolean => {
  try {
    return (JSON.parse(made) as string[])[3] === RETRY
  } catch {
    return false
  }
}

/**
 * What a retry in `out` that was not finished had done, by path. Only the holder of the folder's lock may call it. Throws
 * `UsageError` where it was an extraction that was not finished.
 */
export async function takeRetry(out: string): Promise<ReadonlyMap<string, ManifestLine>> {
  const last = (await takeUnfinished(out)).at(-1)
  if (last && !isRetry(last.fingerprint)) throw notFinished(out)
  return last?.lines ?? new Map()
}

/** The error of a command that needs a finished run. */
export const notFinished = (out: string): UsageError =>
  new UsageError(`The run in ${out} was not finished; give the same extract command again to go on with it.`)
