import { groupBy } from '../model/group-by.js'
import type { Words } from '../model/words.js'

/** The ways to leave a cell without a number, told by what is printed. */
const KINDS: readonly (readonly [RegExp, Words])[] = [
  [/^$/, { zh: '空白', en: 'empty' }],
  [/^[-—–－─一]+$/, { zh: '横线', en: 'dash' }],
  [/^[/／\\]+$/, { zh: '斜线', en: 'slash' }],
  [/^/, { zh: '“无”等字', en: 'words such as 无' }],
]

/** How many of the printed texts are blank in which way: 空白 12、斜线 3. */
export function blankKinds(texts: readonly string[]): Words {
  const kinds = groupBy(texts, (text) => KINDS.find(([pattern]) => pattern.test(text.trim()))![1])
  const counted = [...kinds].map(([{ zh, en }, own]) => ({ zh: `${zh} ${own.length}`, en: `${own.length} ${en}` }))
  return { zh: counted.map(({ zh }) => zh).join('、'), en: counted.map(({ en }) => en).join(', ') }
}
