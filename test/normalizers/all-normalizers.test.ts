import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { allNormalizers } from './all-normalizers.js'
import { longTexts, printedText } from './arbitrary.js'

const normalizers = Object.entries(allNormalizers)

test.each(normalizers)('nothing makes %s throw', (_, normalise) => {
  fc.assert(
    fc.property(printedText, (text) => {
      expect(() => normalise(text)).not.toThrow()
    }),
    { seed: 1, numRuns: 1000 },
  )
})

// how long they take is counted in linear.test.ts and measured in bench/normalizers.mjs
test.each(normalizers)('%s comes back from texts of 100 KB', (_, normalise) => {
  expect(() => longTexts.map((text) => normalise(text))).not.toThrow()
})
