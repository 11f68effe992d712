import { describe, expect, test } from 'vitest'
import { catalogue, type FindingCode, finding, inLanguage } from '../../../../src/model/findings/finding.js'
import { FindingSchema } from '../../../../src/model/findings/finding-schema.js'

const placesIn = (template: string): string[] => [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!).sort()

describe('the catalogue', () => {
  test.each(Object.entries(catalogue))('%s says the same in both languages', (code, { message, explains }) => {
    expect(code).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
    const unequal = placesIn(message.zh).filter((place) => !placesIn(message.en).includes(place))
    // 亿元 is said in Chinese only
    expect(unequal.filter((place) => place !== 'yuan')).toEqual([])
    expect(placesIn(message.en).filter((place) => !placesIn(message.zh).includes(place))).toEqual([])
    // names of official documents stay
    expect(message.en.replace(/\p{Script=Han}+〔\d+〕\d+号/gu, '')).not.toMatch(/\p{Script=Han}{3,}/u)
    expect(explains).toMatch(/[.]$/)
  })
})

describe('a finding', () => {
  const values = { where: '“甲·总计”', raw: '1.5', rule: 'V-NONNEG-INT' }

  test('tells first where it is', () => {
    const at = [{ page: 4, box: [1, 2, 3, 4] as [number, number, number, number] }]
    expect(finding('not-a-count', values, { at }).message).toMatch(/^第 4 页：“甲·总计”印为“1\.5”/)
    expect(finding('not-a-count', values, { at: [{ table: 2, row: 7, cell: 3 }] }).message).toMatch(
      /^第 2 个表格第 7 行：/,
    )
    expect(finding('not-a-count', values).message).toMatch(/^“甲·总计”/)
  })

  test('can be worded again in English and back, its code and its labels stay', () => {
    const chinese = finding('not-a-count', values, { at: [{ paragraph: 3 }] })
    const english = inLanguage(chinese, 'en')
    expect(english).toMatchObject({ code: chinese.code, at: chinese.at, severity: chinese.severity })
    expect(english.message).toMatch(/^paragraph 3: “甲·总计” reads “1\.5”/)
    expect(inLanguage(english, 'zh')).toEqual(chinese)
  })

  test('fits the schema of a report, whatever its code', () => {
    for (const code of Object.keys(catalogue) as FindingCode[]) {
      expect(FindingSchema.parse(finding(code, { left: { zh: '甲', en: 'one' }, count: 3 }))).toBeDefined()
    }
  })

  test('takes the severity of its rule where it has one', () => {
    expect(finding('relation-broken', {}, { severity: 'info' }).severity).toBe('info')
  })
})
