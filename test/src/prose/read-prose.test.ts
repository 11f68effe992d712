import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { officialForms as forms } from '../../../src/forms/official-book.js'
import { readProse } from '../../../src/prose/read-prose.js'
import { unknownAgency } from '../sample-report.js'
import { blocksOf, paragraph } from './paragraph.js'

const read = (texts: readonly string[], title: string | null = null) =>
  readProse(blocksOf(...texts), { title }, forms).prose

const NOWHERE = { address: null, postcode: null, phone: null, email: null, unit: null, fax: null }

describe('readProse', () => {
  it('reads title, agency, year, period, contact, preamble and sections', () => {
    const prose = read([
      '青石县人民政府',
      '2023 年政府信息公开工作年度报告',
      '本报告由青石县人民政府办公室编制，统计期限自2023年1月1日至2023年12月31日。如有疑问，请联系（地址：和平路 2 号，邮编：123456，电话：0999-1234567，电子邮箱：a_b@example.com）。',
      '一、总体情况',
      '2023 年，全县公开信息 12 条。',
      '二、主动公开政府信息情况',
      'table',
      '六、其他需要报告的事项',
      '无。',
    ])
    expect(prose).toMatchObject({
      title: '青石县人民政府2023年政府信息公开工作年度报告',
      agency: { name: '青石县人民政府', kind: 'government', level: 'county', region: null },
      year: 2023,
      period: { from: '2023-01-01', to: '2023-12-31' },
      contact: {
        ...NOWHERE,
        address: '和平路2号',
        postcode: '123456',
        phone: '0999-1234567',
        email: 'a_b@example.com',
      },
      preamble: [expect.objectContaining({ at: [{ paragraph: 3 }] })],
      sections: [
        {
          number: 1,
          heading: '一、总体情况',
          paragraphs: [{ text: '2023 年，全县公开信息 12 条。', at: [{ paragraph: 5 }] }],
          grids: [],
        },
        { number: 2, heading: '二、主动公开政府信息情况', paragraphs: [], grids: [0] },
        {
          number: 6,
          heading: '六、其他需要报告的事项',
          paragraphs: [{ text: '无。', at: [{ paragraph: 9 }] }],
          grids: [],
        },
      ],
    })
  })

  it('knows neither agency nor year of the blank template', () => {
    const template = [
      '政府信息公开工作年度报告格式模板',
      '一、总体情况',
      '（文字描述）',
      '二、主动公开政府信息情况',
      'table',
    ]
    expect(read(template)).toMatchObject({
      title: '政府信息公开工作年度报告格式模板',
      agency: { name: null },
      year: null,
      period: null,
      contact: NOWHERE,
    })
    expect(read(['XX县××局____年政府信息公开工作年度报告', '本报告由XX局编制。'])).toMatchObject({
      agency: { name: null },
      year: null,
    })
  })

  it('falls back on the opening, then on the metadata', () => {
    const opening = '本报告由青石县教育局编制，统计期限为2022年1月1日至12月31日。'
    const metadata = '青石县体育局2021年政府信息公开工作年度报告-青石县政府网'
    expect(read(['政府信息公开工作年度报告', opening], metadata)).toMatchObject({
      agency: { name: '青石县教育局' },
      year: 2022,
    })
    expect(read(['一、总体情况', '甲。'], metadata)).toMatchObject({
      title: '青石县体育局2021年政府信息公开工作年度报告',
      agency: { name: '青石县体育局' },
      year: 2021,
    })
    expect(read(['一、总体情况', '甲。'])).toMatchObject({ title: null, agency: { name: null }, year: null })
  })

  it('reads what other reports have in their preamble from the first section', () => {
    const inSection =
      '本报告根据《条例》要求，由两河镇人民政府党政办公室编制。所列数据的统计期限为2020年1月1日至2020年12月31日。如对本报告有任何疑问，请联系（地址：府前路1号，邮编：272199，电话：0537-8451001）。'
    expect(read(['一、工作基本情况', inSection])).toMatchObject({
      agency: { name: '两河镇人民政府党政办公室' },
      year: 2020,
      period: { from: '2020-01-01', to: '2020-12-31' },
      contact: { ...NOWHERE, address: '府前路1号', postcode: '272199', phone: '0537-8451001' },
    })
  })

  it('reads the processing fee from the section that the forms ask about fees, from no other', () => {
    const fee = '收取信息处理费30元。'
    expect(read(['一、总体情况', fee, '六、其他需要报告的事项', '无。']).processingFee).toBeNull()
    expect(read(['一、总体情况', '甲。', '六、其他需要报告的事项', fee]).processingFee).not.toBeNull()
  })

  it('keeps what stands before the title and has no sections where none are printed', () => {
    const prose = read(['首页', '青石县教育局2023年政府信息公开工作年度报告', '发布日期：2024-01-20'])
    expect(prose.preamble.map(({ text }) => text)).toEqual(['首页', '发布日期：2024-01-20'])
    expect(prose.sections).toEqual([])
  })

  it('reads no blocks as nothing', () => {
    expect(readProse([], { title: null }, forms)).toEqual({
      prose: {
        title: null,
        agency: { ...unknownAgency },
        year: null,
        period: null,
        contact: NOWHERE,
        published: null,
        indexNumber: null,
        documentNumber: null,
        scope: null,
        electronicVersion: null,
        processingFee: null,
        problems: [],
        measures: [],
        documents: [],
        attachments: [],
        images: [],
        evidence: [],
        preamble: [],
        closing: [],
        sections: [],
      },
      findings: [],
    })
  })

  it('puts every paragraph that is not blank into the title, the preamble or one section', () => {
    const line = fc.oneof(
      fc.constantFrom(
        '青石县人民政府',
        '2023年政府信息公开工作年度报告',
        '一、总体情况',
        '总体情况',
        '二、主动公开政府信息情况',
        '其他需要报告的事项。无',
        '甲。',
        ' ',
      ),
      fc.string({ maxLength: 50 }),
    )
    const compact = (value: string) => value.replace(/[\s\u200b*#]/gu, '')
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (texts) => {
        const { prose } = readProse(
          texts.map((text, index) => paragraph(text, index + 1)),
          { title: null },
          forms,
        )
        const out = [
          prose.title ?? '',
          ...prose.preamble.map(({ text }) => text),
          ...prose.closing.map(({ text }) => text),
          ...prose.sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs.map(({ text }) => text)]),
        ]
        const letters = (values: readonly string[]) => [...compact(values.join(''))].sort().join('')
        expect(letters(out)).toBe(letters(texts))
        const places = [
          ...prose.preamble,
          ...prose.closing,
          ...prose.sections.flatMap(({ paragraphs }) => paragraphs),
        ].map(({ at }) => at)
        expect(new Set(places.map((at) => JSON.stringify(at))).size).toBe(places.length)
      }),
      { seed: 1, numRuns: 120 },
    )
  })
})
