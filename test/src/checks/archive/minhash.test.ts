import { describe, expect, it } from 'vitest'
import { minhash, minhashSimilarity } from '../../../../src/checks/archive/minhash.js'
import { madeProse } from '../../../made-archive/made-prose.js'
import { seededRandom } from '../../../make-samples/random.js'

describe('copied text', () => {
  it('is estimated to a tenth by MinHash', () => {
    const random = seededRandom('sketches')
    const sentences = Array.from({ length: 12 }, () => madeProse(random)[1]!.join(''))
    const [whole, most, half] = [12, 11, 6].map((count) =>
      [...sentences.slice(0, count), ...sentences.slice(count).map(() => madeProse(random)[5]!.join(''))].join(''),
    )
    const [a, b, c] = [whole!, most!, half!].map((text) => minhash(text.replace(/\d/g, ''))!)
    expect(minhashSimilarity(a!, a!)).toBe(1)
    expect(minhashSimilarity(a!, b!)).toBeGreaterThan(0.7)
    expect(minhashSimilarity(a!, c!)).toBeLessThan(0.75)
  })

  it('is not told by a sentence that everybody writes', () => {
    expect(minhash('本年度没有需要报告的其他事项')).toBeNull()
  })
})
