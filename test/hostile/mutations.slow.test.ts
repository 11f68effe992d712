import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { faultOf } from '../../src/batch/document/fault.js'
import { extractReport } from '../../src/index.js'
import { root } from './run-over.js'

/** Bytes of the largest sample that is changed: the smaller it is, the more of it is structure. */
const LARGEST = 80_000

const formats = ['pdf', 'html', 'docx', 'txt']
const reports = readdirSync(join(root, 'samples'))
  .flatMap((name) => formats.map((format) => join(root, 'samples', name, `report.${format}`)))
  .filter((file) => existsSync(file))
  .map((file) => readFileSync(file))
  .filter((bytes) => bytes.length < LARGEST)

/** Places as shares of the file, so that a failing case shrinks with it. */
const place = fc.noBias(fc.nat(1_000_000)).map((share) => share / 1_000_000)
const NUMBERS = ['0', '-1', '2147483647', '99999999999', '1e9', 'NaN']

const change = fc.oneof(
  fc.record({ cut: place }),
  fc.record({ flipped: fc.array(fc.tuple(place, fc.nat(255)), { minLength: 1, maxLength: 40 }) }),
  fc.record({ removed: place, length: fc.nat(3000) }),
  fc.record({ repeated: place, length: fc.nat(3000), at: place }),
  fc.record({ numbers: fc.array(fc.tuple(place, fc.constantFrom(...NUMBERS)), { minLength: 1, maxLength: 10 }) }),
)

function changed(bytes: Buffer, how: typeof change extends fc.Arbitrary<infer Change> ? Change : never): Buffer {
  const at = (share: number): number => Math.floor(share * (bytes.length - 1))
  if ('cut' in how) return bytes.subarray(0, at(how.cut))
  if ('removed' in how) {
    return Buffer.concat([bytes.subarray(0, at(how.removed)), bytes.subarray(at(how.removed) + how.length)])
  }
  if ('repeated' in how) {
    const piece = bytes.subarray(at(how.repeated), at(how.repeated) + how.length)
    return Buffer.concat([bytes.subarray(0, at(how.at)), piece, bytes.subarray(at(how.at))])
  }
  const copy = Buffer.from(bytes)
  if ('flipped' in how) for (const [share, byte] of how.flipped) copy[at(share)] = byte
  else {
    // in place, so that offsets stay
    for (const [share, number] of how.numbers) {
      const digits = /\d+/.exec(copy.toString('latin1', at(share), at(share) + 2000))
      if (digits)
        copy.write(number.slice(0, digits[0].length).padEnd(digits[0].length), at(share) + digits.index, 'latin1')
    }
  }
  return copy
}

test('whatever is changed in a file, it is read or told of, and no fault of the program', async () => {
  await fc.assert(
    fc.asyncProperty(fc.noBias(fc.nat(reports.length - 1)), change, async (index, how) => {
      const fault = await extractReport(changed(reports[index]!, how)).then(() => null, faultOf)
      expect(fault?.code === 'internal' ? fault : null).toBeNull()
    }),
    { numRuns: Number(process.env.NIANBAO_SEEDS ?? 150), seed: 20_261_127 },
  )
}, 3_600_000)
