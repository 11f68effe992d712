import { describe, expect, test } from 'vitest'
import { setCaption } from '../../../../src/prose/fields/set-caption.js'

describe('the line above a set of tables says', () => {
  test.each([
    ['（一）全区汇总情况', 'region', null],
    ['表1 全市各部门合计', 'region', null],
    ['（二）区司法局本级情况', 'organ', null],
    ['（本机关）', 'organ', null],
    ['2023年收到和处理政府信息公开申请情况（对照）：', null, 2023],
    ['上年度情况', null, 2023],
    ['填报如下：', null, null],
  ])('%s', (line, scope, year) => {
    expect(setCaption(line, 2024)).toEqual({ text: line, scope, year })
  })

  test('nothing where it is running text', () => {
    expect(setCaption(`全区${'共收到申请若干件，'.repeat(10)}`, 2024)).toBe(null)
  })
})
