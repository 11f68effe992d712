import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { UsageError } from '../../model/usage-error.js'
import type { ManifestLine } from '../../outputs/manifest-line.js'
import type { RunRecord } from '../../outputs/run-record.js'
import { stageReport } from '../document/stage-report.js'
import { parseShard } from '../inputs/shard.js'
import { earlierRun, notFinished, runFingerprint } from '../ledger/earlier-run.js'
import { isUnfinished } from '../ledger/journal.js'
import { lockFolder } from '../ledger/lock-folder.js'
import type { CollationSummary } from '../results/collate.js'
import { readManifest, readRunRecord } from '../results/read-manifest.js'
import { keptLine } from '../results/report-line.js'
import { runTally } from '../results/run-tally.js'
import type { RunEvent } from '../run-event.js'
import type { Runner } from '../runner.js'
import { languageOf } from './check-folder.js'
import { NOTHING_COLLATED, openOutput } from './extract-folder.js'
import { runJournaled } from './journaled-run.js'

export interface MergeOptions {
  readonly out: string
  readonly tell?: (event: RunEvent) => void
  readonly stop?: AbortSignal
}

export interface MergeSummary extends CollationSummary {
  readonly out: string
  readonly left: number
}

interface Part {
  readonly folder: string
  readonly run: RunRecord
}

/** What all parts have to share, as text: what they were made with, and of what archive. */
const sharedText = ({ folder, run }: Part): string => {
  const { include, exclude } = run.options
  return JSON.stringify([
    runFingerprint(run),
    include,
    exclude,
    run.roots.map(({ folder: root, name }) => [resolve(folder, root), name]),
    run.corrections.map(({ sha256 }) => sha256),
  ])
}

const numberOf = ({ folder, run }: Part) => {
  if (run.options.shard === null)
    throw new UsageError(`${folder} is no part of an archive: it was not made with --shard.`)
  return parseShard(run.options.shard)
}

async function partAt(folder: string): Promise<Part> {
  const run = await readRunRecord(folder)
  if (await isUnfinished(folder)) throw notFinished(folder)
  return { folder, run }
}

/** Throws `UsageError` unless the parts are all of one whole, each once. */
function checkParts(parts: readonly Part[]): void {
  const [first] = parts
  if (!first) throw new UsageError('No parts were named.')
  for (const part of parts) {
    if (sharedText(part) !== sharedText(first)) {
      throw new UsageError(
        `${part.folder} and ${first.folder} were not made of one archive with one program and the same options.`,
      )
    }
  }
  const { of } = numberOf(first)
  const byPart = new Map<number, string>()
  for (const part of parts) {
    const { part: number, of: total } = numberOf(part)
    if (total !== of) throw new UsageError(`${part.folder} is a part of ${total}, ${first.folder} of ${of}.`)
    const other = byPart.get(number)
    if (other !== undefined) throw new UsageError(`${other} and ${part.folder} are both part ${number} of ${of}.`)
    byPart.set(number, part.folder)
  }
  const missing = Array.from({ length: of }, (_, index) => index + 1).filter((number) => !byPart.has(number))
  if (missing.length > 0) {
    throw new UsageError(
      `Of ${of} parts ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} not among those named.`,
    )
  }
}

/** The record of the whole: no part of it any more, its places as seen from the new folder. */
function wholeRun({ folder, run }: Part, out: string): RunRecord {
  const moved = (path: string): string => relative(resolve(out), resolve(folder, path)).split(sep).join('/')
  return {
    ...run,
    options: { ...run.options, shard: null },
    roots: run.roots.map((root) => ({ ...root, folder: moved(root.folder) })),
    agencies: run.agencies.map((list) => ({ ...list, path: moved(list.path) })),
    corrections: run.corrections.map((file) => ({ ...file, path: moved(file.path) })),
  }
}

/** Copies the report of a line to where it waits for its name. Throws `UsageError` where it is not what the part wrote. */
async function copied(part: string, line: ManifestLine, out: string): Promise<string | null> {
  if (line.report === null) return null
  const path = join(part, line.report)
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`Cannot read ${path} (${error.code}); extract that part again.`, { cause: error })
  })
  if (createHash('sha256').update(bytes).digest('hex') !== line.reportSha256) {
    throw new UsageError(`${path} is not what the run wrote; extract that part again.`)
  }
  return stageReport(out, { file: Buffer.of(), path: line.path, report: line.report }, bytes.toString('utf8'))
}

/**
 * Puts the parts of an archive that `--shard` made together in `options.out`, as one run would have written it. The parts stay.
 * Throws `UsageError` where they are not all parts of one whole, or were changed.
 */
export async function mergeFolders(
  folders: readonly string[],
  options: MergeOptions,
  { collate }: Pick<Runner, 'collate'>,
): Promise<MergeSummary> {
  const { out, tell = () => undefined, stop } = options
  const parts: Part[] = []
  for (const folder of folders) parts.push(await partAt(folder))
  checkParts(parts)
  if (parts.some(({ folder }) => resolve(folder) === resolve(out))) {
    throw new UsageError(`${out} is one of the parts; name another folder with --out.`)
  }
  const run = wholeRun(parts[0]!, out)
  await openOutput(out)
  const unlock = await lockFolder(out)
  try {
    const { reports } = await earlierRun(out, run, true)
    const lines: { readonly folder: string; readonly line: ManifestLine }[] = []
    for (const { folder } of parts) {
      for (const line of await readManifest(folder)) lines.push({ folder, line })
    }
    if (new Set(lines.map(({ line }) => line.path)).size < lines.length) {
      throw new UsageError('Two parts have a line for the same file; extract the archive again.')
    }
    let done = 0
    tell({ event: 'start', files: lines.length })
    const summary = await runJournaled({
      out,
      run,
      language: languageOf(run.options.language),
      fingerprint: runFingerprint(run),
      reports,
      collate,
      tell,
      work: async (commit) => {
        for (const { folder, line } of lines) {
          if (stop?.aborted) break
          await commit({ line: keptLine(line), temporary: await copied(folder, line, out) })
          done++
        }
        return done === lines.length
      },
    })
    return { ...(summary ?? { ...runTally().result(), ...NOTHING_COLLATED }), out, left: lines.length - done }
  } finally {
    await unlock()
  }
}
