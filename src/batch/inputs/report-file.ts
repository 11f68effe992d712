import { createHash } from 'node:crypto'
import { escapeName } from './escape-name.js'

/** Longest name in bytes that is kept whole: with `.json` and a temporary ending it is below the 255 of file systems. */
const LONGEST_NAME = 200
/** Hexadecimal digits of the SHA-256 by which cut names differ. */
const HASH_DIGITS = 16

/** Control and invisible characters, and those that Windows forbids in a file name. */
const NOT_PLAIN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>:"|?*\\]/u

/** How a cut name ends. A file whose own name ends so gets a hash, too. */
const CUT = new RegExp(`~[0-9a-f]{${HASH_DIGITS}}$`)

const cut = (name: string): string => {
  if (Buffer.byteLength(name) <= LONGEST_NAME && !CUT.test(name)) return name
  const hash = createHash('sha256').update(name).digest('hex').slice(0, HASH_DIGITS)
  let kept = ''
  for (const piece of name.match(/%[0-9A-F]{2}|./gsu) ?? []) {
    if (Buffer.byteLength(kept + piece) > LONGEST_NAME - HASH_DIGITS - 1) break
    kept += piece
  }
  return `${kept}~${hash}`
}

/**
 * The path of a report relative to the output folder, with `/` between the names: `a/b.pdf` → `reports/a/b.pdf.json`. `names` are
 * the folders below the root and the file itself. A folder `x.json` becomes `x%2Ejson`, so that it is never in the place of
 * the report of a file `x`.
 */
export function reportFile(names: readonly Buffer[]): string {
  const escaped = names.map((name) => escapeName(name, (character) => !NOT_PLAIN.test(character)))
  const folders = escaped.slice(0, -1).map((name) => cut(name.replace(/\.json$/, '%2Ejson')))
  return ['reports', ...folders, `${cut(escaped.at(-1) ?? '')}.json`].join('/')
}
