import { link, mkdir, readdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import * as z from 'zod'
import { UsageError } from '../../model/usage-error.js'
import { RUN_FOLDER } from '../document/stage-report.js'
import { writingFailed } from '../results/writing-failed.js'

/** The process that holds a folder. */
const Holder = z.object({
  host: z.string(),
  pid: z.int(),
  /** Tells this process from a later one with the same number; null where the system does not say. */
  started: z.string().nullable(),
  boot: z.string().nullable(),
})
type Holder = z.infer<typeof Holder>

const LOCK = /^lock-(\d+)$/
const HOLDER = 'holder-'
/** How often a folder that disappears is made again. */
const TRIES = 5

const textOf = (path: string): Promise<string | null> =>
  readFile(path, 'utf8').then(
    (text) => text.trim(),
    () => null,
  )

/**
 * When a process started, in ticks since the boot: field 22 of /proc/<pid>/stat (proc(5)). Null for a zombie (state Z): it has
 * ended, and its parent has not asked for its status yet; the first process of a container may never do so.
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

/** Whether the holder may still be at work. For another machine that cannot be told, so it counts as alive. */
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

/** Writes the file that is then linked to the lock's name, so that nobody ever reads half a lock. */
async function writeHolder(folder: string, own: string, holder: Holder): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await mkdir(folder, { recursive: true })
      return await writeFile(own, JSON.stringify(holder))
    } catch (error) {
      // a run that has just finished removed the folder in between
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || tries === TRIES) throw error
    }
  }
}

/**
 * Whether the lock just made at `path` is the last one. Another process may have taken a later number before this lock was there.
 * Older locks are removed; so is this one, where it is not the last or that cannot be told. Throws `UsageError` where an
 * older one is held.
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
      // a whole run began and ended since this process looked, and the numbers began again
      if (holder && (await isAlive(holder))) throw locked(dirname(folder), earlier, holder)
      await rm(earlier, { force: true })
    }
    await removeDead(folder)
    return true
  } catch (error) {
    await rm(path, { force: true }).catch(() => undefined)
    throw error
  }
}

/** Removes a lock. One that cannot be removed is stale as soon as this process ends. */
async function release(folder: string, files: readonly string[]): Promise<void> {
  for (const file of files) {
    const remove = (): Promise<void> => rm(file, { force: true })
    await remove().catch(() => remove().catch(() => undefined))
  }
  // fails where something of a run is left in it, or another process has come: then it stays
  await rmdir(folder).catch(() => undefined)
}

/** Removes the holder files of killed processes. */
async function removeDead(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    if (!name.startsWith(HOLDER)) continue
    const holder = await holderOf(path)
    if (holder && !(await isAlive(holder))) await rm(path, { force: true })
  }
}

/**
 * Keeps other runs out of the output folder `out` until the function that it returns is called. Throws `UsageError` where
 * another run holds it. A lock whose process is gone is ignored. Locks are numbered, and a newcomer makes the lock with the next
 * number. Only one process can do so, as link(2) fails where the name exists; so of two that find the same stale lock one goes on.
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
    await writeHolder(folder, own, holder)
    for (;;) {
      const last = Math.max(0, ...(await numbersIn(folder)))
      const lastPath = join(folder, `lock-${last}`)
      if (last > 0) {
        const before = await holderOf(lastPath)
        // it disappeared after the listing: the run has just finished
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
