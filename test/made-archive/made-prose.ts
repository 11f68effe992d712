import type { Random } from '../make-samples/random.js'

const who = [
  '办公室',
  '窗口人员',
  '法制股',
  '各股室',
  '值班同志',
  '信息员',
  '分管负责人',
  '村居干部',
  '热线专员',
  '档案管理员',
  '审核小组',
  '技术科',
]
const how = ['按月', '逐条', '当面', '及时', '分批', '提前', '集中', '主动', '反复', '会同邻县', '在集市上', '借助短信']
const did = [
  '登载',
  '核对',
  '解释',
  '更正',
  '汇总',
  '回访',
  '张贴',
  '补充',
  '归档',
  '清理',
  '讲解',
  '抽查',
  '公示',
  '移交',
  '改写',
]
const what = [
  '水价调整的依据',
  '义务教育招生范围',
  '低保名单',
  '征地补偿方案',
  '防汛预案',
  '财政预决算',
  '道路改造工期',
  '农机补贴办法',
  '公租房配租结果',
  '饮用水检测数据',
  '医保报销流程',
  '殡葬收费标准',
  '校车线路',
  '河道采砂许可',
  '招标文件',
  '执法检查结果',
  '历年文件目录',
  '办事指南',
  '投诉渠道',
  '老旧小区改造清单',
  '公交时刻',
  '集体资产账目',
  '小额贷款贴息',
  '图书馆开放时间',
]
const then = [
  '群众少跑了一趟',
  '咨询电话明显减少',
  '没有出现差错',
  '得到代表肯定',
  '仍有个别内容更新偏慢',
  '已写入来年计划',
  '留有记录可查',
  '各方意见趋于一致',
]

const sentence = (random: Random): string =>
  `${random.pick(who)}${random.pick(how)}${random.pick(did)}${random.pick(what)}${random.whole(2, 90)}件次，${random.pick(did)}${random.pick(what)}，${random.pick(then)}。`

const paragraph = (random: Random, sentences: number): string =>
  Array.from({ length: sentences }, () => sentence(random)).join('')

/** The words of a report by the number of the section: an overview, problems and improvements, other matters. */
export const madeProse = (random: Random): Record<number, string[]> => ({
  1: [paragraph(random, 8), paragraph(random, 8)],
  5: [paragraph(random, 4), paragraph(random, 4)],
  6: [`未收取信息处理费。${paragraph(random, 1)}`],
})

/** The same words with every figure another one. */
export const withOtherDigits = (text: string, random: Random): string =>
  text.replace(/\d+/g, () => String(random.whole(2, 90)))
