import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readableJson } from '../../../src/outputs/readable-json.js'

describe('readableJson', () => {
  it('keeps on one line what fits and breaks what does not', () => {
    expect(readableJson({ a: [1, 2], b: {}, c: [], d: undefined, e: 'x'.repeat(160) })).toBe(
      `{\n  "a": [1, 2],\n  "b": {},\n  "c": [],\n  "e": "${'x'.repeat(160)}"\n}`,
    )
    expect(readableJson({ a: { b: null } })).toBe('{ "a": { "b": null } }')
  })

  it('says the same as the value, keys in their order', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.stringify(JSON.parse(readableJson(value)))).toBe(JSON.stringify(value))
      }),
      { seed: 1, numRuns: 500 },
    )
  })
})
