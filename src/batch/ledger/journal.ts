import { access, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ManifestLine } from '../../outputs/manifest-line.js'
import { RUN_FOLDER } from '../document/stage-report.js'
import { atomicFile, commitTogether, writeAtomically } from '../results/atomic-file.js'
import { orWritingFailed, writingFailed } from '../results/writing-failed.js'
import { parsedLine } from './parsed-line.js'
import { readLines } from './read-lines.js'

/** What a run in progress has done, in that order. */
const JOURNAL = `${RUN_FOLDER}/journal.jsonl`
/** What unfinished runs before it had done. */
const EARLIER = `${RUN_FOLDER}/earlier.jsonl`

/** The journal of a run. Its functions throw `UsageError`. */
export interface Journal {
  /** Adds lines; they are flushed to the disk when the promise is kept. */
  readonly append: (lines: readonly ManifestLine[]) => Promise<void>
  readonly close: () => Promise<void>
}

/** What unfinished runs of one fingerprint left: their lines, the last for each path. */
export interface Unfinished {
  readonly fingerprint: string
  readonly lines: ReadonlyMap<string, ManifestLine>
}

const HEADER = '{"made":'

/** The runs in a journal, the latest last. A last line that was cut short is ignored. */
async function unfinishedAt(path: string): Promise<Unfinished[]> {
  const runs: { readonly fingerprint: string; readonly lines: Map<string, ManifestLine> }[] = []
  try {
    for await (const text of readLines(path)) {
      const fingerprint = text.startsWith(HEADER) ? fingerprintIn(text) : null
      if (fingerprint !== null) runs.push({ fingerprint, lines: new Map() })
      const line = fingerprint === null ? parsedLine(text) : null
      if (line) runs.at(-1)?.lines.set(line.path, line)
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'ENOENT') throw writingFailed(path, error)
  }
  return runs
}

/** The fingerprint that a header states; null for any other line. */
function fingerprintIn(line: string): string | null {
  try {
    const { made } = JSON.parse(line) as { readonly made?: unknown }
    return typeof made === 'string' ? made : null
  } catch {
    return null
  }
}

/** Writes what unfinished runs did, line by line: all of it may be longer than a string can be. */
async function writeEarlier(path: string, runs: readonly Unfinished[]): Promise<void> {
  const file = await atomicFile(path)
  try {
    for (const { fingerprint, lines } of runs) {
      await file.append(`${JSON.stringify({ made: fingerprint })}\n`)
      for (const line of lines.values()) await file.append(`${JSON.stringify(line)}\n`)
    }
    await commitTogether([file])
  } catch (error) {
    await file.discard()
    throw error
  }
}

/** Whether a run in `out` was started and not finished. */
export const isUnfinished = (out: string): Promise<boolean> =>
  access(join(out, JOURNAL)).then(
    () => true,
    () => false,
  )

/**
 * What unfinished runs in `out` did. The later ones are last, and they win. Those of another fingerprint are included, as nothing
 * else names their reports. All is kept until the journal is removed. Only the holder of the folder's lock may call it.
 */
export async function takeUnfinished(out: string): Promise<readonly Unfinished[]> {
  const earlier = await unfinishedAt(join(out, EARLIER))
  const [journal] = await unfinishedAt(join(out, JOURNAL))
  if (!journal) return earlier
  const last = earlier.at(-1)
  const all =
    last?.fingerprint === journal.fingerprint
      ? [...earlier.slice(0, -1), { ...last, lines: new Map([...last.lines, ...journal.lines]) }]
      : [...earlier, journal]
  await writeEarlier(join(out, EARLIER), all)
  return all
}

/** Starts the journal of a run with this fingerprint. It appears with its first line: an empty one would hide the one before. */
export async function openJournal(out: string, fingerprint: string): Promise<Journal> {
  const path = join(out, JOURNAL)
  await writeAtomically(path, `${JSON.stringify({ made: fingerprint })}\n`)
  const file = await orWritingFailed(path, () => open(path, 'a'))
  return {
    append: (lines) =>
      orWritingFailed(path, async () => {
        await file.appendFile(lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
        await file.datasync()
      }),
    close: () => file.close().catch(() => undefined),
  }
}

/** The lines of the run in progress, the last for each path. */
export const journalLines = async (out: string): Promise<readonly ManifestLine[]> => [
  ...((await unfinishedAt(join(out, JOURNAL)))[0]?.lines.values() ?? []),
]

/** Removes the journals: the run is finished. Throws `UsageError`. */
export async function removeJournals(out: string): Promise<void> {
  for (const path of [join(out, EARLIER), join(out, JOURNAL)]) {
    await orWritingFailed(path, () => rm(path, { force: true }))
  }
}
