import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pathOf, presentDivisions } from '../../../normalizers/agency/division.js'
import { readAgency } from '../../../normalizers/agency/read-agency.js'

const read = (name: string) => {
  const { kind, level, region, township, candidates } = readAgency(name)
  return [kind, level, region?.code ?? (candidates.length || null), township]
}

describe('readAgency: kind, level, code of the region (or how many fit), town', () => {
  test.each([
    ['江苏省人民政府', 'government', 'province', '320000', null],
    ['宁夏回族自治区人民政府', 'government', 'province', '640000', null],
    ['上海市人民政府', 'government', 'province', '310000', null],
    ['上海市人民政府办公厅', 'governmentOffice', 'province', '310000', null],
    ['淮安市人民政府', 'government', 'prefecture', '320800', null],
    ['吉林市人民政府', 'government', 'prefecture', '220200', null],
    ['吉林省吉林市昌邑区人民政府', 'government', 'county', '220202', null],
    ['淮安市', 'government', 'prefecture', '320800', null],
    ['洪泽区人民政府', 'government', 'county', '320813', null],
    ['淮安市洪泽区政府办公室', 'governmentOffice', 'county', '320813', null],
    ['昆山市人民政府', 'government', 'county', '320583', null],
    ['济源市人民政府', 'government', 'county', '419001', null],
    ['海南省人民政府', 'government', 'province', '460000', null],
    ['乡宁县人民政府', 'government', 'county', '141029', null],
    ['镇原县人民政府', 'government', 'county', '621027', null],
    ['青石县人民政府', 'government', 'county', null, null],
  ])('governments: %s', (name, ...expected) => {
    expect(read(name)).toEqual(expected)
  })

  test.each([
    ['恩施土家族苗族自治州人民政府', 'government', 'prefecture', '422800', null],
    ['恩施州教育局', 'department', 'prefecture', '422800', null],
    ['海南藏族自治州人民政府', 'government', 'prefecture', '632500', null],
    ['北川县人民政府', 'government', 'county', '510726', null],
    ['东乡族自治县人民政府', 'government', 'county', '622926', null],
    ['锡林郭勒盟行政公署', 'government', 'prefecture', '152500', null],
    ['内蒙古自治区锡林郭勒盟太仆寺旗人民政府', 'government', 'county', '152527', null],
    ['阿里地区行署', 'government', 'prefecture', '542500', null],
    ['神农架林区人民政府', 'government', 'county', '429021', null],
    ['六枝特区人民政府', 'government', 'county', '520203', null],
    ['阳山县秤架瑶族乡人民政府', 'township', 'township', '441823', '秤架瑶族乡'],
  ])('autonomous and special divisions: %s', (name, ...expected) => {
    expect(read(name)).toEqual(expected)
  })

  test.each([
    ['沙坡头区司法局', 'department', 'county', '640502', null],
    ['中卫市沙坡头区司法局', 'department', 'county', '640502', null],
    ['江苏省教育厅', 'department', 'province', '320000', null],
    ['淮安市发展和改革委员会', 'department', 'prefecture', '320800', null],
    ['淮安市国有资产监督管理委员会', 'department', 'prefecture', '320800', null],
    ['宿迁市自然资源和规划局宿城分局', 'department', 'county', '321302', null],
    ['淮安市公安局清江浦分局', 'department', 'county', '320812', null],
    ['教育部', 'department', 'national', null, null],
    ['国家发展和改革委员会', 'department', 'national', null, null],
    ['国家税务总局', 'department', 'national', null, null],
    ['县财政局', 'department', 'county', null, null],
    ['市教育局', 'department', null, null, null],
    ['城市管理局', 'department', null, null, null],
  ])('departments: %s', (name, ...expected) => {
    expect(read(name)).toEqual(expected)
  })

  test.each([
    ['怀宁县石牌镇人民政府', 'township', 'township', '340822', '石牌镇'],
    ['石牌镇人民政府', 'township', 'township', null, '石牌镇'],
    ['唐村镇政府', 'township', 'township', null, '唐村镇'],
    ['拖市镇', 'township', 'township', null, '拖市镇'],
    ['两城镇人民政府党政办公室', 'township', 'township', null, '两城镇'],
    ['东莞市长安镇人民政府', 'township', 'township', '441900', '长安镇'],
    ['江苏省苏州市昆山市周市镇人民政府', 'township', 'township', '320583', '周市镇'],
    ['城区街道办事处', 'subdistrict', 'township', null, '城区街道'],
    ['东城街街道办事处', 'subdistrict', 'township', null, '东城街街道'],
    ['北京市海淀区人民政府羊坊店街道办事处', 'subdistrict', 'township', '110108', '羊坊店街道'],
    ['石牌镇卫生院', 'publicInstitution', 'township', null, '石牌镇'],
  ])('towns and subdistricts: %s', (name, ...expected) => {
    expect(read(name)).toEqual(expected)
  })

  test.each([
    ['淮安经济技术开发区管委会', 'parkCommittee', null, '320800', null],
    ['苏州工业园区管理委员会', 'parkCommittee', null, '320500', null],
    ['苏州工业园区教育局', 'department', null, '320500', null],
    ['雄安新区管理委员会', 'parkCommittee', null, null, null],
    ['重庆两江新区管理委员会', 'parkCommittee', null, '500000', null],
    ['淮安市洪泽湖旅游度假区管委会', 'parkCommittee', null, '320800', null],
    ['厦门海沧台商投资区管理委员会', 'parkCommittee', null, '350200', null],
    ['东莞市松山湖管委会', 'parkCommittee', null, '441900', null],
    ['浦东新区人民政府', 'government', 'county', '310115', null],
  ])('zones: %s', (name, ...expected) => {
    expect(read(name)).toEqual(expected)
  })

  test.each([
    ['国家税务总局淮安市税务局', 'verticalAgency', 'prefecture', '320800', null],
    ['国家税务总局江苏省税务局', 'verticalAgency', 'province', '320000', null],
    ['南京海关', 'verticalAgency', null, '320100', null],
    ['义乌海关', 'verticalAgency', null, '330782', null],
    ['国家统计局淮安调查队', 'verticalAgency', null, '320800', null],
    ['中国证券监督管理委员会江苏监管局', 'verticalAgency', null, '320000', null],
    ['淮安市消防救援支队', 'verticalAgency', 'prefecture', '320800', null],
    ['财政部驻江苏省财政监察专员办事处', 'verticalAgency', 'province', '320000', null],
    ['中国人民银行', 'department', 'national', null, null],
    ['共青团淮安市委员会', 'association', 'prefecture', '320800', null],
    ['中共淮安市委宣传部', 'party', 'prefecture', '320800', null],
    ['淮安市中级人民法院', 'judiciary', 'prefecture', '320800', null],
    ['淮安市总工会', 'association', 'prefecture', '320800', null],
    ['淮安市第一人民医院', 'publicInstitution', 'prefecture', '320800', null],
    ['淮安市住房公积金管理中心', 'publicInstitution', 'prefecture', '320800', null],
    ['淮阴工学院', 'publicInstitution', null, null, null],
    ['淮安市水务集团有限公司', 'enterprise', 'prefecture', '320800', null],
  ])('branches of the centre, party, courts, institutions, enterprises: %s', (name, ...expected) => {
    expect(read(name)).toEqual(expected)
  })

  test.each([
    ['朝阳区人民政府', 'government', 'county', 2, null],
    ['鼓楼区水部街道办事处', 'subdistrict', 'township', 4, '水部街道'],
    ['市中区人民政府', 'government', 'county', 4, null],
    ['福州市鼓楼区人民政府', 'government', 'county', '350102', null],
    ['北京市朝阳区人民政府', 'government', 'county', '110105', null],
  ])('one name of several divisions is no region: %s', (name, ...expected) => {
    expect(read(name)).toEqual(expected)
  })

  test.each([
    ['洪泽县人民政府', 'government', 'county', '320829', null],
    ['楚州区教育局', 'department', 'county', '320803', null],
    ['淮安市楚州区教育局', 'department', 'county', '320803', null],
    ['莱芜市人民政府', 'government', 'prefecture', '371200', null],
    ['桥西区人民政府', 'government', 'county', 3, null],
  ])('divisions of the past: %s', (name, ...expected) => {
    expect(read(name)).toEqual(expected)
  })
})

