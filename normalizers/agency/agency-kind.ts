import type { AgencyKind } from '../../src/model/report-schema.js'

/** What of a name is left behind its region, the town taken out. */
export interface NameParts {
  /** The national organ, 中共 or 共青团 in front, empty for none. */
  readonly organ: string
  readonly rest: string
  readonly town: string | null
  readonly zone: string | null
  /** Whether a national organ is in front (国家税务总局淮安市税务局). */
  readonly national: boolean
  readonly hasRegion: boolean
}

const COURTS = /(?:人民法院|人民检察院|检察分院)$/
const PARTY =
  /^委(?!员会)|(?:[省市县区州盟旗镇乡]委(?!员会)|工委|党工委|党委)(?:.{0,12}(?:办公室|部|委员会|局))?$|(?:宣传部|组织部|统战部|统一战线工作部|政法委(?:员会)?|纪委(?:监委)?|纪律检查委员会.*|机构编制委员会办公室|编办|编委办|巡察(?:工作)?(?:领导小组)?办(?:公室)?|网络安全和信息化委员会办公室|网信办|直属机关工作委员会|老干部局|党校|党史研究室)$/
const ASSOCIATION =
  /(?:总工会|妇女联合会|妇联|共青团.*委员会|团委|残疾人联合会|残联|工商业联合会|工商联|科学技术协会|科协|文学艺术界联合会|文联|红十字会|贸易促进委员会|贸促会|侨联|归国华侨联合会|社会科学界联合会|社科联|计划生育协会|作家协会|协会|商会)$/
const ENTERPRISE = /(?:公司|集团|企业|厂|电厂|供电局|自来水厂|农村信用(?:合作)?联?社|(?<!人民)银行(?:.{0,8}[分支]行)?)$/
/** Organs of the centre whose branches are not part of local government. */
const VERTICAL =
  /(?:税务(?:总)?局|国税局|地税局|海关|海事局|出入境边防检查(?:总)?站|边检站|调查(?:总)?队|烟草专卖局|气象局|邮政管理局|通信管理局|消防救援(?:总|支|大)队|监管(?:分)?局|外汇管理局|证监局|银保监局|矿山安全监察局|煤矿安全监察(?:分)?局|能源监管办|特派员?办(?:事处|公室)?|人民银行.*[分支]行|中心支行|移民管理.*)$/
const SCHOOL_OR_SITE =
  /(?:学校|中学|小学|大学|学院|幼儿园|[一二三四五六七八九十]中|医院|卫生院|保健院|卫生服务中心|防治[所站院]|急救站|血站|图书馆|博物馆|文化馆|美术馆|纪念馆|体育馆|展览馆|档案馆|剧院|研究院|研究所|规划院|设计院|广播电视台|电视台|融媒体中心|报社|日报社|杂志社|林场|养老院|福利院|敬老院|供销合作(?:总|联合)?社|公积金(?:管理)?中心)$/
/** Ends in 中心, 站 and the like without being one of government's own organs. */
const INSTITUTION = /(?:中心|服务站|监测站|监督所|检验所|事务所|保护站|推广站|管理所|管理处|公园|(?:地方志|史志).*)$/
/** 派出所 and 司法所 are desks of a bureau. */
const BUREAU_DESK = /(?:派出所|司法所|财政所|税务所)$/
const OFFICE = /(?:人民)?政府(?:办公[厅室]|办)$|^办公[厅室]$/
const GOVERNMENT = /^(?:人民)?政府$|(?:行政公署|行署)$/
const COMMITTEE = /(?:管理委员会|管委会)$/
const DEPARTMENT = /(?:局|厅|部|委|委员会|办公室|办公厅|办|处|署|[支大总]队|队|组|院|所|站|科|股|台|指挥部|总社|社)$/

/**
 * The kind of organisation that the parts of a name tell; null where they tell none. A town's or zone's own desks and the
 * bare name of a place count as its government.
 */
export function agencyKind({ organ, rest, town, zone, national, hasRegion }: NameParts): AgencyKind | null {
  if (national && !hasRegion && rest === '') return 'department'
  if (organ === '中共') return 'party'
  if (organ === '共青团') return 'association'
  if (COURTS.test(rest)) return 'judiciary'
  if (ENTERPRISE.test(rest)) return 'enterprise'
  if (ASSOCIATION.test(rest)) return 'association'
  if ((hasRegion || !national) && VERTICAL.test(rest)) return 'verticalAgency'
  if (national && hasRegion && rest !== '') return 'verticalAgency'
  if (SCHOOL_OR_SITE.test(rest)) return 'publicInstitution'
  if (town !== null && (rest === '' || /政府|办事处|^(?:综合|党政|党群)?办公室$|^党/.test(rest))) {
    return /街道$/.test(town) ? 'subdistrict' : 'township'
  }
  if (zone !== null && (rest === '' || COMMITTEE.test(rest) || /^(?:管理委员会|管委会)/.test(rest)))
    return 'parkCommittee'
  if (PARTY.test(rest)) return 'party'
  if (BUREAU_DESK.test(rest)) return 'department'
  if (INSTITUTION.test(rest)) return 'publicInstitution'
  if (OFFICE.test(rest)) return 'governmentOffice'
  if (GOVERNMENT.test(rest) || (rest === '' && hasRegion)) return 'government'
  // 城市管理委员会 is a department, 管委会 alone the committee of a place whose name does not tell that it is a zone.
  if (/管委会$/.test(rest)) return 'parkCommittee'
  return DEPARTMENT.test(rest) || (national && !hasRegion) ? 'department' : null
}
