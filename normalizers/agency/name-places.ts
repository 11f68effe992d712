import type { Division } from './division.js'
import { bareRegionChain, regionChain } from './region-chain.js'

/** The name of an organisation parted into the places in it and the rest. */
export interface NamePlaces {
  /** The national organ in front (国家税务总局), empty for none. */
  readonly organ: string
  readonly national: boolean
  /** What the place named can be; several of one name, none for an unknown one. */
  readonly divisions: readonly Division[]
  /** The names of the places in front as printed, known or not. */
  readonly printed: string
  /** A development zone, a new area, a scenic area … */
  readonly zone: string | null
  /** A town, a township, a subdistrict. */
  readonly town: string | null
  readonly rest: string
  /** The place is named without its kind (南京海关): which level the branch has does not show. */
  readonly isBranch: boolean
}

const ORGAN =
  /^(?:中共|共青团|中华人民共和国)?(?:国家(?:税务总局|统计局|外汇管理局|能源局|邮政局|金融监督管理总局|矿山安全监察局|移民管理局|粮食和物资储备局|烟草专卖局)|中国(?:人民银行|银行保险监督管理委员会|银保监会|证券监督管理委员会|证监会|民用航空|民航|气象局|地震局)|海关总署|水利部|审计署(?:驻)?|财政部(?:驻)?|自然资源部|交通运输部)?/
/** Organs of the whole country by their own names, without any place. */
const OF_THE_COUNTRY =
  /^(?:国家.*(?:局|委|委员会|办公室|院)|国务院.*|中国.*(?:会|局|院|行|署)|中华人民共和国.*|全国.*(?:会|办公室)|(?:外交|国防|发展和改革|教育|科学技术|科技|工业和信息化|公安|民政|司法|财政|人力资源和?社会保障|自然资源|生态环境|住房和?城乡建设|交通运输|水利|农业农村|农业|商务|文化和?旅游|应急管理|退役军人事务|国家安全)部(?:办公厅)?|国家民族事务委员会|(?:海关总|审计)署|.*总局)$/

const ZONE =
  /^(.{0,16}?(?:经济技术开发区|经济开发区|高新技术(?:产业)?开发区|高新技术产业园区|高新技术产业区|高新区|经开区|开发区|工业园区?|产业园区?|科技园区?|科技城|保税港?区|新区|示范区|试验区|实验区|管理区|度假区|风景(?:名胜)?区|景区|新城|自由贸易.{0,3}区|自贸区|合作区|集聚区|集中区|功能区|园区|自然保护区|湿地公园|国际港务区|空港区|台商投资区|投资区|临港新?片?区|港区))/
const TOWN =
  /^(?:人民政府)?([\u4E00-\u9FFF]{1,10}?(?:镇|乡|街道|苏木))(?=$|人民政府|政府|办事处|办公室|党|财政|司法所|派出所|便民|综合|中心|卫生|社区|应急|农业|市场|中学|小学|学校|幼儿园|委员会)/
/** Words of departments that end as towns do. */
const NO_TOWN = /^(?:城乡|城镇|乡镇|村镇|市乡|小城镇)$/
/** Places that no table has, and ranks alone (市财政局). */
const UNKNOWN_PLACE = /^([\u4E00-\u9FFF]{2,9}?(?:省|自治[区州县旗]|地区|市|县|旗|盟|州|(?<![社小园景校新片库辖作])区))/
const RANK = /^([省市县区旗州盟])(?=[^\u533A\u57DF].)/
/** Branches of the centre that are named after a place without its kind. */
const BRANCH_NAME = /(?:海关|海事局|监管局|监管分局|证监局|调查总?队|通信管理局|出入境边防检查总?站)$/
/** 宿城分局 of a bureau of 宿迁市: the place has two to four characters. */
const BRANCH = /([\u4E00-\u9FFF]{4})分局$/

/**
 * The places in the folded `name` of an organisation. With `anywhere`, the chain of divisions that ends with that name
 * wherever in the text it stands, if the text names a larger division right in front of it.
 */
