import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { figuresOf } from './figures-of.js'

const piece = fc.constantFrom(
  ...[
    '全年受理政府信息公开申请',
    '３５件',
    '35件',
    '（',
    '）',
    '其中',
    '含上年结转',
    '，',
    '。',
    '；',
    '①',
    '⺠',
    '𠮷',
    '申請',
  ],
  ...[
    '近4万条',
    '百分之三',
    '12.5%',
    '去年同期',
    '2023年',
    '截至',
    '\n',
    ' ',
    '\u3000',
    '\u200B',
    '未收到政府信息公开申请',
  ],
  ...[
    '行政复议',
    '7起',
    '维持',
    '《',
    '》',
    '“',
    '”',
    '及',
    '不予公开',
    '予以公开',
    '结转下年度',
    '1',
    '2',
    '万',
    '余',
  ],
)

test('whatever the text, each figure is printed in its sentence, that in the text, and parts point to a whole of their unit', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('')
      const figures = figuresOf(text)
      figures.forEach(({ raw, sentence, partOf, unit }, at) => {
        expect(raw).not.toBe('')
        expect(sentence).toContain(raw.trim())
        expect(text).toContain(sentence)
        if (partOf === undefined) return
        expect(partOf).toBeLessThan(at)
        expect(figures[partOf]!.unit).toBe(unit)
      })
    }),
    { seed: 1, numRuns: 500 },
  )
})

test('a paragraph of 50,000 characters in one sentence is read, and its figures do not carry it along', () => {
  const texts = ['受理申请35件，', '（其中1件', '2023年', '去年同期（3件', '未收到政府信息公开申请，', '1件', '以']
  for (const again of texts) {
    const figures = figuresOf(again.repeat(50_000 / again.length))
    expect(Math.max(0, ...figures.map(({ sentence }) => sentence.length))).toBeLessThan(1100)
  }
})
