import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type FlowBar, flowLayout } from '../../../review/agency/flow-layout.js'

const amount = fc.record({
  pointer: fc.constant(''),
  label: fc.string(),
  value: fc.option(fc.nat(100_000)),
})
const balance = fc.record({
  sources: fc.array(amount, { maxLength: 2 }),
  outcomes: fc.array(fc.record({ label: fc.string(), parts: fc.array(amount, { minLength: 1, maxLength: 8 }) }), {
    maxLength: 8,
  }),
})
const total = (bars: readonly { readonly value: number }[]): number => bars.reduce((sum, { value }) => sum + value, 0)

const apart = (bars: readonly FlowBar[]): boolean =>
  bars.every((bar, index) => {
    const next = bars[index + 1]
    return next === undefined || (bar.top + bar.height <= next.top + 1e-6 && bar.text + 17 <= next.text + 1e-6)
  })

test('bars are in proportion, do not meet, nor do their labels, and all that comes in or goes out has one', () => {
  fc.assert(
    fc.property(balance, (made) => {
      const { sources, outcomes, gap, height, trunkHeight } = flowLayout(made, 200)
      const known = made.sources.map(({ value }) => ({ value: value ?? 0 }))
      const gone = made.outcomes.flatMap(({ parts }) => parts.map(({ value }) => ({ value: value ?? 0 })))
      expect(total(sources)).toBe(total(known))
      expect(total(outcomes)).toBe(total(gone))
      expect(gap).toBe(total(known) - total(gone))
      expect(apart(sources) && apart(outcomes)).toBe(true)
      expect(trunkHeight).toBeLessThanOrEqual(200 + 1e-6)
      for (const { top, height: tall } of [...sources, ...outcomes])
        expect(top + tall).toBeLessThanOrEqual(height + 1e-6)
    }),
  )
})
