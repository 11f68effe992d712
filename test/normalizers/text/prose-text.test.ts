import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { proseText } from '../../../normalizers/text/prose-text.js'
import { printedText } from '../arbitrary.js'

test.each([
  ['２０１９年 ， 我局（含下属单位）发布 12 条', '2019年，我局（含下属单位）发布 12 条'],
  ['以 PDF 发布，\n共 3 件', '以 PDF 发布，共 3 件'],
  ['①公开', '①公开'],
  ['政\u200B府信\u00AD息', '政府信息'],
  ['規範', '規範'],
])('%s becomes %s', (text, tidy) => {
  expect(proseText(text)).toEqual({ text: tidy })
})

test.each([
  ['公开\uE5E5信息', '公开\uE5E5信息', 'privateUse'],
  ['\uF033', null, 'privateUse'],
  ['● 公开', '公开', 'bulletRemoved'],
  ['（文字描述）全年公开信息。', '全年公开信息。', 'templateInstruction'],
])('%s is flagged', (text, tidy, flag) => {
  expect(proseText(text)).toEqual({ text: tidy, flag })
})

test('tidying twice changes nothing', () => {
  const pieces = fc.constantFrom(
    '\uF0B7',
    '●',
    '（文字描述）',
    '该部分以表格形式报告。',
    '表格如下：',
    ' ',
    '\n',
    '甲',
    'a',
    '，',
    '\uE000',
  )
  const text = fc.oneof(
    printedText,
    fc.array(pieces, { maxLength: 8 }).map((each) => each.join('')),
  )
  fc.assert(
    fc.property(text, (printed) => {
      const tidy = proseText(printed).text
      if (tidy !== null) expect(proseText(tidy).text).toBe(tidy)
    }),
    { seed: 1, numRuns: 3000 },
  )
})
