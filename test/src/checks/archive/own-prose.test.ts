import { describe, expect, it } from 'vitest'
import { ownProse } from '../../../../src/checks/archive/own-prose.js'
import { officialBook } from '../../../../src/forms/official-book.js'
import { madeProse, withOtherDigits } from '../../../made-archive/made-prose.js'
import { seededRandom } from '../../../make-samples/random.js'
import { sampleReport, unknownAgency } from '../../sample-report.js'

describe('copied text', () => {
  const reportOf = (name: string, paragraphs: readonly string[]) => ({
    book: officialBook(),
    ...sampleReport({
      agency: { ...unknownAgency, name },
      sections: [
        { number: 1, heading: '一、总体情况', grids: [], paragraphs: paragraphs.map((text) => ({ text, at: [] })) },
      ],
    }),
  })

  it('is the same with other figures and the names exchanged', () => {
    const random = seededRandom('copied')
    const words = madeProse(random)[1]!.map((text) => `甲县教育局${text}`)
    const copied = words.map((text) => withOtherDigits(text.replace('甲县教育局', '乙县民政局'), random))
    expect(ownProse(reportOf('乙县民政局', copied))).toBe(ownProse(reportOf('甲县教育局', words)))
  })

  it('is not told by what the form has everybody write', () => {
    const formula =
      '根据《中华人民共和国政府信息公开条例》（国务院令第711号），（一）主动公开情况；（二）依申请公开情况。2023'
    expect(ownProse(reportOf('甲县教育局', [formula])).length).toBeLessThan(6)
  })
})
