import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { UsageError } from '../../model/usage-error.js'
import type { ManifestLine } from '../../outputs/manifest-line.js'
import type { RunRecord } from '../../outputs/run-record.js'
import { parsedLine } from '../ledger/parsed-line.js'
import { readLines } from '../ledger/read-lines.js'

const Agencies = z.array(z.object({ path: z.string(), sha256: z.string().nullable() }))
const Run = z.looseObject({
  program: z.string(),
  options: z.looseObject({ language: z.string().optional() }),
  agencies: Agencies.optional(),
})

async function textOf(out: string, name: string): Promise<string> {
  try {
    return await readFile(join(out, name), 'utf8')
  } catch (error) {
    throw unreadable(out, name, error)
  }
}

function unreadable(out: string, name: string, error: unknown): UsageError {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return new UsageError(`There are no results in ${out} (no ${name}); extract an archive first.`)
  return new UsageError(`Cannot read ${join(out, name)} (${code}).`, { cause: error })
}

/** The value as it stands in the text, all its keys in their order, if the schema accepts it. */
function parsed(schema: z.ZodType, text: string, where: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    schema.parse(value)
    return value
  } catch {
    throw new UsageError(`${where} is not what a run writes; extract the archive again.`)
  }
}

/** The lines of the manifest in `out`, in their order. Throws `UsageError` where there is none, or one that no run wrote. */
export async function readManifest(out: string): Promise<ManifestLine[]> {
  const path = join(out, 'manifest.jsonl')
  const lines: ManifestLine[] = []
  try {
    for await (const text of readLines(path)) {
      const line = parsedLine(text)
      if (!line) {
        throw new UsageError(`Line ${lines.length + 1} of ${path} is not what a run writes; extract the archive again.`)
      }
      lines.push(line)
    }
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw unreadable(out, 'manifest.jsonl', error)
  }
  return lines
}

/** `run.json` in `out`. Throws `UsageError` as `readManifest` does. */
export async function readRunRecord(out: string): Promise<RunRecord> {
  const record = parsed(Run, await textOf(out, 'run.json'), join(out, 'run.json'))
  const { agencies = [], corrections = [], checked = null, ...rest } = record as Partial<RunRecord>
  return { ...(rest as RunRecord), agencies, corrections, checked }
}
