import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeName } from '../../../../src/batch/inputs/escape-name.js'

const bytes = () => fc.uint8Array({ minLength: 1, maxLength: 6 }).map((array) => Buffer.from(array))
/** Bytes among which escapes and their likes are frequent. */
const tricky = () =>
  fc.array(fc.constantFrom(0x25, 0x46, 0x32, 0x35, 0xff, 0xe5, 0x41), { minLength: 1, maxLength: 7 }).map(Buffer.from)

describe('escapeName', () => {
  it('keeps a valid name as it is', () => {
    expect(escapeName(Buffer.from('年报 100% (1).pdf'))).toBe('年报 100% (1).pdf')
  })

  it('writes bytes that are no UTF-8 as %XX', () => {
    expect(escapeName(Buffer.from([0x61, 0xff, 0xc4, 0xea]))).toBe('a%FF%C4%EA')
    expect(escapeName(Buffer.from([0xe5, 0xb9]))).toBe('%E5%B9')
  })

  it('tells a percent sign of the name from one of an escape', () => {
    expect(escapeName(Buffer.from('a%FF'))).toBe('a%25FF')
    expect(escapeName(Buffer.from('%25'))).toBe('%2525')
  })

  it('writes what the caller does not hold to be plain byte by byte', () => {
    expect(escapeName(Buffer.from('a：b'), (character) => character !== '：')).toBe('a%EF%BC%9Ab')
  })

  it('gives different names different texts', () => {
    for (const name of [bytes(), tricky()]) {
      fc.assert(
        fc.property(name, name, (a, b) => a.equals(b) || escapeName(a) !== escapeName(b)),
        { seed: 1, numRuns: 2000 },
      )
    }
  })
})
