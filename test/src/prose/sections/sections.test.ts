import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { officialForms as forms } from '../../../../src/forms/official-book.js'
import { readSections } from '../../../../src/prose/sections/sections.js'
import { blocksOf, grid, paragraph } from '../paragraph.js'

const HEADINGS = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
]

/** Numbers and headings of the sections in the given texts. */
const headingsOf = (...texts: readonly string[]): [number, string][] =>
  readSections(blocksOf(...texts), forms).sections.map(({ number, heading }) => [number, heading])

/** Number, paragraphs and grids of the sections in the given texts. */
const outlineOf = (...texts: readonly string[]): [number, string[], number[]][] =>
  readSections(blocksOf(...texts), forms).sections.map(({ number, paragraphs, grids }) => [
    number,
    paragraphs.map(({ text }) => text),
    grids,
  ])

describe('readSections', () => {
  it('gives each paragraph and grid to the heading above it', () => {
    const [one, two, three, four, five, six] = HEADINGS as [string, string, string, string, string, string]
    const outline = outlineOf(
      '前言。',
      one,
      '甲。',
      '乙。',
      two,
      'table',
      'table',
      three,
      'table',
      four,
      'table',
      five,
      six,
      '无。',
    )
    expect(outline).toEqual([
      [1, ['甲。', '乙。'], []],
      [2, [], [0, 1]],
      [3, [], [2]],
      [4, [], [3]],
      [5, [], []],
      [6, ['无。'], []],
    ])
  })

  it('counts the grids of the whole document', () => {
    const blocks = [grid('索引号'), paragraph(HEADINGS[1]!), grid('规章', '0')]
    expect(readSections(blocks, forms).sections[0]!.grids).toEqual([1])
  })

  it.each([
    [1, '一、总体工作情况'],
    [1, '一、工作基本情况'],
    [1, '一、概述'],
    [1, '一、年度信息公开总体情况'],
    [1, '⼀、总体情况'],
    [1, '—、总体情况'],
    [1, '1、总体情况'],
    [1, '1.总体情况'],
    [1, '第一部分 总体情况'],
    [1, '一 、 总 体 情 况'],
    [1, '**一、总体情况**'],
    [1, '一、總體情況'],
    [1, '一、总休情况'],
    [1, '一、政府信息公开总体情况：'],
    [2, '二、行政机关主动公开政府信息情况'],
    [2, '二、主动公开政府信息工作情况'],
    [2, '二、主动公开政府信息情况（单位：件）'],
    [3, '三、行政机关收到和处理政府信息公开申请情况'],
    [3, '三、收到的处理政府信息公开申请情况'],
    [3, '三、收到和处理信息公开申请情况'],
    [3, '三、依申请公开政府信息情况'],
    [4, '四、因政府信息公开工作被申请复议、提起行政诉讼情况'],
    [4, '四、因政府信息公开工作被申请行政复议或提起行政诉讼情况'],
    [4, '四、政府信息公开行政复议及行政诉讼情况'],
    [4, '四、政府信息公开行政复议和行政诉讼情况'],
    [4, '四、复议诉讼情况'],
    [5, '五、政府信息公开工作存在的主要问题及改进情况'],
    [5, '五、政府信息公开工作存在的问题及改进情况'],
    [5, '五、存在问题及改进情况'],
    [5, '五、存在的主要问题和改进措施'],
    [5, '五、现存问题与改进举措'],
    [6, '六、其它需要报告事项'],
    [6, '六、其他报告的事项'],
    [6, '六、需要报告的其他事项'],
    [6, '六、其他事项'],
  ])('knows section %i as %s', (number, heading) => {
    const texts = HEADINGS.map((usual, index) => (index === number - 1 ? heading : usual))
    const found = headingsOf('前言。', ...texts.flatMap((text) => [text, '正文。']))
    expect(found.map(([section]) => section)).toEqual([1, 2, 3, 4, 5, 6])
    expect(headingsOf(heading, '正文。').map(([section]) => section)).toEqual([number])
  })

  it('knows headings whose automatic numbers are lost', () => {
    const texts = HEADINGS.map((heading) => heading.slice(2))
    expect(headingsOf(...texts.flatMap((text) => [text, '正文。']))).toEqual(texts.map((text, i) => [i + 1, text]))
  })

  it('parts a heading from the text that shares its paragraph, and keeps the place', () => {
    const blocks = [paragraph('六、其他需要报告的事项。2023年收取信息处理费0元。', 7)]
    expect(readSections(blocks, forms).sections).toEqual([
      {
        number: 6,
        heading: '六、其他需要报告的事项。',
        paragraphs: [{ text: '2023年收取信息处理费0元。', at: [{ paragraph: 7 }] }],
        grids: [],
      },
    ])
  })

  it.each([
    ['六、其他需要报告的事项：无', '六、其他需要报告的事项：', '无'],
    ['六、其他需要报告的事项无', '六、其他需要报告的事项', '无'],
    ['六、其他需要报告的事项本年度没有收取信息处理费', '六、其他需要报告的事项', '本年度没有收取信息处理费'],
    ['二、主动公开政府信息情况第二十条第（一）项', '二、主动公开政府信息情况', '第二十条第（一）项'],
    ['一、总体情况 2023年，我局认真落实《条例》。', '一、总体情况', '2023年，我局认真落实《条例》。'],
    ['一、总体情况2023年，我局认真落实《条例》。', '一、总体情况', '2023年，我局认真落实《条例》。'],
  ])('parts %s', (text, heading, rest) => {
    const [section] = readSections([paragraph(text)], forms).sections
    expect([section?.heading, section?.paragraphs.map((part) => part.text)]).toEqual([heading, [rest]])
  })

  it('joins a heading that takes two lines, and an ordinal on a line of its own', () => {
    expect(
      headingsOf('一、', '总体情况', '甲。', '四、因政府信息公开工作被申请行政复议、提起', '行政诉讼情况', 'table'),
    ).toEqual([
      [1, '一、总体情况'],
      [4, '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况'],
    ])
  })

  it('does not take the list of sections in the preamble for headings', () => {
    const list = '全文包括总体情况，主动公开政府信息情况，收到和处理政府信息公开申请情况，其他需要报告的事项六部分。'
    expect(outlineOf(list, HEADINGS[0]!, '甲。')).toEqual([[1, ['甲。'], []]])
  })

  it('takes the headings over their text, not those of a list of contents', () => {
    const texts = [...HEADINGS, '前言。', ...HEADINGS.flatMap((heading) => [heading, '正文。'])]
    const { before, sections } = readSections(blocksOf(...texts), forms)
    expect(before).toHaveLength(7)
    expect(sections.map(({ paragraphs }) => paragraphs.length)).toEqual([1, 1, 1, 1, 1, 1])
  })

  it('does not take rows of table 3 for headings, whole or broken', () => {
    const rows = [
      '一、本年新收政府信息公开申请数量 3 0 0',
      '二、上年结转政府信息公开申请数量',
      '三、本年',
      '度办理结果',
      '（七）总计',
      '四、结转下年度继续办理 0 0 0',
    ]
    const found = headingsOf(HEADINGS[2]!, ...rows, HEADINGS[3]!, 'table')
    expect(found.map(([number]) => number)).toEqual([3, 4])
    expect(headingsOf(...rows)).toEqual([])
  })

  it('does not take subheads for headings', () => {
    const subheads = [
      '（一）加强组织领导。',
      '（二）主动公开政府信息情况。',
      '（三）收到和处理政府信息公开申请情况',
      '一是继续公开。',
    ]
    expect(outlineOf(HEADINGS[0]!, ...subheads, HEADINGS[1]!, 'table')).toEqual([
      [1, subheads, []],
      [2, [], [0]],
    ])
  })

  it('leaves numbered paragraphs of a section in it', () => {
    const list = ['一、加强组织领导', '二、依申请公开', '三、政府信息管理', '四、平台建设', '五、监督保障']
    const found = outlineOf(
      HEADINGS[0]!,
      ...list,
      HEADINGS[1]!,
      'table',
      HEADINGS[2]!,
      'table',
      HEADINGS[3]!,
      'table',
      HEADINGS[4]!,
      '甲。',
    )
    expect(found[0]).toEqual([1, list, []])
    expect(found.map(([number]) => number)).toEqual([1, 2, 3, 4, 5])
  })

  it.each([1, 2, 3, 4, 5, 6])('keeps the others right where section %i is absent', (absent) => {
    const rest = HEADINGS.filter((_, index) => index !== absent - 1)
    const renumbered = rest.map((heading, index) => `${'一二三四五'[index]}${heading.slice(1)}`)
    const numbers = [1, 2, 3, 4, 5, 6].filter((number) => number !== absent)
    for (const texts of [rest, renumbered]) {
      expect(headingsOf(...texts.flatMap((text) => [text, '正文。'])).map(([number]) => number)).toEqual(numbers)
    }
  })

  it('keeps a section of its own between the usual ones in the section before', () => {
    const found = outlineOf(HEADINGS[4]!, '甲。', '六、2022年工作思路', '乙。', '七、其他需要报告的事项', '无。')
    expect(found).toEqual([
      [5, ['甲。', '六、2022年工作思路', '乙。'], []],
      [6, ['无。'], []],
    ])
  })

  it('goes by the words where an ordinal counts a section that the forms do not have', () => {
    const texts = [
      '四、政府信息公开的收费及减免情况',
      '无。',
      '五、因政府信息公开申请行政复议和提起行政诉讼情况',
      '无。',
      '六、存在主要问题及改进情况',
    ]
    expect(headingsOf(...texts).at(-1)).toEqual([5, '六、存在主要问题及改进情况'])
  })

  it('gives what follows section six to it', () => {
    expect(outlineOf(HEADINGS[5]!, '无。', '洪泽区教育局', '2024年1月20日')).toEqual([
      [6, ['无。', '洪泽区教育局', '2024年1月20日'], []],
    ])
  })

  it('loses no paragraph and no grid, in whatever order they come', () => {
    const text = fc.oneof(
      fc.constantFrom(
        ...HEADINGS,
        ...HEADINGS.map((heading) => heading.slice(2)),
        '一、本年新收',
        '（一）甲',
        '甲。',
        '六、',
        'table',
      ),
      fc.string({ minLength: 1, maxLength: 60 }).filter((value) => value.trim() !== ''),
    )
    const compact = (value: string) => value.replace(/[\s\u200b*#]/gu, '')
    fc.assert(
      fc.property(fc.array(text, { maxLength: 25 }), (texts) => {
        const blocks = blocksOf(...texts)
        const { before, sections } = readSections(blocks, forms)
        const out = [
          ...before.map((block) => block.text),
          ...sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs.map((part) => part.text)]),
        ].join('')
        expect(compact(out)).toBe(compact(texts.filter((value) => value !== 'table').join('')))
        const numbers = sections.map(({ number }) => number)
        expect(numbers).toEqual([...new Set(numbers)].sort())
        const grids = sections.flatMap((section) => section.grids)
        expect(grids).toEqual([...new Set(grids)].sort((a, b) => a - b))
      }),
      { seed: 1, numRuns: 150 },
    )
  })
})
