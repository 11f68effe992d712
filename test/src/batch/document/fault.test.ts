import { describe, expect, it } from 'vitest'
import { faultOf } from '../../../../src/batch/document/fault.js'
import { ExtractionError } from '../../../../src/model/extraction-error.js'

const fail = (message: string) => {
  throw new RangeError(message)
}

const deep = (): number => 1 + deep()

function errorOf(run: () => unknown): unknown {
  try {
    run()
  } catch (error) {
    return error
  }
  throw new Error('nothing ran out')
}

describe('faultOf', () => {
  it('keeps code and message of an error of the file, on one line', () => {
    expect(faultOf(new ExtractionError('damaged', 'Two\n lines.'))).toEqual({
      code: 'damaged',
      message: 'Two lines.',
      skipped: false,
    })
    expect(faultOf(new ExtractionError('unsupported-format', 'x', { skipped: true })).skipped).toBe(true)
    expect(faultOf(new ExtractionError('not-a-report', 'x')).skipped).toBe(true)
  })

  it.each([
    [new RangeError('toFixed() digits argument must be between 0 and 100')],
    ['a text'],
    [undefined],
    [Object.create(null)],
  ])('takes %s for our own fault', (thrown) => {
    const fault = faultOf(thrown)
    expect(fault.code).toBe('internal')
    expect(fault.message).toMatch(/^Unexpected .*please report it with the file\.$/)
    expect(fault.stack).toBeDefined()
  })

  it.each([
    ['out-of-memory', () => new ArrayBuffer(2 ** 52)],
    ['out-of-memory', () => Array.from({ length: -1 + 2 ** 32 + 1 })],
    ['out-of-memory', () => 'x'.repeat(2 ** 30)],
    ['out-of-memory', () => fail('WebAssembly.Memory.grow(): Maximum memory size exceeded')],
    ['limit-reached', () => deep()],
  ])('takes memory and stack that ran out for %s', (code, exhaust) => {
    const thrown = errorOf(exhaust)
    const fault = { code, message: expect.stringMatching(/^The document /), skipped: false }
    expect(faultOf(thrown)).toEqual(fault)
    expect(faultOf(new Error('a library says so', { cause: thrown }))).toEqual(fault)
    expect(faultOf(new ExtractionError('damaged', 'so do we', { cause: thrown }))).toEqual(fault)
    expect(faultOf(new ExtractionError('encrypted', 'x', { cause: thrown })).code).toBe('encrypted')
  })

  it('stays a line that can be read, with its place', () => {
    const { message } = faultOf(new Error('x'.repeat(5000)))
    expect(message.length).toBeLessThanOrEqual(500)
    expect(message).toMatch(/fault\.test\.ts:\d+.*please report it/)
  })

  it('names no folder of the machine in its message', () => {
    expect(faultOf(new Error('x')).message).toMatch(/fault\.test\.ts:\d+/)
    expect(faultOf(new Error('x')).message).not.toContain('/')
  })
})
