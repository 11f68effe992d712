import { describe, expect, it } from 'vitest'
import { contentIds } from '../../../src/dataset/content-ids.js'

describe('the id of a content', () => {
  it('is that of the words, whatever came before them; a repetition is counted', () => {
    const [one, other] = [contentIds(), contentIds()]
    other('before')
    expect(one('甲')).toBe(other('甲'))
    expect(one('甲')).toMatch(/^[0-9a-f]{12}\.2$/)
    expect(one('甲')).toMatch(/^[0-9a-f]{12}\.3$/)
    expect(one('乙')).not.toBe(one('丙'))
  })
})
