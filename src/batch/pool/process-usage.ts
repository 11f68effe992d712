import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'

/** What a process has used. */
export interface ProcessUsage {
  /** Seconds of processor time, user and system, of all its threads. */
  readonly cpu: number
  /** Resident memory in megabytes (2^20 bytes). */
  readonly megabytes: number
}

/** Ticks of /proc/<pid>/stat in a second: the same on every common machine (proc(5), USER_HZ). */
const TICKS = 100

const run = promisify(execFile)

function fromProc(pid: number): ProcessUsage | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    // the name in parentheses may hold anything; utime and stime are fields 14 and 15, the state behind the name is 3
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const resident = /^VmRSS:\s*(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1]
    return { cpu: (Number(fields[11]) + Number(fields[12])) / TICKS, megabytes: Number(resident ?? 0) / 1024 }
  } catch {
    return null
  }
}

/** Seconds of `[[days-]hours:]minutes:seconds`, as ps writes processor time. */
const secondsOf = (time: string): number =>
  time.split(/[-:]/).reduceRight(
    ({ sum, unit }, part, index, parts) => {
      const place = parts.length - 1 - index
      return { sum: sum + Number(part) * unit, unit: unit * (place === 2 ? 24 : 60) }
    },
    { sum: 0, unit: 1 },
  ).sum

/** What a listing of `ps -o pid=,rss=,time=` says, by process id. */
export function usageOfListing(listing: string): Map<number, ProcessUsage> {
  const usages = new Map<number, ProcessUsage>()
  for (const line of listing.split('\n')) {
    const [pid, kilobytes, time] = line.trim().split(/\s+/)
    if (pid && kilobytes && time) {
      usages.set(Number(pid), { cpu: secondsOf(time), megabytes: Number(kilobytes) / 1024 })
    }
  }
  return usages
}

async function fromPs(pids: readonly number[]): Promise<Map<number, ProcessUsage>> {
  try {
    return usageOfListing((await run('ps', ['-o', 'pid=,rss=,time=', '-p', pids.join(',')])).stdout)
  } catch {
    return new Map()
  }
}

const hasProc = fromProc(process.pid) !== null

/** Milliseconds between two looks at the children: to read /proc takes microseconds, to start ps much longer. */
export const LOOK = hasProc ? 50 : 1000

/** What the processes have used so far, by id, from /proc or else from ps. Processes that are gone are left out. */
export async function usageOf(pids: readonly number[]): Promise<ReadonlyMap<number, ProcessUsage>> {
  if (!hasProc) return pids.length > 0 ? fromPs(pids) : new Map()
  return new Map(
    pids.flatMap((pid) => {
      const usage = fromProc(pid)
      return usage === null ? [] : [[pid, usage] as const]
    }),
  )
}
