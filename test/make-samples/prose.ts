import type { Random } from './random.js'

export interface ProseFacts {
  readonly agency: string
  readonly year: number
  readonly received: number
  readonly carriedIn: number
  readonly handled: number
  readonly carriedOut: number
  readonly contact: string
}

/** Address, postcode, telephone and e-mail of an office that does not exist. */
export function agencyContact(agency: string, random: Random): string {
  const street = random.pick(['听泉路', '望松街', '石桥东路', '文笔大道'])
  const phone = `0699-555${random.whole(1000, 9999)}`
  const postcode = `99${random.whole(1000, 9999)}`
  return `（地址：${agency.slice(0, 3)}${street}${random.whole(2, 198)}号；邮编：${postcode}；电话：${phone}；电子邮箱：xxgk${random.whole(10, 99)}@example.cn）`
}

/** The paragraph before the first section. */
export function preambleOf(facts: ProseFacts, titles: readonly string[]): string {
  return `本报告由${facts.agency}依照《中华人民共和国政府信息公开条例》编写，包括${titles.join('、')}六个部分。所列数据的统计期限为${facts.year}年1月1日至${facts.year}年12月31日。对本报告有不明之处，可与${facts.agency}办公室联系${facts.contact}。`
}

/** The paragraphs of a section: none for those that hold a table only. */
export function sectionParagraphs(number: number, facts: ProseFacts, random: Random, overview: number): string[] {
  if (number === 1) return overviewParagraphs(facts, random).slice(0, overview)
  if (number === 5) return problemParagraphs(random)
  if (number === 6) return [otherMatters(facts, random)]
  return []
}

const overviewParagraphs = (facts: ProseFacts, random: Random): string[] => [
  random.pick([
    `${facts.year}年，${facts.agency}把公开当作办事的一道固定工序，文件怎么办、何时发、发到哪里，都在拟稿时定下来，全年没有出现应当公开而搁置的文件。`,
    `一年来，${facts.agency}围绕群众关心的就学、就医、用水、出行等事项安排公开内容，先听意见再定清单，清单每季度调整一次。`,
  ]),
  random.pick([
    `（一）主动公开。门户网站全年登载信息${random.whole(300, 2900)}条，其中办事指南${random.whole(30, 90)}条、会议议定事项${random.whole(10, 29)}条；问得最多的${random.whole(12, 36)}个问题改写成一问一答，放在首页“常见问题”一栏。`,
    `（一）主动公开。全年印发文件的同时登载解读${random.whole(11, 48)}篇，配图${random.whole(50, 160)}幅；重大工程的选址、造价和工期按月登载，接受查询${random.whole(200, 990)}次。`,
  ]),
  `（二）依申请公开。本年新收申请${facts.received}件，上年结转${facts.carriedIn}件，办结${facts.handled}件，其余${facts.carriedOut}件转入下一年度。申请内容不够明确的，先打电话问清需要什么，再作书面答复。`,
  random.pick([
    '（三）政府信息管理。拟稿时一并填写公开属性，不公开的写明依据；每季度末把已公开的文件核对一遍，失效的当日加注。',
    '（三）政府信息管理。历年文件重新编目，按年份、文号、主题三条路径都能查到；三十年前的手写件全部扫描入库。',
  ]),
  `（四）平台建设。检索页改版后一次可查全部栏目；便民服务点添置查阅台${random.whole(3, 26)}处，由专人帮助老年人查阅和复印。`,
  `（五）监督保障。全年组织业务培训${random.whole(2, 9)}次，${random.whole(60, 480)}人次参加；公开工作计入年度考核，占百分之${random.whole(3, 8)}。`,
]

const problemParagraphs = (random: Random): string[] => [
  random.pick([
    '回看全年，主要问题有两个：一是个别文件从签发到登载间隔过长；二是解读多为文字，表格和图示偏少，群众读起来费力。',
    '全年工作还有欠缺：承办科室对公开属性的判断不尽一致，同类文件有的公开、有的不公开；基层查阅点开放时间偏短。',
  ]),
  random.pick([
    `下一步，登载时限缩短为签发后两个工作日，逾期的由办公室逐件催办；每季度至少制作图解${random.whole(2, 6)}期，先请村居代表试读。`,
    `改进办法是：编印判断公开属性的实例${random.whole(20, 60)}则，发至每名拟稿人；查阅点周末照常开放，延时至晚间七点。`,
  ]),
]

const otherMatters = (facts: ProseFacts, random: Random): string =>
  random.pick([
    `${facts.year}年收取信息处理费${random.whole(11, 480) * 10}元，全部缴入国库，收费依据和明细已在网站登载。`,
    `${facts.year}年没有收取信息处理费，也没有别的事项需要报告。`,
  ])