export function namePlaces(name: string, options: { readonly anywhere?: string } = {}): NamePlaces {
  if (options.anywhere !== undefined) return named(chainsBefore(name, options.anywhere))
  const organ = ORGAN.exec(name)?.[0] ?? ''
  const national = organ !== '' && organ !== '中共' && organ !== '共青团'
  const behind = name.slice(organ.length)
  const chain = regionChain(behind)
  if (chain.end > 0)
    return placesBehind({ organ, national }, chain.divisions, behind.slice(0, chain.end), behind.slice(chain.end))
  const bare = national || BRANCH_NAME.test(behind) ? bareRegionChain(behind) : { divisions: [], end: 0 }
  if (bare.end > 0) {
    const parts = { divisions: bare.divisions, printed: behind.slice(0, bare.end), rest: behind.slice(bare.end) }
    return { ...nowhere, organ, national: true, isBranch: true, ...parts }
  }
  if (OF_THE_COUNTRY.test(name)) return { ...nowhere, national: true, rest: name }
  const zoned = zoneOf(behind)
  if (zoned) {
    const { divisions, end } = bareRegionChain(zoned.zone)
    return {
      ...nowhere,
      organ,
      national,
      ...zoned,
      divisions,
      printed: behind.slice(0, end),
      zone: zoned.zone.slice(end),
    }
  }
  const town = townOf(behind)
  if (town) return { ...nowhere, organ, national, ...town }
  const place = UNKNOWN_PLACE.exec(behind)?.[0] ?? RANK.exec(behind)?.[1] ?? ''
  return placesBehind({ organ, national }, [], place, behind.slice(place.length))
}

const nowhere: NamePlaces = {
  organ: '',
  national: false,
  divisions: [],
  printed: '',
  zone: null,
  town: null,
  rest: '',
  isBranch: false,
}

const named = (divisions: readonly Division[]): NamePlaces => ({ ...nowhere, divisions })

/** What is behind the region: a zone, a town, or an organ of the region itself. */
function placesBehind(
  organ: Pick<NamePlaces, 'organ' | 'national'>,
  divisions: readonly Division[],
  printed: string,
  behind: string,
): NamePlaces {
  const known = { ...nowhere, ...organ, divisions, printed }
  return { ...known, ...(zoneOf(behind) ?? townOf(behind) ?? branchOf(behind, divisions) ?? { rest: behind }) }
}

function zoneOf(text: string): { readonly zone: string; readonly rest: string } | null {
  const zone = ZONE.exec(text)?.[1]
  return zone === undefined ? null : { zone, rest: text.slice(zone.length) }
}

function townOf(text: string): Pick<NamePlaces, 'town' | 'rest'> | null {
  const [whole = '', town] = TOWN.exec(text) ?? []
  return town === undefined || NO_TOWN.test(town) ? null : { town, rest: text.slice(whole.length) }
}

/** A branch named after a district of the city: its own region, where just one bears the name. */
function branchOf(text: string, divisions: readonly Division[]): Pick<NamePlaces, 'divisions' | 'rest'> | null {
  const behind = BRANCH.exec(text)?.[1]
  if (behind === undefined || divisions.length !== 1) return null
  const outer = divisions[0]!
  const inner = [0, 1, 2].flatMap((from) =>
    ['区', '县', '市'].flatMap((kind) => {
      const full = `${outer.name}${behind.slice(from)}${kind}`
      const chain = regionChain(full)
      return chain.end === full.length ? chain.divisions.filter((one) => one !== outer) : []
    }),
  )
  return inner.length === 1 ? { divisions: inner, rest: text } : null
}

/** The divisions that `name` means where the text names a larger one right in front of it. */
function chainsBefore(text: string, name: string): readonly Division[] {
  const found = new Set<Division>()
  const longest = 24
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    for (let from = Math.max(0, at - longest); from < at; from++) {
      const { divisions, end } = regionChain(text.slice(from, at + name.length))
      if (end === at + name.length - from && divisions.length === 1) for (const one of divisions) found.add(one)
    }
  }
  return [...found]
}
