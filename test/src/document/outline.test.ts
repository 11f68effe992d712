import { describe, expect, test } from 'vitest'
import { outline } from '../../../src/document/outline.js'
import type { Paragraph } from '../../../src/model/extraction.js'

const line = (text: string, more: Partial<Paragraph> = {}): Paragraph => ({ kind: 'paragraph', text, at: [], ...more })
const outlined = (...lines: (string | Paragraph)[]): string[] =>
  outline(lines.map((each) => (typeof each === 'string' ? line(each) : each))).map(
    ({ level, ordinal, text }) => `${level} ${ordinal ?? '-'} ${text}`,
  )

describe('outline', () => {
  test('the four ordinals of official documents are four levels', () => {
    expect(
      outlined('一、总体情况', '（一）主动公开', '1.机构信息', '（1）网站', '（二）依申请公开', '二、存在的问题'),
    ).toEqual([
      '1 一、 总体情况',
      '2 （一） 主动公开',
      '3 1. 机构信息',
      '4 （1） 网站',
      '2 （二） 依申请公开',
      '1 二、 存在的问题',
    ])
  })

  test('parts and chapters stand above ordinals', () => {
    expect(outlined('第一部分 部门概况', '一、主要职责', '二、机构设置', '第二部分 决算报表', '一、收入')).toEqual([
      '1 第一部分 部门概况',
      '2 一、 主要职责',
      '2 二、 机构设置',
      '1 第二部分 决算报表',
      '2 一、 收入',
    ])
  })

  test('decimal numbers tell their level', () => {
    expect(outlined('1.1 Scope', '1.1.1 Terms', '1.2 Method')).toEqual(['1 1.1 Scope', '2 1.1.1 Terms', '1 1.2 Method'])
  })

  test('a heading ends with the first full stop of a paragraph that it runs into', () => {
    expect(outlined('一、总体情况。2024年，我局认真贯彻落实条例，公开信息300条。')).toEqual(['1 一、 总体情况'])
  })

  test('sentences, items of lists and rows that do not start at one are no headings', () => {
    expect(outlined('2024年，我局公开信息300条。', '1.公开信息300条；', '三、其他', '3.14平方公里')).toEqual([])
  })

  test('a number lost in print does not end the row', () => {
    expect(outlined('一、甲', '三、丙')).toEqual(['1 一、 甲', '1 三、 丙'])
  })

  test('levels that the source states come before ordinals', () => {
    expect(outlined(line('年度报告', { heading: 1 }), line('一、概况', { heading: 2 }), '（一）公开')).toEqual([
      '1 - 年度报告',
      '2 一、 概况',
      '3 （一） 公开',
    ])
  })

  test('lines set larger than the text are headings, the larger ones above', () => {
    const text = line('正文'.repeat(100), { size: 16 })
    expect(outlined(line('部门决算', { size: 22 }), line('概况', { size: 20 }), text)).toEqual([
      '1 - 部门决算',
      '2 - 概况',
    ])
  })
})
