import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countBlocks } from './count-blocks.js'
import { countSteps, TooManySteps } from './count-steps.js'

describe('counting sees', () => {
  test.each([
    ['a plain search', /b/, 1],
    ['a run that is tried from each of its characters', /a+b/, 2],
    ['one that is tried from its beginning only', /^a+b/, 1],
    ['two runs that share their characters', /^a*a*b/, 2],
    ['three', /^a*a*a*b/, 3],
    ['a look behind that goes back over all', /(?<!b.*)c/, 2],
  ])('%s', (_, pattern, power) => {
    const [once, twice] = [100, 200].map((size) => countSteps(() => pattern.test('a'.repeat(size))))
    expect(Math.round(Math.log2(twice! / once!))).toBe(power)
  })

  test('nested repetition, which does not come back', () => {
    expect(() => countSteps(() => /^(?:a+)+b/.test('a'.repeat(64)), 100_000)).toThrow(TooManySteps)
  })

  test('loops in the code', () => {
    const loop = (turns: number): void => {
      const seen: number[] = []
      for (let turn = 0; turn < turns; turn++) seen.push(turn)
    }
    const blocks = (turns: number) =>
      countBlocks(
        () => loop(turns),
        (url) => url.includes('count-steps.test'),
      )
    expect(blocks(4000) - blocks(2000)).toBe(2000)
  })

  test('searches for strings', () => {
    const text = 'a'.repeat(1000)
    const search = () => {
      for (let at = 0; at < 1000; at++) text.includes('b')
    }
    expect(countSteps(search)).toBeGreaterThanOrEqual(1_000_000)
  })
})

test('the matcher finds what the engine finds', () => {
  const patterns = [
    /a|ab|b+?c/g,
    /(?:a|b)*?c{2,3}(?!a)/g,
    /(?<=a|bc)[^b]+|\bx/g,
    /(?:a?|b)*c/g,
    /(a)(?:b(?=c)){1,2}?|$/g,
    /\u{61}[\s\S]\w?/gu,
    /(?<!a)b(?<name>c|)\B/gy,
    /[^a]a|[^\\]\[]b/g,
  ]
  fc.assert(
    fc.property(
      fc.constantFrom(...patterns),
      fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '𠮷') }),
      (pattern, text) => {
        // throws where they differ
        countSteps(() => [...text.matchAll(pattern)])
      },
    ),
    { seed: 1, numRuns: 300 },
  )
})
