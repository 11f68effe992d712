import { resolve } from 'node:path'
import type { Report } from '../forms/report.js'
import type { ReadOptions } from '../model/content.js'
import { listsBeside } from './agency-lists.js'
import { checkFolder } from './check-folder.js'
import { type Fault, faultOf } from './fault.js'
import { findInputs, rootFolders } from './find-inputs.js'
import type { Input } from './input.js'
import { manifestLine } from './manifest-line.js'
import { programVersion } from './program-version.js'
import { type Reading, readInputs } from './read-inputs.js'
import type { Reader } from './reader.js'
import type { RunEvent } from './run-event.js'
import { type RunOutputs, runOutputs } from './run-outputs.js'
import { type RunTally, runTally } from './run-tally.js'

export interface RunOptions extends ReadOptions {
  /** The output folder. */
  readonly out: string
  readonly include?: readonly string[]
  readonly exclude?: readonly string[]
  readonly tell?: (event: RunEvent) => void
  /** Ends the run after the file in hand; what is done is written. */
  readonly stop?: AbortSignal
}

export interface RunSummary extends RunTally {
  readonly out: string
  /** Inputs whose bytes another input had as well. */
  readonly duplicates: number
  /** Inputs that a stopped run did not come to. */
  readonly left: number
}

type Made = { readonly report: Report; readonly fault: null } | { readonly report: null; readonly fault: Fault }

/** Longest absolute path in bytes that Linux opens, less what a temporary name adds. */
const LONGEST_PATH = 4095 - '..tmp'.length

/** The input, or the fault in its place where its report would get a path that no system call takes. */
function fitting(input: Input, out: string): Input {
  if (input.fault || Buffer.byteLength(resolve(out, input.report)) <= LONGEST_PATH) return input
  const message = 'Its path is too long to be repeated below the output folder; name a folder nearer to the file.'
  return { ...input, fault: { code: 'unreadable-file', message, skipped: false } }
}

/** The report of a reading; of the same bytes and notes again, the earlier report under the path of this input. */
async function madeOf({ input, outcome }: Reading, recall: RunOutputs['recall']): Promise<Made> {
  if (outcome.kind === 'fault') return { report: null, fault: outcome.fault }
  if (outcome.kind === 'report') return { report: outcome.report, fault: null }
  try {
    const report = await recall(outcome.as.report)
    return { report: { ...report, source: { ...report.source, path: input.path } }, fault: null }
  } catch (error) {
    return { report: null, fault: faultOf(error) }
  }
}

/**
 * Extracts every report below `paths` with `reader` and writes the files of a run to `options.out`. One input never ends
 * the run; each gets its line in the manifest. Throws `UsageError` for paths that cannot be used and where the output cannot
 * be written, before the first document where that shows.
 */
export async function extractFolder(
  paths: readonly string[],
  options: RunOptions,
  reader: Reader,
): Promise<RunSummary> {
  const { out, include = [], exclude = [], tell = () => undefined, stop } = options
  const { password, engine = 'auto', language = 'zh', limits = {} } = options
  const readOptions: ReadOptions = { engine, language, limits, ...(password === undefined ? {} : { password }) }
  const inputs = (await findInputs(paths, { out, include, exclude })).map((input) => fitting(input, out))
  const { records } = await listsBeside(await rootFolders(paths), out)
  const written = await runOutputs(out)
  const tally = runTally()
  const made = { rules: new Set<string>(), schemas: new Set<string>(), engines: new Set<string>() }
  let done = 0
  let duplicates = 0
  try {
    tell({ event: 'start', files: inputs.length })
    for await (const reading of readInputs(inputs, reader, readOptions, stop)) {
      const { report, fault } = await madeOf(reading, written.recall)
      const line = manifestLine(reading, report, fault)
      await written.add({ line, report })
      tally.add(line, report)
      done++
      if (reading.repeats) duplicates++
      if (report) {
        made.rules.add(report.made.rules)
        made.schemas.add(report.schema)
        if (report.made.engine !== null) made.engines.add(report.made.engine)
      }
      if (reading.sidecarUnusable) {
        tell({
          event: 'notice',
          path: line.path,
          message: 'The notes beside it (.meta.json) cannot be used; mend or remove them.',
        })
      }
      const { path, status, error } = line
      const stack = fault?.stack ? { stack: fault.stack } : {}
      tell({ event: 'file', path, status, error, done, files: inputs.length, ...stack })
    }
    const one = (values: ReadonlySet<string>): string | null => [...values].sort().join(', ') || null
    await written.finish({
      program: programVersion,
      rules: one(made.rules),
      schema: one(made.schemas),
      engine: one(made.engines),
      options: { include, exclude, engine, language, password: password !== undefined, limits },
      agencies: records,
      checked: null,
    })
  } catch (error) {
    await written.discard()
    throw error
  }
  // a stopped run knows too little of the archive
  const whole = done === inputs.length ? await checkFolder({ out, again: false }) : tally.result()
  return { ...whole, out, duplicates, left: inputs.length - done }
}
