import { createHash } from 'node:crypto'

/** Hexadecimal digits of a report's SHA-256 in its id: with region and year before them, far more than tell an archive apart. */
const DIGITS = 12

/** Digits of the hash of its path that tell a file from another with the same bytes. */
const PATH_DIGITS = 8

const UNKNOWN_REGION = '000000'
const UNKNOWN_YEAR = '0000'

/** What the id of a report is made of. */
export interface Identified {
  readonly region: string | null
  readonly year: number | null
  readonly sha256: string
  /** Path of the input, as in the manifest. */
  readonly path: string
}

/**
 * Gives ids to the reports of an archive, which come in the order of their paths: `320800-2024-1f3a9c2b4d5e`, region code, year and
 * the first digits of the file's SHA-256. The same file keeps its id over runs and wherever it lies. Of files with the same
 * bytes the first has that id, each other one `.` and digits of the hash of its path behind it.
 */
export function reportIds(): (report: Identified) => string {
  const given = new Set<string>()
  return ({ region, year, sha256, path }) => {
    const plain = `${region ?? UNKNOWN_REGION}-${year ?? UNKNOWN_YEAR}-${sha256.slice(0, DIGITS)}`
    const id = given.has(plain)
      ? `${plain}.${createHash('sha256').update(path).digest('hex').slice(0, PATH_DIGITS)}`
      : plain
    given.add(id)
    return id
  }
}
