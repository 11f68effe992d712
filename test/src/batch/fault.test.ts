import { describe, expect, it } from 'vitest'
import { faultOf } from '../../../src/batch/fault.js'
import { ExtractionError } from '../../../src/model/errors.js'

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

  it.each([[new RangeError('deep')], ['a text'], [undefined], [Object.create(null)]])(
    'takes %s for our own fault',
    (thrown) => {
      const fault = faultOf(thrown)
      expect(fault.code).toBe('internal')
      expect(fault.message).toMatch(/^Unexpected .*please report it with the file\.$/)
      expect(fault.stack).toBeDefined()
    },
  )

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
