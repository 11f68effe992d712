/** Units that count people, things and events. */
const THINGS =
  '人次 件次 场次 批次 户次 车次 篇次 例次 项次 条次 台次 班次 架次 版次 人 名 位 家 户 口 批 起 宗 例 件 条 次 场 份 期 篇 个 册 块 项 部 幅 张 本 套 台 辆 座 ' +
  '处 所 间 组 种 类 款 则 只 支 队 版 首 集 封 遍 趟 根 棵 株 颗 艘 列 枚 枝 桩 笔 片 段 卷 栋 幢 页 轮 股 副'
/** Units of time, length, area, weight and money, of which there may be a part. */
const MEASURES = '元 年 天 周 小时 分钟 学时 课时 工作日 亩 公顷 公里 千米 米 平方米 平方公里 立方米 吨 公斤 千克'

/** Measures of time that are counted with 个. */
const TIME = /月|季度|工作日|小时|学时|课时/y
const UNIT = new Set(`${THINGS} ${MEASURES}`.split(' '))
const WHOLE = new Set(THINGS.split(' '))
const LONGEST = 4

/** Words that begin like a unit: 8个百分点 and 四个意识 are no numbers of things, 三部门 no number of volumes. */
const OTHER_WORD =
  /个(?:百分点|方面|部分|层面|维度|角度|意识|自信|维护|确立|代表|全面|务必|文明)|年(?:级|代|度|底|初|末|中|间)|部(?:门|委|署|分)|起(?:诉|草|步)|次[性日]|条[例龙]|期(?:间|货)|人(?:大|民)|处(?:理|罚|置|室)|组(?:织|长)|项目(?!标)/y

export interface CountingUnit {
  readonly unit: string
  /** Where it ends in the text, exclusive. */
  readonly end: number
}

const match = (pattern: RegExp, text: string, at: number): CountingUnit | null => {
  pattern.lastIndex = at
  const unit = pattern.exec(text)?.[0]
  return unit === undefined ? null : { unit, end: at + unit.length }
}

/** The measure of time at `at` of a folded text, where 个 or 个半 is before it: 3个月, 1个半月, 15个工作日. */
export const timeUnitAt = (text: string, at: number): CountingUnit | null => match(TIME, text, at)

/** The unit at `at` of a folded text, null for none; 个 with a measure of time behind it counts that. */
export function unitAt(text: string, at: number): CountingUnit | null {
  if (match(OTHER_WORD, text, at)) return null
  if (text[at] === '个' && timeUnitAt(text, at + 1)) return timeUnitAt(text, at + 1)
  for (let length = LONGEST; length > 0; length--) {
    const unit = text.slice(at, at + length)
    if (UNIT.has(unit)) return { unit, end: at + unit.length }
  }
  return null
}

/** Whether there is no half of what the unit counts. */
export const countsWholes = (unit: string): boolean => WHOLE.has(unit)
