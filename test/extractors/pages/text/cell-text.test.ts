import { describe, expect, test } from 'vitest'
import { cellText } from '../../../../extractors/pages/text/cell-text.js'
import { setText } from '../glyphs.js'

const cell = (width: number) => ({ left: 0, top: 0, right: width, bottom: 60 })

const textOf = (...cell: Parameters<typeof cellText>) => cellText(...cell).text

describe('text of a cell', () => {
  test('lines of East Asian text are joined without a space', () => {
    expect(textOf([...setText('其他法律行政', 6, 12), ...setText('法规禁止公开', 6, 26)], cell(80))).toBe(
      '其他法律行政法规禁止公开',
    )
  })

  test('a number that fills its cell goes on in the next line', () => {
    expect(textOf([...setText('38', 6, 12), ...setText('4', 6, 26)], cell(22))).toBe('384')
  })

  test('such a number keeps its lines: they may be two figures', () => {
    const glyphs = [...setText('38', 6, 12), ...setText('4', 6, 26)]
    expect(cellText(glyphs, cell(22)).wrapped).toEqual(['38', '4'])
    expect(cellText(glyphs, cell(80)).wrapped).toBeUndefined()
  })

  test('two numbers in a wide cell stay two', () => {
    expect(textOf([...setText('38', 6, 12), ...setText('4', 6, 26)], cell(80))).toBe('38\n4')
  })

  test('digits set far apart are not run together', () => {
    expect(textOf([...setText('38', 6, 12), ...setText('4', 30, 12)], cell(80))).toBe('38 4')
  })

  test('one character per line reads downwards', () => {
    const stub = [...'本年度办理结果'].flatMap((character, line) => setText(character, 6, 12 + line * 14))
    expect(textOf(stub, cell(22))).toBe('本年度办理结果')
  })

  test('glyphs printed twice to look bold count once', () => {
    const bold = [...setText('总计', 6, 12), ...setText('总计', 6.3, 12)]
    expect(textOf(bold, cell(60))).toBe('总计')
    expect(textOf(setText('11', 6, 12), cell(60))).toBe('11')
  })
})
