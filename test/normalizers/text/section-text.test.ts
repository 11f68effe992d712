import { expect, test } from 'vitest'
import { sectionText } from '../../../normalizers/text/section-text.js'

test.each([
  '无',
  '暂无。',
  '没有其他需要报告的事项。',
  '本年度无其他需要报告的事项',
  '本机关无其他需报告的事项。',
  '2023年，我局无需要报告的其他事项。',
])('%s says that there is nothing', (text) => {
  expect(sectionText(text)).toEqual({ text, state: 'none' })
})

test.each(['无收取信息处理费情况。', '收取信息处理费300元。', '无公害农产品公开3条。'])('%s says something', (text) => {
  expect(sectionText(text)).toEqual({ text })
})

test('blank, and nothing but the instruction of the form', () => {
  expect(sectionText(' \u3000\n')).toEqual({ text: '', state: 'blank' })
  expect(sectionText('（文字描述）')).toEqual({ text: '', flag: 'templateInstruction', state: 'blank' })
})
