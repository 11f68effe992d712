import { describe, expect, it } from 'vitest'
import { agencyIdentity } from '../../../../src/checks/archive/agency-identity.js'
import { unknownAgency } from '../../sample-report.js'

describe('whose report it is', () => {
  it('is told by a name with its place, by the site where the name has none, by a person before all', () => {
    const agency = (name: string) => ({ ...unknownAgency, name, normalized: name })
    const key = (name: string, url: string | null) =>
      agencyIdentity(agency(name), url, new Map([['甲县教体局', '听泉县教育局']]))?.key
    expect(key('甲县教育局', 'https://a.example/1')).toBe('甲县教育局')
    expect(key('教育局', 'https://a.example/1')).toBe('教育局@a.example')
    expect(key('教育局', null)).toBe('教育局')
    expect(key('甲县城关镇人民政府', 'https://a.example/1')).toBe('甲县城关镇人民政府')
    expect(key('甲县 教体局', null)).toBe('听泉县教育局')
    expect(agencyIdentity(unknownAgency, null, new Map())).toBeNull()
  })
})
