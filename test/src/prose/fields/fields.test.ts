import { describe, expect, it } from 'vitest'
import { officialForms as forms } from '../../../../src/forms/official-book.js'
import type { ProseHints } from '../../../../src/prose/fields/fields.js'
import { readProse } from '../../../../src/prose/read-prose.js'
import { blocksOf } from '../paragraph.js'

const TITLE = '洪泽区人民政府2023年政府信息公开工作年度报告'
const SECTIONS = ['一、总体情况', '2023年，全区受理政府信息公开申请21件。', '六、其他需要报告的事项', '无。']

const read = (texts: readonly string[], hints: Partial<ProseHints> = {}) =>
  readProse(blocksOf(...texts), { title: null, ...hints }, forms)

const told = (texts: readonly string[], pointer: string, hints: Partial<ProseHints> = {}) =>
  read(texts, hints)
    .prose.evidence.filter((one) => one.pointer === pointer)
    .map(({ value, source, at }) => [value, source, at.map((place) => ('paragraph' in place ? place.paragraph : 0))])

describe('evidence', () => {
  it('holds every statement about year and period, with its place', () => {
    const texts = [
      TITLE,
      '本报告由洪泽区人民政府办公室编制2022年政府信息公开工作年度报告。统计期限自2022年1月1日起至2022年12月31日止。',
      ...SECTIONS,
    ]
    expect(read(texts).prose).toMatchObject({ year: 2023, period: { from: '2022-01-01', to: '2022-12-31' } })
    expect(told(texts, '/year', { title: '洪泽区人民政府2021年政府信息公开工作年度报告' })).toEqual([
      [2023, 'title', [1]],
      [2022, 'text', [2]],
      [2021, 'metadata', []],
    ])
    expect(told(texts, '/period')).toEqual([['2022-01-01/2022-12-31', 'text', [2]]])
  })

  it('names the words behind a contact and the title behind the agency', () => {
    const { evidence } = read([TITLE, '（地址：洪泽湖大道90号，电话：0517-87222589）', ...SECTIONS]).prose
    expect(evidence).toContainEqual({
      pointer: '/contact/phone',
      value: '0517-87222589',
      source: 'text',
      text: '电话：0517-87222589',
      at: [{ paragraph: 2 }],
    })
    expect(evidence).toContainEqual({
      pointer: '/agency/name',
      value: '洪泽区人民政府',
      source: 'title',
      text: TITLE,
      at: [{ paragraph: 1 }],
    })
  })
})

describe('publication', () => {
  it.each([
    ['a line of the page', ['发布日期：2024-01-31 10:20 来源：区政府办', TITLE, ...SECTIONS], {}, '2024-01-31', 'page'],
    ['two digits missing', ['发布时间：2024-1-3 10:20', TITLE, ...SECTIONS], {}, '2024-01-03', 'page'],
    ['Chinese figures', ['发布日期：二〇二四年一月三十一日', TITLE, ...SECTIONS], {}, null, null],
    ['a line of its own', [TITLE, '2024年1月31日', ...SECTIONS], {}, '2024-01-31', 'page'],
    [
      'the day it was written, for want of another',
      ['成文日期：2024-01-20', TITLE, ...SECTIONS],
      {},
      '2024-01-20',
      'page',
    ],
    ['the page before the written day', ['成文日期：2024-01-20 发布日期：2024-01-31', TITLE], {}, '2024-01-31', 'page'],
    ['metadata', [TITLE, ...SECTIONS], { published: '2024-01-30 08:00' }, '2024-01-30', 'metadata'],
    ['notes', [TITLE, ...SECTIONS], { publishedNote: '2024-01-29T08:00:00+08:00' }, '2024-01-29', 'sidecar'],
    ['the signature', [TITLE, ...SECTIONS, '洪泽区人民政府办公室', '2024年1月28日'], {}, '2024-01-28', 'text'],
    ['no statement', [TITLE, '2023年1月1日起施行。', ...SECTIONS], {}, null, null],
    ['no such day', ['发布日期：2024-02-30', TITLE, ...SECTIONS], {}, null, null],
  ] as const)('comes from %s', (_, texts, hints, day, source) => {
    const { published, evidence } = read(texts, hints).prose
    expect(published).toBe(day)
    expect(evidence.find(({ pointer }) => pointer === '/published')?.source ?? null).toBe(source)
  })

  it('is in doubt where the page and the notes differ', () => {
    const { findings } = read(['发布日期：2024-01-31', TITLE, ...SECTIONS], { publishedNote: '2024-02-01' })
    expect(findings).toMatchObject([{ code: 'fields-disagree', severity: 'info', pointer: '/published' }])
    expect(findings[0]!.message).toContain('2024-01-31')
    expect(findings[0]!.message).toContain('2024-02-01')
    expect(read(['发布日期：2024-01-31', TITLE], { publishedNote: '2024-01-31' }).findings).toEqual([])
  })

  it('comes with the numbers of the page', () => {
    const page =
      '索 引 号：XM02100-0101-2019-00001 文号：厦湖府〔2019〕1号 发布机构：湖里区人民政府 发布日期：2020-01-20'
    expect(read([page, TITLE, ...SECTIONS]).prose).toMatchObject({
      indexNumber: 'XM02100-0101-2019-00001',
      documentNumber: '厦湖府〔2019〕1号',
      published: '2020-01-20',
    })
    expect(read(['索引号： 文号：无', TITLE, ...SECTIONS]).prose).toMatchObject({
      indexNumber: null,
      documentNumber: null,
    })
  })
})

