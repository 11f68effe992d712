import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { labelDistance } from '../../../normalizers/label/label-distance.js'
import { normalizeLabel } from '../../../normalizers/label/normalize-label.js'
import { longTexts, printedText } from '../arbitrary.js'
import { labelSets } from '../form-labels.js'
import pairs from '../pairs.json' with { type: 'json' }

const labelPairs = pairs.flatMap(({ kind, input, expected }) =>
  kind.startsWith('label') && 'text' in expected ? [[[input].flat().join(''), expected.text ?? ''] as const] : [],
)

test.each(labelPairs)('“%s” names the same as “%s”', (input, official) => {
  expect(normalizeLabel(input)).toBe(normalizeLabel(official))
})

describe('ordinals are dropped', () => {
  test.each([
    '一、',
    '十一、',
    '（一）',
    '(一)',
    '（一)',
    '一）',
    '【一】',
    '㈠',
    '1.',
    '1．',
    '1、',
    '１．',
    '12.',
    '⒈',
    '（1）',
    '⑴',
    '①',
    '❶',
    'Ⅱ.',
    '三、（一）',
    '1',
    ' 1 . ',
    '\u200B一、',
    '**一、**',
    '⼀、',
  ])('%s', (ordinal) => {
    expect(normalizeLabel(`${ordinal}属于国家秘密`)).toBe('属于国家秘密')
  })

  test('also where the closing bracket was lost', () => {
    expect(normalizeLabel('（七总计')).toBe('总计')
  })

  test('but numbers that are part of the name stay', () => {
    expect(normalizeLabel('三安全一稳定')).toBe('三安全一稳定')
    expect(normalizeLabel('第二十条第（一）项')).toBe('第二十条第（一）项')
    expect(normalizeLabel('①2019年')).toBe('2019年')
    expect(normalizeLabel('12月')).toBe('12月')
  })
})

test.each([
  ['本年增/减', '本年增减'],
  ['“三安全一稳定”', '三安全一稳定'],
  ['**其次**', '其次'],
  ['其它处理', '其他处理'],
  ['（四）无\n\n- 4 -\n 法提供', '无法提供'],
  ['总 汁①', '总汁'],
  ['——', ''],
  ['', ''],
])('%s becomes “%s”', (text, label) => {
  expect(normalizeLabel(text)).toBe(label)
})

test('white space, width, quotes and ordinals of a label make no difference', () => {
  const labels = [...new Set(labelSets.flatMap(({ entries }) => entries.flatMap(({ printed }) => printed)))]
  const spaces = fc.constantFrom('', '', '', ' ', '\n', '\u3000', '\u00A0', '\u200B')
  fc.assert(
    fc.property(fc.constantFrom(...labels), fc.array(spaces, { minLength: 60, maxLength: 60 }), (label, gaps) => {
      const spread = [...label].map((character, at) => `${character}${gaps[at] ?? ''}`).join('')
      const wide = spread
        .replace(/[0-9.]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
        .replace(/[“”]/g, '"')
        .replace(/（/g, '(')
        .replace(/）/g, ')')
      expect(normalizeLabel(spread)).toBe(normalizeLabel(label))
      expect(normalizeLabel(wide)).toBe(normalizeLabel(label))
    }),
    { seed: 1, numRuns: 1000 },
  )
})

test('normalising twice changes nothing', () => {
  fc.assert(
    fc.property(printedText, (text) => {
      const once = normalizeLabel(text)
      expect(normalizeLabel(once)).toBe(once)
    }),
    { seed: 1, numRuns: 5000 },
  )
})

test('texts of 100 KB come back', () => {
  for (const text of longTexts) {
    const label = normalizeLabel(text)
    expect(labelDistance(label, '行政许可')).toBeLessThanOrEqual(1)
    expect(labelDistance(label, label)).toBe(0)
  }
})
