import * as fc from 'fast-check'
import { test } from 'vitest'
import { allNormalizers } from './all-normalizers.js'
import { longTexts, printedText } from './arbitrary.js'

const normalizers = Object.entries(allNormalizers)

test.each(normalizers)('nothing makes %s throw', (_, normalise) => {
  fc.assert(
    fc.property(printedText, (text) => {
      normalise(text)
    }),
    { seed: 1, numRuns: 1000 },
  )
})

// how long they take is counted in linear.test.ts and measured in bench/normalizers.mjs
test.each(normalizers)('%s comes back from texts of 100 KB', (_, normalise) => {
  for (const text of longTexts) normalise(text)
})
