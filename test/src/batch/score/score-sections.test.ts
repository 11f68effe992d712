import { describe, expect, it } from 'vitest'
import { scoreSections } from '../../../../src/batch/score/score-sections.js'

const section = (number: number, heading: string, ...texts: string[]) => ({
  number,
  heading,
  paragraphs: texts.map((text) => ({ text, at: [] })),
  grids: [],
})

describe('scoreSections', () => {
  const truth = [
    { number: 1, heading: '一、总体情况', characters: 100, starts: '甲甲', ends: '乙。' },
    { number: 2, heading: '二、主动公开', characters: 0 },
  ]

  it('agrees within one in a hundred characters, white space aside', () => {
    const sections = [
      section(1, '一、 总体情况', `甲 甲${'丙'.repeat(50)}`, `${'丙'.repeat(47)} 乙。`),
      section(2, '二、主动公开'),
    ]
    expect(scoreSections(sections, truth)).toEqual([])
  })

  it('counts characters beyond the basic plane as one', () => {
    expect(scoreSections([section(1, 'x', '𠮷𠮷𠮷')], [{ number: 1, characters: 3, ends: '𠮷' }])).toEqual([])
  })

  it('names what differs', () => {
    const sections = [section(2, '二、主动公开', '1'), section(1, '一、总体', `甲乙${'丙'.repeat(102)}`)]
    expect(scoreSections(sections, truth)).toEqual([
      'sections: expected 1 2, got 2 1',
      'section 1 heading: expected 一、总体情况, got 一、总体',
      'section 1 characters: expected 100, got 104',
      'section 1 starts: expected 甲甲, got 甲乙',
      'section 1 ends: expected 乙。, got 丙丙',
      'section 2 characters: expected 0, got 1',
    ])
  })
})
