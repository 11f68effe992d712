import { describe, expect, test } from 'vitest'
import { type Division, liesIn, pastDivisions, pathOf, presentDivisions } from '../../../normalizers/agency/division.js'

const all = (): readonly Division[] => [...presentDivisions(), ...pastDivisions()]
const named = (name: string): string[] =>
  all()
    .filter((division) => division.name === name)
    .map((division) => `${division.code} ${pathOf(division).join('/')}`)

describe('the gazetteer', () => {
  test('has the 31 provinces that report, each division in one of them', () => {
    const provinces = presentDivisions().filter(({ level }) => level === 'province')
    expect(provinces).toHaveLength(31)
    for (const division of all()) expect(provinces.filter((province) => liesIn(division, province))).toHaveLength(1)
  })

  test.each([
    ['淮安市', ['320800 江苏省/淮安市']],
    ['浦东新区', ['310115 上海市/浦东新区']],
    ['昆山市', ['320583 江苏省/苏州市/昆山市']],
    ['济源市', ['419001 河南省/济源市']],
    ['东莞市', ['441900 广东省/东莞市']],
    ['恩施土家族苗族自治州', ['422800 湖北省/恩施土家族苗族自治州']],
    ['神农架林区', ['429021 湖北省/神农架林区']],
  ])('knows %s as it is today', (name, paths) => {
    expect(named(name)).toEqual(paths)
  })

  test.each([
    ['临平区', ['330113 浙江省/杭州市/临平区']],
    ['和安县', ['653229 新疆维吾尔自治区/和田地区/和安县']],
    ['江干区', ['330104 浙江省/杭州市/江干区']],
    ['洪泽县', ['320829 江苏省/淮安市/洪泽县']],
    ['崇文区', ['110103 北京市/崇文区']],
  ])('knows %s, which came or went since 2008', (name, paths) => {
    expect(named(name)).toEqual(paths)
  })

  test('counts a county that got another code only once, and those of one name each', () => {
    expect(named('公主岭市')).toEqual(['220184 吉林省/长春市/公主岭市'])
    expect(named('鼓楼区')).toHaveLength(4)
  })

  test('has no zones and towns that are no divisions of the standard', () => {
    expect(all().filter(({ name }) => /开发区|镇$|街道|工业园|市辖区/.test(name))).toEqual([])
    expect(named('江北新区')).toEqual([])
  })
})
