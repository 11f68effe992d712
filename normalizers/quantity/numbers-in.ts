import type { ProseFigure } from '../../src/model/prose-figure.js'
import type { Bound } from '../number/approximation.js'
import { changeBefore } from './change-before.js'
import type { FoldedText } from './folded-text.js'
import { percentsIn } from './percent.js'
import { pointsIn } from './percentage-points.js'
import { quantitiesIn } from './quantities-in.js'

/** The number of a figure and the words about it, without what its sentence and the other figures tell. */
export type FoundNumber = Pick<
  ProseFigure,
  'value' | 'unit' | 'approx' | 'min' | 'max' | 'magnitude' | 'change' | 'of' | 'verb' | 'flag'
> & {
  /** Where its words of approximation and its number begin in the folded text, and where it ends, exclusive. */
  readonly from: number
  readonly end: number
}

/** Words in front of a number with which 50人以上 names a sort of thing and says nothing of how many there are. */
const SORT_OF = /(?:无|没有|未发生|未出现|未收到|凡|每满|不满)$/
const LONGEST_WORD = 3
const LONGEST_CHANGE = 8
/** Without one of these there is no percentage, and no word of a change; nearly no paragraph needs a closer look. */
const MAY_SHARE = /[%‰成倍番]|分之|百分百|一半|半数/
const MAY_CHANGE = /[增减升降涨落滑跌缩高扩翻]/
const LONGEST_NAME = 20

/** The quantities, percentages and percentage points of a text, in reading order. */
export function numbersIn(folded: FoldedText): readonly FoundNumber[] {
  const { text } = folded
  const counted = quantitiesIn(folded)
    .filter(({ from }) => !SORT_OF.test(text.slice(Math.max(0, from - LONGEST_WORD), from)))
    .map((quantity): FoundNumber => {
      const { from } = quantity
      return { ...quantity, ...changeOf(text.slice(Math.max(0, from - LONGEST_CHANGE), from)) }
    })
  const shares = (MAY_SHARE.test(text) ? percentsIn(text) : []).map(
    ({ percent, direction, approx, from, end }): FoundNumber => ({
      ...boundsOf(Number(percent), approx),
      ...(direction ? { change: direction } : {}),
      ...shareOf(text.slice(Math.max(0, from - LONGEST_NAME), from)),
      value: Number(percent),
      unit: '%',
      approx: approx ?? 'exact',
      from,
      end,
    }),
  )
  const points = (text.includes('百分点') ? pointsIn(text) : []).map(
    ({ points: value, direction, from, end }): FoundNumber => ({
      ...(direction ? { change: direction } : {}),
      value: Number(value),
      unit: '个百分点',
      approx: 'exact',
      from,
      end,
    }),
  )
  return apart([...counted, ...shares, ...points].sort((a, b) => a.from - b.from || b.end - a.end))
}

const SHARE = /([\u4E00-\u9FFF]{1,12}(?:率|占比|比例|比重|满意度|知晓度))(?:均|都|已|也|为|是|达|到|超过|在|以上|:)*$/
/** What a name of a share does not begin with. */
const BEFORE_NAME = /^(?:.*[的了,。;]|[市区县省局](?=.{4})|其中|全年|年)/

/** 按期办结率均为100%: the name of the share. */
function shareOf(words: string): Pick<FoundNumber, 'of'> {
  const name = SHARE.exec(words)?.[1]?.replace(BEFORE_NAME, '')
  return name ? { of: name } : {}
}

/** 较去年增加15件; 新增15件 are fifteen new ones, and 增加到15件 is what there is now. */
function changeOf(words: string): Pick<FoundNumber, 'change'> {
  const change = MAY_CHANGE.test(words) && !words.endsWith('新增') ? changeBefore(words) : null
  return change && !change.reached ? { change: change.direction } : {}
}

function boundsOf(value: number, approx: Bound | undefined): Pick<FoundNumber, 'min' | 'max'> {
  if (approx === 'over' || approx === 'atLeast') return { min: value }
  return approx === 'nearly' || approx === 'atMost' ? { max: value } : {}
}

/** Of two that claim the same digits, the one that begins first. */
function apart(numbers: readonly FoundNumber[]): FoundNumber[] {
  let end = 0
  return numbers.filter((number) => {
    const free = number.from >= end
    if (free) end = number.end
    return free
  })
}