describe('readAgency: which of several divisions', () => {
  const codeIn = (...context: string[]) => readAgency('鼓楼区人民政府', context).region?.code ?? null

  test('is told by a text that names one inside a larger division', () => {
    expect(codeIn('地址：福州市鼓楼区津泰路98号')).toBe('350102')
    expect(codeIn('本报告由江苏省徐州市鼓楼区人民政府办公室编制。')).toBe('320302')
  })

  test('stays open where none or several are named', () => {
    expect(codeIn('鼓楼区人民政府办公室', '南京')).toBeNull()
    expect(codeIn('与南京市鼓楼区、福州市鼓楼区交流经验')).toBeNull()
    expect(codeIn('福州市朝阳区')).toBeNull()
  })

  test('names the tables that were read', () => {
    expect(readAgency('洪泽区人民政府').region).toEqual({
      name: '洪泽区',
      code: '320813',
      path: ['江苏省', '淮安市', '洪泽区'],
      table: '@vant/area-data 2.1.0',
    })
    expect(readAgency('洪泽县人民政府').region?.table).toBe('GB/T 2260-201509')
  })
})

describe('readAgency: one organisation has one normalized name', () => {
  test.each([
    ['淮安市洪泽区人民政府', '洪泽区政府', '洪泽区', '江苏省淮安市洪泽区人民政府'],
    ['中卫市沙坡头区司法局', '沙坡头区司法局', '沙坡頭區司法局'],
    ['淮安市发改委', '淮安市发展改革委', '淮安市发展和改革委员会'],
    ['恩施州人民政府', '恩施土家族苗族自治州政府'],
    ['洪泽区三河镇政府', '淮安市洪泽区三河镇', '洪泽区三河镇人民政府'],
    ['海淀区羊坊店街道', '北京市海淀区人民政府羊坊店街道办事处', '海淀区羊坊店街道办'],
    ['淮安经济技术开发区管委会', '淮安市经济技术开发区管理委员会'],
    ['南京海关', '中华人民共和国南京海关'],
    ['淮安市教育局（本级）', '淮 安 市 教 育 局'],
  ])('%s and others', (first, ...others) => {
    for (const other of others) expect(readAgency(other).normalized).toBe(readAgency(first).normalized)
  })

  test.each([
    ['淮安市人民政府', '淮安市人民政府办公室'],
    ['洪泽区教育局', '洪泽区体育局'],
    ['鼓楼区人民政府', '福州市鼓楼区人民政府'],
  ])('%s is not %s', (first, other) => {
    expect(readAgency(other).normalized).not.toBe(readAgency(first).normalized)
  })

  test('reading the normalized name again gives it again', () => {
    const tails = ['人民政府', '教育局', '政府办公室', '发改委', '石牌镇政府', '前进街道', '经济开发区管委会', '']
    const division = fc.nat().map((place) => presentDivisions()[place % presentDivisions().length]!)
    fc.assert(
      fc.property(division, fc.constantFrom(...tails), (one, tail) => {
        const name = `${pathOf(one).join('')}${tail}`
        const { normalized, region } = readAgency(name)
        expect(region?.code).toBe(one.code)
        expect(readAgency(normalized).normalized).toBe(normalized)
      }),
      { seed: 1, numRuns: 400 },
    )
  })

  test('no text makes it throw, however long', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        readAgency(text)
      }),
      { seed: 1, numRuns: 300 },
    )
    readAgency('市县区镇'.repeat(20_000))
  })
})
