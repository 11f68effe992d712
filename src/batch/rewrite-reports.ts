import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { CsvError, parse } from 'csv-parse'
import { UsageError } from '../model/errors.js'
import { type CsvValue, csvHead, csvRows, guardFormula } from '../outputs/csv-rows.js'
import type { ManifestLine } from '../outputs/output.js'
import { updatedRow } from '../outputs/reports.js'
import { type GrowingFile, growingFile } from './growing-file.js'

/** Rows written at once: each call of the writer costs as much as a row. */
const AT_ONCE = 200

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
  let rows: CsvValue[][] = []
  const flush = async (): Promise<void> => {
    await file.append(csvRows(rows))
    rows = []
  }
  try {
    await pipeline(createReadStream(path), parse({ bom: true }), async (read: AsyncIterable<string[]>) => {
      for await (const row of read) {
        if (names === null) {
          names = row
          await file.append(csvHead(names))
        } else {
          const line = byPath.get(row[names.indexOf('path')] ?? '')
          if (line) rows.push(updatedRow(names, row, line))
          if (rows.length >= AT_ONCE) await flush()
        }
      }
    })
    await flush()
    return file
  } catch (error) {
    await file.discard()
    if (error instanceof UsageError) throw error
    const { code } = error as NodeJS.ErrnoException
    if (!(error instanceof CsvError) && code === undefined) throw error
    throw new UsageError(`Cannot read ${path} (${code}); extract the archive again.`, { cause: error })
  }
}
