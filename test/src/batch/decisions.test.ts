import { expect, it } from 'vitest'
import { decisions } from '../../../src/batch/decisions.js'
import type { Seen } from '../../../src/batch/document/job.js'
import type { Input } from '../../../src/batch/inputs/input.js'

const input = (path: string): Input => ({
  file: Buffer.from(path),
  path,
  report: `reports/${path}.json`,
  bytes: 1,
  fault: null,
})
const seen = (digit: string): Seen => ({ sha256: digit.repeat(64), bytes: 1, format: 'text', sidecar: null })

it('takes no report for the bytes that a file had before it changed under the reader', async () => {
  const { of, settle } = decisions(new Map(), () => null)
  const [changing, waiting] = [input('a'), input('b')]
  await of(changing, seen('1'))
  const decided = of(waiting, seen('1'))
  // its process died, and the second try finds other bytes
  await of(changing, seen('2'))
  settle(changing, { report: changing.report, year: null, form: null })
  expect(await decided).toMatchObject({ do: 'extract' })
  expect(await of(input('c'), seen('2'))).toMatchObject({ do: 'copy', from: changing.report })
})

it('lets nobody wait for each other where two files changed places under the reader', async () => {
  const { of } = decisions(new Map(), () => null)
  const [one, other] = [input('a'), input('b')]
  await of(one, seen('1'))
  await of(other, seen('2'))
  const decided = await Promise.all([of(one, seen('2')), of(other, seen('1'))])
  expect(decided.map((decision) => decision.do)).toEqual(['extract', 'extract'])
})
