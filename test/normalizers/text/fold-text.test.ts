import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldText, withoutSpace } from '../../../normalizers/text/fold-text.js'
import { toSimplified } from '../../../normalizers/text/to-simplified.js'
import { unifyBrackets } from '../../../normalizers/text/unify-brackets.js'
import { unifyQuotes } from '../../../normalizers/text/unify-quotes.js'
import { printedText } from '../arbitrary.js'

describe('toSimplified', () => {
  test.each([
    ['收到和處理政府信息公開申請情況', '收到和处理政府信息公开申请情况'],
    ['行政規範性文件', '行政规范性文件'],
    ['行政規范性文件', '行政规范性文件'],
    ['貳拾伍萬叄仟圓', '贰拾伍万叁仟圆'],
    ['結轉下年度繼續辦理', '结转下年度继续办理'],
  ])('converts characters: %s', (traditional, simplified) => {
    expect(toSimplified(traditional)).toBe(simplified)
  })

  test.each(['查詢', '資訊', '軟件'])('exchanges no words: %s', (word) => {
    expect(toSimplified(word)).toHaveLength(word.length)
    expect(toSimplified(word)).not.toMatch(/查找|信息|软体/)
  })

  test.each(['', '12', '本年新收政府信息公开申请数量', '乾隆', 'N/A'])('leaves %s as it is', (text) => {
    expect(toSimplified(text)).toBe(text)
  })
})

describe('foldText', () => {
  test.each([
    ['full-width', '３，１１９．５（件）', '3,119.5(件)'],
    ['Kangxi radicals', '⽂件⼤⼩', '文件大小'],
    ['supplementary radicals', '⺠政局⻓⻔⻅⻋⻚⻘⻛⻝⻩', '民政局长门见车页青风食黄'],
    ['compatibility ideographs', '金', '金'],
    ['zero-width characters', '政\u200B府\uFEFF信\u2060息', '政府信息'],
    ['soft hyphens', '公\u00AD开', '公开'],
    ['variation selectors', '一\uFE00二\u{E0100}', '一二'],
    ['common text', '“三安全一稳定”、《条例》。', '“三安全一稳定”、《条例》。'],
  ])('folds %s', (_, text, folded) => {
    expect(foldText(text)).toBe(folded)
  })

  test('gives every supplementary radical but ⺀ an ideograph', () => {
    const radicals = Array.from({ length: 0x74 }, (_, at) => String.fromCharCode(0x2e80 + at))
    const left = radicals.filter(
      (radical) => /\p{L}|\p{So}/u.test(radical) && /[\u2E80-\u2EFF]/.test(foldText(radical)),
    )
    expect(left).toEqual(['⺀'])
  })

  test('leaves direction overrides in sight, which change the order of figures', () => {
    expect(foldText('\u202E12')).toBe('\u202E12')
  })
})

describe('unifyQuotes', () => {
  test.each([
    ['"三安全一稳定"', '“三安全一稳定”'],
    ['＂三安全一稳定＂', '“三安全一稳定”'],
    ['〝三安全一稳定〞', '“三安全一稳定”'],
    ['‘三安全一稳定’', '“三安全一稳定”'],
    ['「三安全一稳定」', '“三安全一稳定”'],
    ['”三安全一稳定”', '“三安全一稳定”'],
    ['"甲"和"乙"', '“甲”和“乙”'],
    ['“甲‘乙’丙”', '“甲“乙”丙”'],
  ])('%s', (text, unified) => {
    expect(unifyQuotes(text)).toBe(unified)
  })
})

test('unifyBrackets writes all brackets （ ）', () => {
  expect(unifyBrackets('(一)［二］【三】〔四〕﹝五﹞{六}')).toBe('（一）（二）（三）（四）（五）（六）')
})

test('withoutSpace drops white space of every width', () => {
  expect(withoutSpace('结 果\u00A0维\u3000持\n\t')).toBe('结果维持')
})

test.each([
  ['foldText', foldText],
  ['toSimplified', toSimplified],
  ['unifyQuotes', unifyQuotes],
  ['unifyBrackets', unifyBrackets],
  ['withoutSpace', withoutSpace],
])('%s is idempotent and never throws', (_, normalise) => {
  fc.assert(
    fc.property(printedText, (text) => {
      const once = normalise(text)
      expect(normalise(once)).toBe(once)
    }),
    { seed: 1, numRuns: 2000 },
  )
})
