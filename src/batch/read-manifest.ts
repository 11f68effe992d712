import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { UsageError } from '../model/errors.js'
import type { ManifestLine } from '../outputs/output.js'
import type { RunRecord } from '../outputs/run-record.js'
import { isOwnReport } from './earlier-reports.js'

const Line = z.looseObject({
  path: z.string(),
  sha256: z.string().nullable(),
  status: z.enum(['ok', 'flawed', 'failed', 'skipped']),
  report: z.string().refine(isOwnReport).nullable(),
})

const Agencies = z.array(z.object({ path: z.string(), sha256: z.string().nullable() }))
const Run = z.looseObject({
  program: z.string(),
  options: z.looseObject({ language: z.string().optional() }),
  agencies: Agencies.optional(),
})

async function textOf(out: string, name: string): Promise<string> {
  const path = join(out, name)
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT')
      throw new UsageError(`There are no results in ${out} (no ${name}); extract an archive first.`)
    throw new UsageError(`Cannot read ${path} (${code}).`, { cause: error })
  }
}

/** The value as it stands in the text, all its keys in their order, if the schema accepts it. */
function parsed(schema: z.ZodType, text: string, where: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    schema.parse(value)
    return value
  } catch (error) {
    throw new UsageError(`${where} is not what a run writes; extract the archive again.`, { cause: error })
  }
}

/** The lines of the manifest in `out`, in their order. Throws `UsageError` where there is none, or one that no run wrote. */
export async function readManifest(out: string): Promise<ManifestLine[]> {
  const text = await textOf(out, 'manifest.jsonl')
  return text.split('\n').flatMap((line, index) => {
    if (line === '') return []
    return [parsed(Line, line, `Line ${index + 1} of ${join(out, 'manifest.jsonl')}`) as ManifestLine]
  })
}

/** `run.json` in `out`. Throws `UsageError` as `readManifest` does. */
export async function readRunRecord(out: string): Promise<RunRecord> {
  const record = parsed(Run, await textOf(out, 'run.json'), join(out, 'run.json'))
  const { agencies = [], checked = null, ...rest } = record as Partial<RunRecord>
  return { ...(rest as RunRecord), agencies, checked }
}
