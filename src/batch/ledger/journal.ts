import { access, type FileHandle, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ManifestLine } from '../../outputs/output.js'
import { RUN_FOLDER } from '../document/stage-report.js'
import { atomicFile } from '../results/atomic-file.js'
import { writingFailed } from '../results/writing-failed.js'
import { parsedLine } from './parsed-line.js'
import { readLines } from './read-lines.js'

/** What a run in progress has done, in the order in which it was done. */
const JOURNAL = `${RUN_FOLDER}/journal.jsonl`
/** What runs before it had done that were not finished. */
const EARLIER = `${RUN_FOLDER}/earlier.jsonl`

/** The journal of a run. Its functions throw `UsageError`. */
export interface Journal {
  /** Adds lines, safe on the disk when the promise is kept. */
  readonly append: (lines: readonly ManifestLine[]) => Promise<void>
  readonly close: () => Promise<void>
}

/** What is left of runs that were not finished and made with the same: their lines, the last for each path. */
export interface Unfinished {
  readonly fingerprint: string
  readonly lines: ReadonlyMap<string, ManifestLine>
}

const HEADER = '{"made":'

/** What a journal holds, the later runs last; its last line may be torn and is passed over then. */
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

/** What a line of a journal says that the lines below it were made with. */
function fingerprintIn(line: string): string | null {
  try {
    const { made } = JSON.parse(line) as { readonly made?: unknown }
    return typeof made === 'string' ? made : null
  } catch {
    return null
  }
}

/** Writes what unfinished runs did, line by line: all of it as one text would be longer than a text can be. */
async function writeEarlier(path: string, runs: readonly Unfinished[]): Promise<void> {
  const file = await atomicFile(path)
  try {
    for (const { fingerprint, lines } of runs) {
      await file.append(`${JSON.stringify({ made: fingerprint })}\n`)
      for (const line of lines.values()) await file.append(`${JSON.stringify(line)}\n`)
    }
    await file.close()
    await file.commit()
  } catch (error) {
    await file.discard()
    throw error
  }
}

/** Whether a run in `out` was begun and not finished. */
export const isUnfinished = (out: string): Promise<boolean> =>
  access(join(out, JOURNAL)).then(
    () => true,
    () => false,
  )

/**
 * What unfinished runs in `out` did, the later ones last and to be believed; also those made with something else, as they alone
 * name their reports. It is kept for another try until the journal is removed. Only the holder of the folder's lock may call it.
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

/** Starts the journal of a run that is made with `made`. */
export async function openJournal(out: string, fingerprint: string): Promise<Journal> {
  const path = join(out, JOURNAL)
  const orFail = async <T>(action: () => Promise<T>): Promise<T> => {
    try {
      return await action()
    } catch (error) {
      throw writingFailed(path, error)
    }
  }
  const file: FileHandle = await orFail(async () => {
    // begun under another name: a journal without its first line would hide the one before it
    const begun = `${path}.tmp`
    const handle = await open(begun, 'w')
    try {
      await handle.appendFile(`${JSON.stringify({ made: fingerprint })}\n`)
      await handle.sync()
      await rename(begun, path)
      return handle
    } catch (error) {
      await handle.close().catch(() => undefined)
      await rm(begun, { force: true }).catch(() => undefined)
      throw error
    }
  })
  return {
    append: (lines) =>
      orFail(async () => {
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
    await rm(path, { force: true }).catch((error: unknown) => {
      throw writingFailed(path, error)
    })
  }
}
