import { describe, expect, it } from 'vitest'
import { citedDocuments } from '../../../../src/prose/fields/cited-documents.js'
import { located } from '../paragraph.js'

const read = (...texts: string[]) => citedDocuments(located(...texts)).map(({ title, number }) => [title, number])

describe('citedDocuments', () => {
  it.each([
    [
      '根据《中华人民共和国政府信息公开条例》（国令第711号）（以下简称《条例》）规定，按《条例》要求编制。',
      [['中华人民共和国政府信息公开条例', '国务院令第711号']],
    ],
    [
      '按照《关于政府信息公开工作年度报告有关事项的通知》（国办公开办函[2019]60号）和《信息处理费管理办法》要求',
      [
        ['关于政府信息公开工作年度报告有关事项的通知', '国办公开办函〔2019〕60号'],
        ['信息处理费管理办法', null],
      ],
    ],
    ['根据国办函〔2020〕109号文件要求', [[null, '国办函〔2020〕109号']]],
    ['贯彻国务院令第711号', [[null, '国务院令第711号']]],
    ['印发《关于〈条例〉若干问题的意见》', [['关于〈条例〉若干问题的意见', null]]],
    ['印发《关于贯彻《条例》的意见》', [['关于贯彻《条例》的意见', null]]],
    ['按照《 政府信息公开条例 》（ 国令第 711 号 ）', [['政府信息公开条例', '国务院令第711号']]],
    ['统计数据见下表。', []],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it('lists each once, with the number from wherever it stands, and its first place', () => {
    const documents = citedDocuments(
      located('《信息公开办法》已修订。', '修订《信息公开办法》（苏政办发〔2021〕3号）。', '再引苏政办发〔2021〕3号。'),
    )
    expect(documents).toEqual([
      { title: '信息公开办法', number: '苏政办发〔2021〕3号', text: '《信息公开办法》', at: [{ paragraph: 1 }] },
    ])
  })
})
