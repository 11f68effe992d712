import type { Words } from '../words.js'

export const severities = ['error', 'warning', 'info'] as const
export type Severity = (typeof severities)[number]

/** Who is wrong: the printed figures, our reading of them, or several reports between them. */
export const abouts = ['document', 'extraction', 'archive'] as const
export type About = (typeof abouts)[number]

/** What one code of finding says; a finding may carry another severity where its rule has one. */
export interface FindingKind {
  readonly severity: Severity
  readonly about: About
  /** `{name}` is replaced by the finding's value of that name. */
  readonly message: Words
  /** One sentence for the documentation. */
  readonly explains: string
}
