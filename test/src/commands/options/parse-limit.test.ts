import { describe, expect, it } from 'vitest'
import { parseLimit } from '../../../../src/commands/options/parse-limit.js'
import { UsageError } from '../../../../src/model/usage-error.js'

describe('parseLimit', () => {
  it('adds a limit to those before it; of one name the last counts', () => {
    expect(parseLimit('pages=10')).toEqual({ pages: 10 })
    expect(parseLimit('pages=10', { pages: 5, 'xml-depth': 3 })).toEqual({ pages: 10, 'xml-depth': 3 })
  })

  it.each([
    ['pages', 'name=value'],
    ['pages=1=2', 'name=value'],
    ['', 'name=value'],
    ['page=10', 'the limits are file-bytes, pages, '],
    ['toString=10', 'the limits are'],
    ['pages=0', 'whole number'],
    ['pages=-1', 'whole number'],
    ['pages=1.5', 'whole number'],
    ['pages=1e3', 'whole number'],
    ['pages=', 'whole number'],
    ['pages=99999999999999999999', 'whole number'],
  ])('refuses %s in one line', (written, words) => {
    expect(() => parseLimit(written)).toThrow(UsageError)
    expect(() => parseLimit(written)).toThrow(words)
    expect(() => parseLimit(written)).not.toThrow('\n')
  })
})
