import type { About, Severity } from '../../../src/model/findings/finding-kind.js'
import type { Words } from '../../../src/model/words.js'

/** How grave a finding is. */
export const severityWords: Readonly<Record<Severity, Words>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '提示', en: 'info' },
}

/** Who is wrong. */
export const aboutWords: Readonly<Record<About, Words>> = {
  document: { zh: '文件本身', en: 'document' },
  extraction: { zh: '识读', en: 'extraction' },
  archive: { zh: '各报告之间', en: 'archive' },
}
