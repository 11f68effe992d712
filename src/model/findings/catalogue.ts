import { archiveFindings } from './archive-findings.js'
import { documentFindings } from './document-findings.js'
import { readingFindings } from './reading-findings.js'
import { ruleFindings } from './rule-findings.js'

/** Every finding there is, by its code. */
export const catalogue = { ...ruleFindings, ...documentFindings, ...readingFindings, ...archiveFindings } as const

export type FindingCode = keyof typeof catalogue
