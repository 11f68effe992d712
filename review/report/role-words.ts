import type { Words } from '../../src/model/words.js'
import type { Flag } from '../../src/review/data/cell-views.js'
import type { Role } from '../../src/review/data/grid-views.js'

/** What a cell is; the English words are those of the JSON where it has one. */
export const roleWords: Readonly<Record<Role, Words>> = {
  reported: { zh: '有数', en: 'reported' },
  blank: { zh: '空白', en: 'blank' },
  missing: { zh: '缺失', en: 'missing' },
  unreadable: { zh: '不可辨', en: 'unreadable' },
  inferred: { zh: '推定', en: 'inferred' },
  loose: { zh: '只知其行', en: 'row known, column not' },
  label: { zh: '表头与行名', en: 'header or row label' },
  outside: { zh: '不属官方表格', en: 'not part of an official table' },
}

/** What findings say of a cell. */
export const flagWords: Readonly<Record<Flag, Words>> = {
  error: { zh: '错误所指', en: 'has an error' },
  warning: { zh: '警告所指', en: 'has a warning' },
  info: { zh: '提示所指', en: 'has a note' },
  part: { zh: '受牵连', en: 'part of a sum that does not add up' },
}