describe('agency', () => {
  it('comes from notes beside the file where the document does not say it, and is in doubt where they differ', () => {
    const note = { agencyNote: ' 青禾县教育局 ' }
    const unnamed = read(['2024年政府信息公开工作年度报告', ...SECTIONS], note)
    expect(unnamed.prose.agency.name).toBe('青禾县教育局')
    expect(unnamed.prose.evidence.find(({ pointer }) => pointer === '/agency/name')).toMatchObject({
      source: 'sidecar',
    })
    const other = (agencyNote: string) =>
      read(['淮安市洪泽区2024年政府信息公开工作年度报告', ...SECTIONS], { agencyNote })
    expect(other('淮安市洪泽区人民政府').findings).toEqual([])
    expect(other('淮安市金湖县人民政府')).toMatchObject({
      prose: { agency: { name: '淮安市洪泽区' } },
      findings: [{ code: 'fields-disagree', severity: 'info', pointer: '/agency/name' }],
    })
  })

  it('gets its region from a fuller name of the same organisation', () => {
    const texts = (opening: string) => ['两城镇2020年政府信息公开工作年度报告', opening, ...SECTIONS]
    const regionOf = (opening: string) => read(texts(opening)).prose.agency.region?.name ?? null
    expect(regionOf('本报告由日照市东港区两城镇人民政府编制。')).toBe('东港区')
    expect(regionOf('如有疑问，请联系（地址：日照市东港区两城镇府前路1号）。')).toBe('东港区')
    expect(regionOf('根据日照市东港区的要求编制本报告。')).toBeNull()
    expect(regionOf('本报告由石臼街道办事处编制。')).toBeNull()
  })

  it('stays without region where several divisions bear its name', () => {
    const texts = (opening: string) => ['鼓楼区人民政府2020年政府信息公开工作年度报告', opening, ...SECTIONS]
    expect(read(texts('无。')).prose.agency).toMatchObject({ region: null, level: 'county' })
    expect(read(texts('无。')).prose.agency.candidates.map(({ path }) => path[1])).toEqual([
      '南京市',
      '徐州市',
      '福州市',
      '开封市',
    ])
    const { agency, evidence } = read(texts('（地址：福州市鼓楼区津泰路98号）')).prose
    expect(agency).toMatchObject({ region: { code: '350102' }, candidates: [] })
    expect(evidence.find(({ pointer }) => pointer === '/agency/region')).toMatchObject({
      value: '350102',
      at: [{ paragraph: 2 }],
    })
  })

  it.each([
    ['another town', '石牌镇人民政府', '本报告由中埠镇人民政府编制。', 1],
    ['another county', '怀宁县人民政府', '本报告由太湖县人民政府办公室编制。', 1],
    ['its own office', '怀宁县人民政府', '本报告由怀宁县人民政府办公室编制。', 0],
    ['its fuller name', '沙坡头区司法局', '由中卫市沙坡头区司法局编制本单位2019年年度报告。', 0],
  ])('is contradicted where the text says that %s made the report', (_, name, opening, count) => {
    const { findings } = read([`${name}2019年政府信息公开工作年度报告`, opening, ...SECTIONS])
    expect(
      findings.filter(({ code, pointer }) => code === 'fields-disagree' && pointer === '/agency/name'),
    ).toHaveLength(count)
  })
})

describe('paragraphs', () => {
  it('are written with the ideographs that they show', () => {
    const { sections, title, agency } = read([
      '洪泽区⼈⺠政府2023年政府信息公开⼯作年度报告',
      '一、总体情况',
      '全区⼈⺠１２件。',
    ]).prose
    expect([title, agency.name, sections[0]!.paragraphs[0]!.text]).toEqual([
      TITLE,
      '洪泽区人民政府',
      '全区人民１２件。',
    ])
  })

  it('leave the foot of a page to the closing lines', () => {
    const foot = [
      '扫一扫在手机打开当前页',
      '主办单位：洪泽区人民政府办公室',
      '苏ICP备05002114号',
      '网站标识码：3208290001',
    ]
    const { sections, closing } = read([TITLE, ...SECTIONS, '区政府', ...foot]).prose
    expect(sections.at(-1)!.paragraphs.map(({ text }) => text)).toEqual(['无。', '区政府'])
    expect(closing.map(({ text }) => text)).toEqual(foot)
    expect(read([TITLE, ...SECTIONS, '年报在网站公布，主办单位：区政府办公室。']).prose.closing).toEqual([])
  })
})

describe('links', () => {
  it('are resolved where the address of the page is known', () => {
    const links = [
      { kind: 'file', href: './P020240131.docx', text: '附件：年报', at: [{ paragraph: 9 }] },
      { kind: 'image', href: null, text: '', at: [] },
    ] as const
    const url = 'https://www.example.gov.cn/xxgk/2024/t1.html'
    expect(read([TITLE], { links, url }).prose).toMatchObject({
      attachments: [
        {
          text: '附件：年报',
          href: './P020240131.docx',
          url: 'https://www.example.gov.cn/xxgk/2024/P020240131.docx',
          at: [{ paragraph: 9 }],
        },
      ],
      images: [{ text: null, href: null, url: null, at: [] }],
    })
    expect(read([TITLE], { links }).prose.attachments[0]!.url).toBeNull()
  })
})
