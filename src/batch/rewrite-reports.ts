import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { CsvError, parse } from 'csv-parse'
import { UsageError } from '../model/errors.js'
import { csvHead, guardFormula } from '../outputs/csv-rows.js'
import type { ManifestLine } from '../outputs/output.js'
import { updatedRow } from '../outputs/reports.js'
import { type GrowingFile, growingFile } from './growing-file.js'

/**
 * A new `reports.csv` in the folder `out`, with what the lines of the manifest say now; it waits to be finished. The
 * rows pass through one by one. Throws `UsageError`.
 */
export async function rewrittenReports(out: string, lines: readonly ManifestLine[]): Promise<GrowingFile> {
  // as the file has them
  const byPath = new Map(lines.map((line) => [guardFormula(line.path), line]))
  const path = join(out, 'reports.csv')
  const file = await growingFile(path)
  let names: readonly string[] | null = null
  try {
    await pipeline(createReadStream(path), parse({ bom: true }), async (rows: AsyncIterable<string[]>) => {
      for await (const row of rows) {
        if (names === null) {
          names = row
          await file.append(csvHead(names))
        } else {
          const line = byPath.get(row[names.indexOf('path')] ?? '')
          if (line) await file.append(updatedRow(names, row, line))
        }
      }
    })
    return file
  } catch (error) {
    await file.discard()
    if (error instanceof UsageError) throw error
    const { code } = error as NodeJS.ErrnoException
    if (!(error instanceof CsvError) && code === undefined) throw error
    throw new UsageError(`Cannot read ${path} (${code}); extract the archive again.`, { cause: error })
  }
}
