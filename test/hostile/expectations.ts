import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What must become of a file: the status and, where it is not `ok`, one of the codes. */
export interface Expectation {
  readonly file: string
  readonly status: string
  /** Codes of the error, or of the error finding that makes a report flawed; none for `ok`. */
  readonly codes: readonly string[]
}

const here = dirname(fileURLToPath(import.meta.url))

/** The lines of a table of expectations: file (escaped as in JSON), status, codes with commas between. */
export function readExpectations(name: string): Expectation[] {
  const [, ...lines] = readFileSync(join(here, name), 'utf8').trim().split('\n')
  return lines.map((line) => {
    const [file = '', status = '', codes = ''] = line.split('\t')
    return { file: JSON.parse(`"${file}"`) as string, status, codes: codes.split(',').filter((code) => code !== '') }
  })
}
