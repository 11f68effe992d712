import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countBlocks } from '../steps/count-blocks.js'
import { countSteps } from '../steps/count-steps.js'
import { patternsOf } from '../steps/patterns-of.js'
import { pumpedTexts } from '../steps/pump-pattern.js'
import { allNormalizers } from './all-normalizers.js'
import { troubles } from './arbitrary.js'
import pairs from './pairs.json' with { type: 'json' }
import { quantities } from './read-one.js'

/** Twice the text may take twice the steps and, for what is done once or at the ends, a little more. */
const GROWTH = 2.2
const ONCE = 1500
/** Far beyond what any of them takes; a text that costs exponential time stops here. */
const MOST = 20_000_000

interface Shape {
  readonly before: string
  readonly again: string
  readonly behind: string
}

const textOf = ({ before, again, behind }: Shape, length: number): string =>
  before + again.repeat(Math.ceil(length / again.length)) + behind

/** Trouble between other trouble, and what the kinds read with a part of it again and again. */
const trouble = fc.constantFrom('', ...troubles)
const troubled = fc.record({
  before: trouble,
  again: fc.array(trouble, { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join('') || '1'),
  behind: trouble,
})
const inputs = [...pairs.map(({ input }) => [input].flat().join('')), '2019年1月1日起截止到2019年12月31日']
const pumped = fc
  .tuple(fc.constantFrom(...inputs.filter((input) => input.length > 1)), fc.nat(), fc.integer({ min: 1, max: 4 }))
  .map(([input, place, length]): Shape => {
    const from = place % (input.length - 1)
    const to = Math.min(input.length, from + length)
    return { before: input.slice(0, from), again: input.slice(from, to), behind: input.slice(to) }
  })
const shapes: fc.Arbitrary<Shape> = fc.oneof(troubled, pumped)
/** What ends otherwise makes a matcher try again. */
const plainShapes = troubles.map((again): Shape => ({ before: '', again, behind: 'x' }))

const normalizers = Object.entries(allNormalizers)

describe('twice the text takes twice the steps', () => {
  test.each(normalizers)('%s', (_, normalise) => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const [short = 0, long = 0] = [100, 200].map((length) => {
          const text = textOf(shape, length)
          return countSteps(() => normalise(text), MOST)
        })
        expect(long, JSON.stringify({ ...shape, short })).toBeLessThanOrEqual(GROWTH * short + ONCE)
      }),
      { seed: 1, numRuns: plainShapes.length + 10, examples: plainShapes.map((shape): [Shape] => [shape]) },
    )
  })
})

describe('twice the turns of a repetition in a pattern take twice the steps', () => {
  const patterns = patternsOf(() => {
    for (const [, normalise] of normalizers) for (const text of [...inputs, ...troubles]) normalise(text)
  })
  const stepsOf = (pattern: RegExp, text: string): number => {
    pattern.lastIndex = 0
    return countSteps(() => text.replace(pattern, ''), MOST)
  }
  test.each(patterns)('%s', (pattern) => {
    const long = pumpedTexts(pattern, 200)
    pumpedTexts(pattern, 100).forEach((text, at) => {
      const steps = stepsOf(pattern, text)
      expect(stepsOf(pattern, long[at]!), `${steps} for ${text}`).toBeLessThanOrEqual(GROWTH * steps + 200)
    })
  })
})

const turns = (run: () => unknown): number =>
  countBlocks(run, (url) => /\/normalizers\/.*\.ts/.test(url) && !url.includes('/test/'))

describe('twice the text takes twice the turns of loops', () => {
  test.each(normalizers)('%s', (_, normalise) => {
    const [short = 0, long = 0] = [1000, 2000].map((length) => {
      const texts = plainShapes.map((shape) => textOf(shape, length))
      return turns(() => texts.map(normalise))
    })
    expect(long).toBeLessThanOrEqual(GROWTH * short + ONCE)
  })

  test('which are seen at all', () => {
    expect(turns(() => quantities('受理1件，'.repeat(1000)))).toBeGreaterThan(1000)
  })
})
