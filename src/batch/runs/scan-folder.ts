import { availableParallelism } from 'node:os'
import type { ReadOptions } from '../../model/extraction.js'
import type { ErrorCode } from '../../model/extraction-error.js'
import { limitsOf } from '../../model/limits.js'
import type { ManifestLine } from '../../outputs/manifest-line.js'
import { findInputs } from '../inputs/find-inputs.js'
import { budgetOf } from '../pool/budget.js'
import type { RunEvent } from '../run-event.js'
import type { Runner } from '../runner.js'
import { readAll } from './read-all.js'

export interface ScanOptions extends Omit<ReadOptions, 'pages' | 'heartbeat'> {
  readonly include?: readonly string[]
  readonly exclude?: readonly string[]
  readonly jobs?: number
  readonly tell?: (event: RunEvent) => void
  readonly stop?: AbortSignal
}

/** What lies below some paths. Counts of files by what they are; `unknown` where that could not be told. */
export interface Scan {
  readonly files: number
  readonly formats: ReadonlyMap<string, number>
  /** Of the reports: the year each states, else the one in its name. */
  readonly years: ReadonlyMap<string, number>
  readonly forms: ReadonlyMap<string, number>
  /** Inputs with the bytes of an earlier one. */
  readonly duplicates: readonly { readonly path: string; readonly of: string }[]
  /** Inputs that give no report, by why. */
  readonly faults: ReadonlyMap<ErrorCode, readonly string[]>
  readonly left: number
}

const UNKNOWN = 'unknown'

const count = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1)

/** A year of this century that stands alone in the name of the file. */
const yearInName = (path: string): string | null =>
  /(?<!\d)20\d\d(?!\d)/.exec(path.slice(path.lastIndexOf('/') + 1))?.[0] ?? null

/**
 * Reads every file below `paths` as a run would and counts what it is, without writing anything. Throws `UsageError` as
 * `extractFolder` does.
 */
export async function scanFolder(paths: readonly string[], options: ScanOptions, runner: Runner): Promise<Scan> {
  const { include = [], exclude = [], jobs = availableParallelism(), tell = () => undefined, password } = options
  const { limits = {} } = options
  const stop = options.stop ?? new AbortController().signal
  // a second opinion would change figures, which a scan does not look at
  const read: ReadOptions = { engine: 'pdfium', limits, ...(password === undefined ? {} : { password }) }
  const inputs = await findInputs(paths, { out: null, include, exclude })
  const readers = runner.readers({ jobs, settings: { out: null, read }, budget: budgetOf(limitsOf({ limits })) })
  const results: Looked[] = []
  tell({ event: 'start', files: inputs.length })
  const done = await readAll({
    inputs,
    readers,
    earlier: new Map(),
    correctionsOf: () => null,
    commit: async ({ line, year, form }) => void results.push({ ...line, year, form }),
    tell,
    stop,
  })
  return { ...scanOf(results), left: inputs.length - done }
}

/** A file as a scan saw it. */
interface Looked extends Pick<ManifestLine, 'path' | 'sha256' | 'format' | 'error'> {
  readonly year: number | null
  readonly form: string | null
}

/** Counts what was seen, in the order of the paths. */
function scanOf(results: readonly Looked[]): Omit<Scan, 'left'> {
  const formats = new Map<string, number>()
  const years = new Map<string, number>()
  const forms = new Map<string, number>()
  const duplicates: { path: string; of: string }[] = []
  const faults = new Map<ErrorCode, string[]>()
  const first = new Map<string, string>()
  const ordered = [...results].sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)))
  for (const { path, sha256, format, error, year, form } of ordered) {
    count(formats, format ?? UNKNOWN)
    if (format !== null && sha256 !== null) {
      const of = first.get(sha256)
      if (of === undefined) first.set(sha256, path)
      else duplicates.push({ path, of })
    }
    if (error) {
      const others = faults.get(error.code) ?? []
      others.push(path)
      faults.set(error.code, others)
    } else {
      count(years, String(year ?? yearInName(path) ?? UNKNOWN))
      count(forms, form ?? UNKNOWN)
    }
  }
  return { files: results.length, formats, years, forms, duplicates, faults }
}
