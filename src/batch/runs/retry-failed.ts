import { stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import type { EngineChoice } from '../../model/extraction.js'
import type { ErrorCode } from '../../model/extraction-error.js'
import { type Limits, limitNames, limitsOf } from '../../model/limits.js'
import { UsageError } from '../../model/usage-error.js'
import type { ManifestLine } from '../../outputs/manifest-line.js'
import type { RunRecord } from '../../outputs/run-record.js'
import type { Input } from '../inputs/input.js'
import { recordedInput } from '../inputs/recorded-input.js'
import { correctionsAt } from '../inputs/run-corrections.js'
import { retryFingerprint, takeRetry } from '../ledger/earlier-run.js'
import { lockFolder } from '../ledger/lock-folder.js'
import { budgetOf } from '../pool/budget.js'
import { readManifest, readRunRecord } from '../results/read-manifest.js'
import { keptLine } from '../results/report-line.js'
import { runTally } from '../results/run-tally.js'
import type { RunEvent } from '../run-event.js'
import type { Runner } from '../runner.js'
import { languageOf } from './check-folder.js'
import { NOTHING_COLLATED, type RunSummary } from './extract-folder.js'
import { runJournaled } from './journaled-run.js'
import { fitting } from './plan-run.js'
import { readAll } from './read-all.js'

export interface RetryOptions {
  /** The output folder of an earlier run. */
  readonly out: string
  /** Only what failed for this reason. */
  readonly failed?: ErrorCode
  readonly password?: string
  readonly jobs?: number
  /** Seconds of processor time, and megabytes of memory, for a document, instead of those of the run. */
  readonly timeout?: number
  readonly maxMemory?: number
  /** Limits instead of those of the run. */
  readonly limits?: Partial<Limits>
  readonly tell?: (event: RunEvent) => void
  readonly stop?: AbortSignal
}

export interface RetrySummary extends RunSummary {
  /** Documents that were read again. */
  readonly retried: number
}

/** The failed lines with the files that they are about. A folder that could not be listed is no file to be read again. */
async function chosenOf(
  lines: readonly ManifestLine[],
  run: RunRecord,
  { out, failed }: RetryOptions,
): Promise<ReadonlyMap<string, Input>> {
  const chosen = new Map<string, Input>()
  for (const line of lines) {
    if (line.status !== 'failed' || (failed !== undefined && line.error?.code !== failed)) continue
    const input = await recordedInput(line, run.roots, out)
    if (!input)
      throw new UsageError(`run.json in ${out} does not tell where ${line.path} lies; extract the archive again.`)
    const isFolder = await stat(input.file).then(
      (stats) => stats.isDirectory(),
      () => false,
    )
    if (!isFolder) chosen.set(line.path, fitting(input, out))
  }
  return chosen
}

/**
 * Reads again what failed in the run in `options.out`, with the options of that run but for limits, time, memory or a password, and
 * makes the files of the run anew. What a killed retry had done is kept. Throws `UsageError` where there is no finished run.
 */
export async function retryFailed(options: RetryOptions, runner: Runner): Promise<RetrySummary> {
  const { out, jobs = availableParallelism(), tell = () => undefined, password, timeout, maxMemory } = options
  const stop = options.stop ?? new AbortController().signal
  const run = await readRunRecord(out)
  const unlock = await lockFolder(out)
  try {
    const before = await readManifest(out)
    const done = await takeRetry(out)
    const lines = before.map((line) => done.get(line.path) ?? line)
    const chosen = await chosenOf(lines, run, options)
    const { engine, language } = run.options
    const limits: Partial<Limits> = {
      ...run.options.limits,
      ...options.limits,
      ...(timeout === undefined ? {} : { 'document-seconds': timeout }),
      ...(maxMemory === undefined ? {} : { 'process-megabytes': maxMemory }),
    }
    const read = { engine: engine as EngineChoice, language: languageOf(language), limits }
    const settings = {
      out: resolve(out),
      read: { ...read, ...(password === undefined ? {} : { password }) },
      forms: run.options.forms,
    }
    const corrections = await correctionsAt(
      run.corrections.map(({ path }) => resolve(out, path)),
      out,
    )
    const isOther = limitNames.some((name) => limitsOf({ limits })[name] !== limitsOf(run.options)[name])
    const tally = runTally()
    const kept = lines.filter(({ path }) => !chosen.has(path))
    let retried = 0
    tell({ event: 'start', files: chosen.size })
    const summary = await runJournaled({
      out,
      run,
      language: languageOf(run.checked?.language ?? language),
      fingerprint: retryFingerprint(run),
      reports: new Set(before.flatMap(({ report }) => report ?? [])),
      collate: runner.collate,
      tell,
      work: async (commit) => {
        await Promise.all(kept.map((line) => commit({ line: keptLine(line), temporary: null })))
        retried = await readAll({
          inputs: [...chosen.values()],
          readers: runner.readers({ jobs, settings, budget: budgetOf(limitsOf({ limits })) }),
          earlier: new Map(),
          correctionsOf: corrections.of,
          commit: (result) => commit(isOther ? { ...result, line: { ...result.line, retriedUnder: limits } } : result),
          tell: (event) => {
            if (event.event === 'file') tally.add(event, event.findings)
            tell(event)
          },
          stop,
        })
        return retried === chosen.size
      },
    })
    const left = chosen.size - retried
    return { ...(summary ?? { ...tally.result(), ...NOTHING_COLLATED }), out, retried, kept: kept.length, left }
  } finally {
    await unlock()
  }
}
