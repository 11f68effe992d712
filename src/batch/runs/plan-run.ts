import { join, relative, resolve, sep } from 'node:path'
import { CORRECTIONS } from '../../corrections/correction.js'
import type { FormBook } from '../../forms/form-book.js'
import type { ReadOptions } from '../../model/extraction.js'
import { defaultLimits, type Limits, limitNames, limitsOf } from '../../model/limits.js'
import type { Language } from '../../model/words.js'
import type { RunRecord } from '../../outputs/run-record.js'
import type { ReadSettings } from '../document/job.js'
import { listsAt } from '../inputs/agency-lists.js'
import { AGENCIES } from '../inputs/agency-names.js'
import { findInputs, type ReadRoot, readRoots } from '../inputs/find-inputs.js'
import type { Input } from '../inputs/input.js'
import { correctionsAt, type RunCorrections } from '../inputs/run-corrections.js'
import { inShard, type Shard, shardText } from '../inputs/shard.js'
import { type Budget, budgetOf } from '../pool/budget.js'
import { programBuild } from '../program-build.js'
import { programVersion } from '../program-version.js'

/** What a run is asked for. */
export interface RunRequest extends Omit<ReadOptions, 'pages' | 'heartbeat'> {
  /** The forms that the tables may follow; the official ones where it is left out. What is made of the results later follows them too. */
  readonly forms?: FormBook
  /** The output folder. */
  readonly out: string
  readonly include?: readonly string[]
  readonly exclude?: readonly string[]
  /** Seconds of processor time for a document: the limit `document-seconds`. */
  readonly timeout?: number
  /** Megabytes of memory for the process that reads a document: the limit `process-megabytes`. */
  readonly maxMemory?: number
  /** The part of the inputs to read; all of them where it is left out. */
  readonly shard?: Shard
}

/** A run that is about to begin. */
export interface RunPlan {
  /** Sorted by path. */
  readonly inputs: readonly Input[]
  /** What `run.json` says of it before its reports are known. */
  readonly run: RunRecord
  readonly settings: ReadSettings
  readonly budget: Budget
  readonly language: Language
  readonly corrections: RunCorrections
}

/** The limits that differ from the defaults, in the order of their table. */
function statedLimits({ limits = {}, timeout, maxMemory }: RunRequest): Partial<Limits> {
  const stated = {
    ...limits,
    ...(timeout === undefined ? {} : { 'document-seconds': timeout }),
    ...(maxMemory === undefined ? {} : { 'process-megabytes': maxMemory }),
  }
  const all = limitsOf({ limits: stated })
  return Object.fromEntries(
    limitNames.filter((name) => all[name] !== defaultLimits[name]).map((name) => [name, all[name]]),
  )
}

/** Longest absolute path in bytes that Linux opens, less what a temporary name adds. */
const LONGEST_PATH = 4095 - '..tmp'.length

/** The input, or the fault in its place where its report would get a path that no system call takes. */
export function fitting(input: Input, out: string): Input {
  if (input.fault || Buffer.byteLength(resolve(out, input.report)) <= LONGEST_PATH) return input
  const message = 'Its path is too long to be repeated below the output folder; name a folder nearer to the file.'
  return { ...input, fault: { code: 'unreadable-file', message, skipped: false } }
}

/** `path` as seen from the output folder, with `/`: so results can be moved together with the archive. */
const seenFrom = (out: string, path: string): string => relative(resolve(out), resolve(path)).split(sep).join('/')

const rootRecord = (out: string, { folder, name, whole }: ReadRoot): RunRecord['roots'][number] => ({
  folder: seenFrom(out, folder),
  name,
  whole,
})

/**
 * What is to be read below `paths`, and how. Throws `UsageError` for paths that cannot be used and for a list of agencies'
 * names that is wrong.
 */
export async function planRun(paths: readonly string[], request: RunRequest): Promise<RunPlan> {
  const { out, include = [], exclude = [], password, engine = 'auto', language = 'zh', shard } = request
  const given = request.forms ? { forms: request.forms.forms } : {}
  const limits = statedLimits(request)
  const found = (await findInputs(paths, { out, include, exclude })).map((input) => fitting(input, out))
  const roots = await readRoots(paths)
  const { records } = await listsAt(
    roots.map(({ folder }) => join(folder, AGENCIES)),
    out,
  )
  const corrections = await correctionsAt(
    roots.map(({ folder }) => join(folder, CORRECTIONS)),
    out,
  )
  const read: ReadOptions = { engine, language, limits, ...(password === undefined ? {} : { password }) }
  return {
    inputs: shard ? found.filter(({ path }) => inShard(path, shard)) : found,
    run: {
      program: programVersion,
      build: await programBuild(),
      rules: null,
      schema: null,
      engine: null,
      options: {
        include,
        exclude,
        engine,
        language,
        password: password !== undefined,
        limits,
        shard: shard ? shardText(shard) : null,
        ...given,
      },
      roots: roots.map((root) => rootRecord(out, root)),
      agencies: records,
      corrections: corrections.records,
      checked: null,
    },
    settings: { out: resolve(out), read, ...given },
    budget: budgetOf(limitsOf({ limits })),
    language,
    corrections,
  }
}
