import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { CsvError, parse } from 'csv-parse/sync'
import { type AgencyNames, printedName } from '../../checks/archive/index.js'
import { UsageError } from '../../model/usage-error.js'

/** The list of corrected names, in the folder of the archive. */
export const AGENCIES = 'agencies.csv'

/** A list of names as a run read it. */
export interface AgencyList {
  readonly names: AgencyNames
  readonly sha256: string
}

/** Titles that the two columns may have, in lower case and without spaces. */
const HEADERS: readonly (readonly string[])[] = [
  ['asprinted', 'printed', '报告所写'],
  ['asmeant', 'meant', '应为'],
]

interface Row {
  readonly record: readonly string[]
  /** Counted from 1. */
  readonly line: number
}

const wrong = (file: string, line: number, what: string): UsageError =>
  new UsageError(`${file}, line ${line}: ${what}.`)

/** The text of UTF-8 bytes. Throws `UsageError` that names the first line that is not UTF-8. */
function decoded(bytes: Uint8Array, file: string): string {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    return decoder.decode(bytes)
  } catch {
    const lines = Buffer.from(bytes).toString('latin1').split('\n')
    const isBroken = (line: string): boolean => {
      try {
        decoder.decode(Buffer.from(line, 'latin1'))
        return false
      } catch {
        return true
      }
    }
    throw wrong(file, lines.findIndex(isBroken) + 1, 'the text is not UTF-8; save the list as “CSV UTF-8”')
  }
}

function rowsOf(text: string, file: string): Row[] {
  const options = { bom: true, info: true, relax_column_count: true, skip_empty_lines: true, trim: true } as const
  try {
    const rows = parse(text, options) as unknown as { record: string[]; info: { lines: number } }[]
    return rows.map(({ record, info }) => ({ record, line: info.lines }))
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw wrong(file, Number(error.lines ?? 1), 'a quotation mark is open or out of place')
  }
}

/**
 * The names in the bytes of an `agencies.csv`: a line `as printed,as meant`, then one line for each name; UTF-8 with or without a
 * byte order mark, LF or CRLF. Throws `UsageError` that names `file` and the line.
 */
export function agencyNames(bytes: Uint8Array, file: string): AgencyNames {
  const [head, ...rows] = rowsOf(decoded(bytes, file), file)
  const titles = (head?.record ?? []).map((title) => title.toLowerCase().replace(/\s+/g, ''))
  if (titles.length !== HEADERS.length || !HEADERS.every((known, index) => known.includes(titles[index]!))) {
    throw wrong(file, head?.line ?? 1, 'the first line has to be “as printed,as meant”')
  }
  const names = new Map<string, string>()
  const lines = new Map<string, number>()
  for (const { record, line } of rows) {
    const [printed = '', meant = ''] = record
    if (record.length !== HEADERS.length) throw wrong(file, line, `two columns are wanted, not ${record.length}`)
    if (printed === '' || meant === '') throw wrong(file, line, 'a name is empty')
    const key = printedName(printed)
    const before = names.get(key)
    if (before !== undefined && before !== meant) {
      throw wrong(file, line, `${printed} is said to be ${before} on line ${lines.get(key)} already`)
    }
    names.set(key, meant)
    lines.set(key, line)
  }
  for (const [key, meant] of names) {
    const next = names.get(printedName(meant))
    if (next !== undefined && printedName(next) !== printedName(meant)) {
      throw wrong(
        file,
        lines.get(key)!,
        `${meant} is itself said to be ${next} on line ${lines.get(printedName(meant))}`,
      )
    }
  }
  return names
}

/** Reads the list in `file`; null where it does not exist. Throws `UsageError`. */
export async function readAgencyNames(file: string): Promise<AgencyList | null> {
  let bytes: Buffer
  try {
    bytes = await readFile(file)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return null
    throw new UsageError(`Cannot read the names of agencies in ${file} (${code}).`, { cause: error })
  }
  return { names: agencyNames(bytes, file), sha256: createHash('sha256').update(bytes).digest('hex') }
}
