import * as z from 'zod'
import type { Words } from './words.js'

/** Why a reader of the page does not see something that the file contains, whatever its format. */
export const hiddenReasons = {
  'not-displayed': { zh: '设为不显示', en: 'it is set not to be displayed' },
  invisible: { zh: '设为不可见', en: 'it is set to be invisible' },
  transparent: { zh: '完全透明', en: 'it is transparent' },
  'ground-colour': { zh: '与底色相同', en: 'it has the colour of its background' },
  'too-small': { zh: '小得无法看见', en: 'it is too small to be seen' },
  clipped: { zh: '在可见区域以外', en: 'it is clipped away' },
  'off-page': { zh: '在页面以外', en: 'it is outside the page' },
  covered: { zh: '被其他内容遮盖', en: 'something covers it' },
  'switched-off': { zh: '所在图层已关闭', en: 'its layer or annotation is switched off' },
  'deleted-text': { zh: '修订中已删除', en: 'it is deleted in the tracked changes' },
} as const satisfies Record<string, Words>

export type HiddenReason = keyof typeof hiddenReasons

/** What a cell can show that is no text. */
export const InkKind = z.enum([
  'picture',
  'drawing',
  'field',
  'formula',
  'object',
  'generated',
  'struck',
  'cover',
  'distorted',
  'raised',
])
export type InkKind = z.infer<typeof InkKind>

export const inkWords: Readonly<Record<InkKind, Words>> = {
  picture: { zh: '图片', en: 'a picture' },
  drawing: { zh: '图形', en: 'a drawing' },
  field: { zh: '表单控件', en: 'a form field' },
  formula: { zh: '公式', en: 'a formula' },
  object: { zh: '嵌入的对象', en: 'an embedded object' },
  generated: { zh: '样式表生成的内容', en: 'content that a style sheet makes' },
  struck: { zh: '被划去的文字', en: 'struck-out text' },
  cover: { zh: '遮盖物', en: 'something that covers it' },
  raised: { zh: '上标或下标', en: 'nothing but a raised or lowered mark' },
  distorted: { zh: '变形、模糊或被截断的文字', en: 'text that is turned, blurred or cut off' },
}
