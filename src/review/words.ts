import type { CellState } from '../model/entry.js'
import type { Format } from '../model/extraction.js'
import type { About, Severity } from '../model/finding.js'
import { html, type Markup } from './html/html.js'

/** A word of the page in both languages; the English one is the word of the JSON where it has one. */
export interface Word {
  readonly chinese: string
  readonly english: string
}

/**
 * What a cell of a grid is: a cell of an official table with its state, a figure of which only the row is known, words
 * around the figures, or none of the forms' business.
 */
export type Role = CellState | 'loose' | 'label' | 'outside'

/** What findings say of a cell: it is the one meant (by severity), or one of several that took part. */
export type Flag = Severity | 'part'

export const roleWords: Readonly<Record<Role, Word>> = {
  reported: { chinese: '有数', english: 'reported' },
  blank: { chinese: '空白', english: 'blank' },
  missing: { chinese: '缺失', english: 'missing' },
  unreadable: { chinese: '不可辨', english: 'unreadable' },
  inferred: { chinese: '推定', english: 'inferred' },
  loose: { chinese: '只知其行', english: 'row known, column not' },
  label: { chinese: '表头与行名', english: 'header or row label' },
  outside: { chinese: '不属官方表格', english: 'not part of an official table' },
}

export const flagWords: Readonly<Record<Flag, Word>> = {
  error: { chinese: '错误所指', english: 'named by an error' },
  warning: { chinese: '警告所指', english: 'named by a warning' },
  info: { chinese: '提示所指', english: 'named by a note' },
  part: { chinese: '受牵连', english: 'took part in a failed sum' },
}

export const severityWords: Readonly<Record<Severity, Word>> = {
  error: { chinese: '错误', english: 'error' },
  warning: { chinese: '警告', english: 'warning' },
  info: { chinese: '提示', english: 'info' },
}

export const aboutWords: Readonly<Record<About, Word>> = {
  document: { chinese: '文件本身', english: 'document' },
  extraction: { chinese: '识读', english: 'extraction' },
  archive: { chinese: '各报告之间', english: 'archive' },
}

export const formatNames: Readonly<Record<Format, string>> = { pdf: 'PDF', html: 'HTML', docx: 'DOCX', text: 'TXT' }

/** A word in both languages, the English one smaller. */
export const inBoth = ({ chinese, english }: Word): Markup =>
  html`${chinese} <span class="en" lang="en">${english}</span>`
