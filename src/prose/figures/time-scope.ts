import type { ProseFigure } from '../../model/prose-figure.js'

/** The time that a figure is said of. */
export type TimeScope = Pick<ProseFigure, 'year' | 'extent'>

/** How far the words for a time reach. */
type Reach = 'sentence' | 'clause' | 'next'

interface TimeExpression {
  readonly kind: string
  readonly year: number | null
  readonly extent: TimeScope['extent']
  readonly reach: Reach
  /** Where the words end. */
  readonly end: number
}

const YEAR = '(?<!\\d)(?:19|20)\\d{2}年度?'
/** What a year names that it is not the time of: 2018年部门决算. */
const NAMES = '(?!部门|财政|预算|决算|版|工作要点|春节|第|之?前|底前|\\d{1,2}月)'
/** 上年结转 is what there was to be handled this year. */
const NOT_CARRIED = '(?!的?(?:结转|转入|转接|顺延|遗留|未办结|未完成))'
const MARKS = new RegExp(
  [
    // a comparison: only what follows at once is of that year
    `(?<compared>(?:较|比|同比|相比|相较|对比|与|同|和)(?:${YEAR}|去年|上年度?|上一年度?|往年|前年|同期)(?:同期)?(?:的|是|为)?)`,
    '(?<since>(?:自|从)[^,。;()]{2,20}?(?:以来|至今)|(?:19|20)\\d{2}年以来|历年|历史|有史以来)',
    '(?<until>截[至止]|目前|现有|现存|至今|累计)',
    '(?<half>上半年|下半年|[一二三四1-4]季度|前[一二三两]季度|当月|本月|当季)',
    '(?<each>每[年月周日季天]|月均|年均|日均|平均|人均)',
    // the whole year, day by day, and one day or month of it
    '(?<days>(?:(?:19|20)\\d{2}年)?0?1月0?1日(?:起|开始)?[至到-](?:(?:19|20)\\d{2}年)?12月31日)',
    '(?<month>(?:(?<monthYear>(?:19|20)\\d{2})年)?\\d{1,2}月(?:份|\\d{1,2}日|底|初|末|[上中下]旬)?)',
    `(?<!转至|转到|转入|延至|延到)(?<year>${YEAR})(?!度)${NAMES}${NOT_CARRIED}`,
    `(?<last>去年度?|上年度?|上一年度?)(?!度|同期)${NOT_CARRIED}`,
    '(?<earlier>前年|往年)',
    '(?<own>今年|本年度?|全年|年内|本报告期|报告期内|当年|一年来)',
    '(?<plan>计划|力争|争取|预计|下一步|明年|来年|下一?年度?(?=,|将))',
  ].join('|'),
  'g',
)
/** Words for a time reach no further than so many characters. */
const LONGEST = 500
/** A number so near behind a comparison is what is compared with; one behind a word of change is the change. */
const TITLE = /《[^《》]*》/g
const NEXT = /^\(?[^,。;()增减升降回下上提多少]{0,6}$/

/** The marks of time in the sentence from `from` to `to` of a folded text, in reading order. */
export function timeExpressions(text: string, from: number, to: number, own: number | null): readonly TimeExpression[] {
  const words = text.slice(from, to).replace(TITLE, (title) => '□'.repeat(title.length))
  return Array.from(words.matchAll(MARKS), ({ 0: mark, index, groups = {} }): TimeExpression => {
    const [kind] = Object.entries(groups).find(([name, found]) => name !== 'monthYear' && found !== undefined)!
    const end = from + index + mark.length
    const printed = /(?:19|20)\d{2}/.exec(mark)?.[0]
    const year = printed === undefined ? own : Number(printed)
    return { kind, end, ...meaning(kind, year, own, /去年|上|同期/.test(mark) && printed === undefined) }
  })
}

/** What the words of a kind say; `last` tells that they name the year before. */
function meaning(
  kind: string,
  year: number | null,
  own: number | null,
  last: boolean,
): Omit<TimeExpression, 'kind' | 'end'> {
  const before = own === null ? null : own - 1
  const of = (reach: Reach, said: number | null, extent?: TimeScope['extent']) => ({ reach, year: said, extent })
  if (kind === 'compared') return of('next', last ? before : year === own ? null : year)
  if (kind === 'since' || kind === 'until') return of('sentence', own, 'stock')
  if (kind === 'half') return of('sentence', own, 'part')
  if (kind === 'each') return of('clause', own, 'rate')
  if (kind === 'days') return of('sentence', year)
  if (kind === 'month') return of('clause', year, 'part')
  if (kind === 'year') return of('sentence', year, own !== null && year !== null && year > own ? 'plan' : undefined)
  if (kind === 'last') return of('sentence', before)
  if (kind === 'earlier') return of('sentence', null)
  if (kind === 'plan') return of('sentence', null, 'plan')
  return of('sentence', own)
}

/** What the number at `from` is said of, by the marks of its sentence before it. */
export function timeScope(text: string, marks: readonly TimeExpression[], from: number, own: number | null): TimeScope {
  let said: TimeScope = { year: own }
  let within = false
  for (const { kind, year, extent, reach, end } of marks) {
    if (end > from) break
    if (end < from - LONGEST) continue
    const between = text.slice(end, from)
    if (reach === 'next' && !(between.startsWith('(') ? !between.includes(')') : NEXT.test(between))) continue
    if (reach === 'clause' && /[,;。]/.test(between)) continue
    // 全年累计 is of the year
    if (kind === 'until' && within && text.slice(end - 2, end) === '累计') continue
    within = kind === 'own' || kind === 'days' || (kind === 'year' && year === own)
    said = extent === undefined ? { year } : { year, extent }
  }
  return said
}
