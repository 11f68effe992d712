import type * as promises from 'node:fs/promises'

/** Which operation on paths below a folder fails, counted from 1, and how; none for a plan of null. */
export interface FailurePlan {
  readonly below: string
  readonly at: number
  readonly code: string
}

export interface FailingDisk {
  plan: FailurePlan | null
  /** Operations counted since the plan was set, and whether one of them failed. */
  count: number
  failed: string | null
}

/** Operations by name that take a path first. */
const BY_PATH = [
  'access',
  'link',
  'mkdir',
  'open',
  'readFile',
  'readdir',
  'rename',
  'rm',
  'rmdir',
  'writeFile',
] as const
/** Operations of an open file. */
const OF_FILE: ReadonlySet<string | symbol> = new Set(['appendFile', 'close', 'datasync', 'sync', 'write', 'writeFile'])

/**
 * `node:fs/promises` in which one operation fails as a full or broken disk makes it fail; a write that fails has written half of
 * what it should.
 */
export function failingDisk(original: typeof promises): {
  readonly disk: FailingDisk
  readonly module: typeof promises
} {
  const disk: FailingDisk = { plan: null, count: 0, failed: null }

  function fail(what: string, path: string): void {
    const { plan } = disk
    if (!plan || !path.startsWith(plan.below)) return
    disk.count++
    if (disk.count !== plan.at) return
    disk.failed = what
    throw Object.assign(new Error(`${plan.code}: ${what} ${path}`), { code: plan.code })
  }

  const watched = (handle: promises.FileHandle, path: string): promises.FileHandle =>
    new Proxy(handle, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name)
        if (typeof value !== 'function') return value
        return async (...args: unknown[]) => {
          if (OF_FILE.has(name)) {
            try {
              fail(String(name), path)
            } catch (error) {
              if (name === 'appendFile') await target.appendFile(String(args[0]).slice(0, String(args[0]).length / 2))
              throw error
            }
          }
          return (value as (...all: unknown[]) => unknown).apply(target, args)
        }
      },
    })

  const module = { ...original } as Record<string, unknown>
  for (const name of BY_PATH) {
    const real = original[name] as (...args: unknown[]) => Promise<unknown>
    module[name] = async (...args: unknown[]) => {
      const path = String(args[0])
      try {
        fail(name, path)
      } catch (error) {
        if (name === 'writeFile') await original.writeFile(path, String(args[1]).slice(0, String(args[1]).length / 2))
        throw error
      }
      const result = await real(...args)
      return name === 'open' ? watched(result as promises.FileHandle, path) : result
    }
  }
  return { disk, module: module as unknown as typeof promises }
}
