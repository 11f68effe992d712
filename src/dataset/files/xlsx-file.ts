import { Zip, ZipDeflate } from 'fflate'
import { UsageError } from '../../model/usage-error.js'
import type { Value } from '../dataset-table.js'
import type { RowFile, Sink } from './row-file.js'
import { sheetEnd, sheetPath, sheetRow, sheetStart, workbookParts } from './workbook-parts.js'

/** Rows of a sheet, as Excel has them. */
const MOST_ROWS = 1_048_576

/** The only date in the file, so that the same rows give the same bytes; local, as zip dates are, wherever that is. */
const date = (): Date => new Date(1980, 0, 1, 12)

/** Characters of a sheet that are gathered before they are compressed. */
const GATHERED = 1 << 16

/**
 * A workbook written row by row: one row file for each sheet, in their order; `finish` them in that order too. Written here
 * because what is to be had holds a whole workbook in memory, and dates it. Throws `UsageError` for more rows than a sheet has.
 */
export function xlsxFile(sheets: readonly string[], sink: Sink): RowFile[] {
  let pieces: Uint8Array[] = []
  const zip = new Zip((error, piece) => {
    if (error) throw error
    pieces.push(piece)
  })
  const flush = async (): Promise<void> => {
    const ready = pieces
    pieces = []
    for (const piece of ready) await sink(piece)
  }
  const part = (path: string): ZipDeflate => {
    const entry = new ZipDeflate(path, { level: 6 })
    entry.mtime = date()
    zip.add(entry)
    return entry
  }
  for (const [path, text] of Object.entries(workbookParts(sheets))) part(path).push(Buffer.from(text), true)
  let left = sheets.length
  return sheets.map((_, index): RowFile => {
    const entry = part(sheetPath(index))
    let gathered = sheetStart
    let number = 0
    return {
      async add(rows: readonly (readonly Value[])[]) {
        for (const row of rows) {
          if (++number > MOST_ROWS) {
            throw new UsageError(
              'A sheet of a workbook does not hold so many reports; export with --formats parquet,csv.',
            )
          }
          gathered += sheetRow(row, number)
        }
        if (gathered.length < GATHERED) return
        entry.push(Buffer.from(gathered))
        gathered = ''
        await flush()
      },
      async finish() {
        entry.push(Buffer.from(gathered + sheetEnd), true)
        if (--left === 0) zip.end()
        await flush()
      },
    }
  })
}
