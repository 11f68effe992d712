import { expect, it } from 'vitest'
import { canonicalOrder, whyCanonical } from '../../../../src/checks/archive/canonical-order.js'
import { summary } from './summaries.js'

const first = (...copies: ReturnType<typeof summary>[]) => [...copies].sort(canonicalOrder)[0]!.path

it('the copy that counts is one whose year is certain, then the later, the better read, the more reliable format, the first by path', () => {
  const contested = summary('a', 2023, { contested: [2022, 2023], published: '2024-06-01' })
  const late = summary('b', 2023, { published: '2024-05-01', doubts: 3 })
  const early = summary('c', 2023, { published: '2024-01-01' })
  const undated = summary('d', 2023)
  expect(first(contested, late, early, undated)).toBe('b')
  expect(first(early, undated)).toBe('c')
  const doubtful = summary('a', 2023, { doubts: 1 })
  expect(first(doubtful, undated)).toBe('d')
  expect(first(summary('a', 2023, { format: 'pdf' }), summary('b', 2023, { format: 'docx' }))).toBe('b')
  expect(first(summary('b', 2023), summary('a', 2023))).toBe('a')
  expect(whyCanonical(late, early).en).toBe('published later')
})
