import { withoutSpace } from './fold-text.js'
import { type ProseText, proseText } from './prose-text.js'

/** The text of a section; `none` where it says that there is nothing to say (无。), `blank` where nothing is there. */
export interface SectionText extends ProseText {
  readonly state?: 'none' | 'blank'
}

/** No way of saying so is longer. */
const LONGEST = 40
const NONE =
  /^(?:(?:本年度?|本[级行]?政?(?:机关|单位|部门|局|镇)|我(?:单位|局|镇)|\d{4}年度?)[,，]?){0,3}(?:暂?无|暂?没有)(?:其[他它])?(?:需要?|须|应当)?(?:报告|说明)?的?(?:其[他它])?(?:事项|情况|问题|内容)?[。.]?$/

/** Reads the text of a section. 无。 is a full answer of section six, and stays its text. */
export function sectionText(text: string): SectionText {
  const prose = proseText(text)
  if (prose.text === '') return { ...prose, state: 'blank' }
  const words = prose.text !== null && prose.text.length <= LONGEST ? withoutSpace(prose.text) : ''
  return NONE.test(words) ? { ...prose, state: 'none' } : prose
}
