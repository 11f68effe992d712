import { link, mkdir, readdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import * as z from 'zod'
import { UsageError } from '../../model/usage-error.js'
import { RUN_FOLDER } from '../document/stage-report.js'
import { writingFailed } from '../results/writing-failed.js'

/** Who holds a folder. */
const Holder = z.object({
  host: z.string(),
  pid: z.int(),
  /** What tells this process from a later one with its number; null where the system does not say. */
  started: z.string().nullable(),
  boot: z.string().nullable(),
})
type Holder = z.infer<typeof Holder>

const LOCK = /^lock-(\d+)$/
const HOLDER = 'holder-'
/** How often a folder that vanishes is made again. */
const TRIES = 5

const textOf = (path: string): Promise<string | null> =>
  readFile(path, 'utf8').then(
    (text) => text.trim(),
    () => null,
  )

/**
 * When a process started, in ticks since the boot: field 22 of /proc/<pid>/stat (proc(5)); null where it has ended and only its
 * parent has not asked yet how (state Z), as the first process of a container may never do.
 */
async function startOf(pid: number): Promise<string | null> {
  const stat = await textOf(`/proc/${pid}/stat`)
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')
  return fields?.[0] === 'Z' ? null : (fields?.[19] ?? null)
}

const bootOf = (): Promise<string | null> => textOf('/proc/sys/kernel/random/boot_id')

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Whether the holder may still be at work: of another machine that cannot be told. */
async function isAlive({ host, pid, started, boot }: Holder): Promise<boolean> {
  if (host !== hostname()) return true
  if (boot !== (await bootOf()) || !isRunning(pid)) return false
  return started === (await startOf(pid))
}

async function holderOf(path: string): Promise<Holder | null> {
  try {
    return Holder.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch {
    return null
  }
}

const locked = (out: string, path: string, holder: Holder | null): UsageError => {
  const who = holder ? `process ${holder.pid} on ${holder.host}` : 'another run'
  const stale = holder?.host === hostname() ? '' : `, or remove ${path} if it is gone`
  return new UsageError(`${out} is in use by ${who}; wait until it has finished${stale}.`)
}

async function numbersIn(folder: string): Promise<number[]> {
  const names = await readdir(folder)
  return names.flatMap((name) => LOCK.exec(name)?.[1] ?? []).map(Number)
}

/** A file of the one who wants the lock, to be linked to the lock's name: so that a lock is never seen half written. */
async function announce(folder: string, own: string, holder: Holder): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await mkdir(folder, { recursive: true })
      return await writeFile(own, JSON.stringify(holder))
    } catch (error) {
      // a run that has just finished took the folder away in between
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || tries === TRIES) throw error
    }
  }
}

/**
 * Whether the lock just made at `path` is the last one: another may have taken a later number, having found this one's owner
 * not there yet. What is older goes; the lock itself goes where it is not the last, or where that cannot be told. Throws
 * `UsageError` where an older one is held.
 */
async function isLast(folder: string, path: string, own: number): Promise<boolean> {
  try {
    const numbers = await numbersIn(folder)
    if (Math.max(...numbers) > own) {
      await rm(path, { force: true })
      return false
    }
    for (const number of numbers) {
      if (number >= own) continue
      const earlier = join(folder, `lock-${number}`)
      const holder = await holderOf(earlier)
      // a whole run came and went since this process looked, and the numbers began anew
      if (holder && (await isAlive(holder))) throw locked(dirname(folder), earlier, holder)
      await rm(earlier, { force: true })
    }
    await forgetDead(folder)
    return true
  } catch (error) {
    await rm(path, { force: true }).catch(() => undefined)
    throw error
  }
}

/** Gives a lock back; one that cannot be removed is stale as soon as this process ends. */
async function release(folder: string, files: readonly string[]): Promise<void> {
  for (const file of files) {
    const remove = (): Promise<void> => rm(file, { force: true })
    await remove().catch(() => remove().catch(() => undefined))
  }
  // only where nothing of a run is left in it, and nobody has come since
  await rmdir(folder).catch(() => undefined)
}

/** Removes what killed processes announced themselves with. */
async function forgetDead(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    if (!name.startsWith(HOLDER)) continue
    const holder = await holderOf(path)
    if (holder && !(await isAlive(holder))) await rm(path, { force: true })
  }
}

/**
 * Keeps other runs off the output folder `out` until the function that it gives is called. Throws `UsageError` where another
 * run holds it. A lock whose process is gone is passed over: locks are numbered, each newcomer makes the next number, which
 * only one can (link(2) fails where the name is there), so that two that find the same stale lock never both go on.
 */
export async function lockFolder(out: string): Promise<() => Promise<void>> {
  const folder = join(out, RUN_FOLDER)
  const own = join(folder, `${HOLDER}${process.pid}-${Math.random().toString(36).slice(2)}`)
  const holder: Holder = {
    host: hostname(),
    pid: process.pid,
    started: await startOf(process.pid),
    boot: await bootOf(),
  }
  try {
    await announce(folder, own, holder)
    for (;;) {
      const last = Math.max(0, ...(await numbersIn(folder)))
      const lastPath = join(folder, `lock-${last}`)
      if (last > 0) {
        const before = await holderOf(lastPath)
        // gone between the listing and the reading: the run has just finished
        if (before === null && (await textOf(lastPath)) === null) continue
        if (before === null || (await isAlive(before))) throw locked(out, lastPath, before)
      }
      const path = join(folder, `lock-${last + 1}`)
      const taken = await link(own, path).then(
        () => true,
        (error: NodeJS.ErrnoException) => {
          if (error.code === 'EEXIST') return false
          throw error
        },
      )
      if (!taken || !(await isLast(folder, path, last + 1))) continue
      return () => release(folder, [path, own])
    }
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw writingFailed(folder, error)
  } finally {
    await rm(own, { force: true }).catch(() => undefined)
  }
}
