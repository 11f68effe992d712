const UP = '增长|增加|新增|递增|增|上升|提升|攀升|回升|升|上涨|涨|提高|扩大|翻'
const DOWN = '下降|降低|降|减少|递减|减|回落|下滑|下跌|缩减|压缩'
const LONGEST = 30
/** The last word of a change, and what may be between it and the number; 至 behind it tells the state reached. */
const WORD = new RegExp(
  `^.{0,${LONGEST}}(?:(${UP})|(?:${DOWN}))(幅度?|速|率)?(?:达到|了|约|达|仅|:){0,3}(至|到|为)?$`,
  's',
)

export interface Change {
  readonly direction: 'up' | 'down'
  /** The number is what the change led to, not the change itself: 增长到. */
  readonly reached: boolean
}

/** What the folded words right before a number say about a change: 同比增长, 较去年回落, 降至; null for nothing. */
export function changeBefore(words: string): Change | null {
  const match = WORD.exec(words.slice(-LONGEST))
  return match && { direction: match[1] ? 'up' : 'down', reached: match[3] !== undefined && match[2] === undefined }
}
