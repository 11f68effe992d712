import { join } from 'node:path'
import * as z from 'zod'
import { contentIds } from '../dataset/content-ids.js'
import type { ExportedFinding } from '../dataset/exported-input.js'
import { UsageError } from '../model/errors.js'
import { readLines } from './ledger/read-lines.js'

const Line = z.looseObject({ path: z.string().nullable(), code: z.string(), message: z.string() })

type StoredFinding = Omit<ExportedFinding, 'id'>

/** The findings in `findings.jsonl` of `out`, one by one. Throws `UsageError` for a file that no run wrote. */
async function* storedFindings(out: string): AsyncGenerator<StoredFinding> {
  const path = join(out, 'findings.jsonl')
  let number = 0
  try {
    for await (const line of readLines(path)) {
      number++
      yield Line.parse(JSON.parse(line)) as unknown as StoredFinding
    }
  } catch (error) {
    const { code = `line ${number} is not what a run writes` } = error as NodeJS.ErrnoException
    throw new UsageError(`Cannot read ${path} (${code}); extract the archive again.`, { cause: error })
  }
}

const isBetween = ({ files }: StoredFinding): boolean => files !== undefined

/** What was found, without the words for it, which are in the language of the run. */
const content = ({ message: _, values: __, ...found }: StoredFinding): string => JSON.stringify(found)

/** The findings between reports, by the path of each input that they name. */
export async function findingsBetween(out: string): Promise<ReadonlyMap<string, readonly ExportedFinding[]>> {
  const idOf = contentIds()
  const byPath = new Map<string, ExportedFinding[]>()
  for await (const found of storedFindings(out)) {
    if (!isBetween(found)) continue
    const exported: ExportedFinding = { ...found, id: `archive:${idOf(content(found))}` } as ExportedFinding
    for (const path of new Set(found.files!.map((file) => file.path))) {
      byPath.set(path, [...(byPath.get(path) ?? []), exported])
    }
  }
  return byPath
}

/** The findings within reports, read in the order of the manifest. */
export interface OwnFindings {
  /** Those of the next input. */
  readonly of: (path: string, reportId: string | null) => Promise<ExportedFinding[]>
  /** Throws `UsageError` where some belong to no input, so that none is left out silently. */
  readonly end: () => Promise<void>
}

export function ownFindings(out: string): OwnFindings {
  const stored = storedFindings(out)
  let next: StoredFinding | null = null
  const advance = async (): Promise<void> => {
    do {
      const { value, done } = await stored.next()
      next = done ? null : value
    } while (next !== null && isBetween(next))
  }
  let started = false
  const peek = async (): Promise<StoredFinding | null> => {
    if (!started) {
      started = true
      await advance()
    }
    return next
  }
  return {
    async of(path, reportId) {
      const idOf = contentIds()
      const found: ExportedFinding[] = []
      for (let one = await peek(); one !== null && one.path === path; one = await peek()) {
        const { path: _, ...rest } = one
        found.push({ ...one, id: `${reportId ?? path}:${idOf(content(rest as StoredFinding))}` } as ExportedFinding)
        await advance()
      }
      return found
    },
    async end() {
      const left = await peek()
      if (left !== null) {
        throw new UsageError(
          `findings.jsonl and manifest.jsonl in ${out} do not belong together (${left.path}); extract the archive again.`,
        )
      }
    },
  }
}
