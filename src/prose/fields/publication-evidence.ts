import { type Finding, finding } from '../../model/findings/finding.js'
import type { Evidence, LocatedText } from '../../model/report-schema.js'
import { isoDate, type PageMetadata } from './page-metadata.js'
import { signatureDates } from './signature-dates.js'
import { evidence, type Statement } from './statement.js'

/** What came with the file about its publication. */
export interface PublicationHints {
  /** As the metadata of the file writes it. */
  readonly metadata: string | null
  /** As the notes beside the file write it. */
  readonly sidecar: string | null
}

const PUBLISHED = '/published'
const DAY = { zh: '发布日期', en: 'publication date' }
const WHERE: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  page: { zh: '页面', en: 'page' },
  metadata: { zh: '页面元数据', en: 'metadata of the page' },
  sidecar: { zh: '附注文件', en: 'notes beside the file' },
  text: { zh: '落款', en: 'signature' },
}

/** The day that a line written by a machine starts with: 2020-01-31 10:20, 2020-01-31T10:20:00+08:00. */
function writtenDay(written: string | null): Statement<string>[] {
  const day = isoDate(/^\s*(20\d{2}[年./-]\d{1,2}[月./-]\d{1,2}日?)(?!\d)/.exec(written ?? '')?.[1] ?? '')
  return day === null || written === null ? [] : [{ value: day, text: written.trim(), at: [] }]
}

/**
 * What states the day of publication, the best first: the lines of the page, its metadata, the notes beside the file; the date
 * of the signature only where nothing else does.
 */
export function publicationEvidence(
  page: PageMetadata,
  hints: PublicationHints,
  ending: readonly LocatedText[],
): Evidence[] {
  const told = [
    ...page.published.map((statement) => evidence(PUBLISHED, 'page', statement)),
    ...writtenDay(hints.metadata).map((statement) => evidence(PUBLISHED, 'metadata', statement)),
    ...writtenDay(hints.sidecar).map((statement) => evidence(PUBLISHED, 'sidecar', statement)),
  ]
  return told.length > 0
    ? told
    : signatureDates(ending)
        .slice(0, 1)
        .map((statement) => evidence(PUBLISHED, 'text', statement))
}

/** A finding where the page and what came with it name different days of publication. */
export function publicationConflict(told: readonly Evidence[]): Finding[] {
  const [first] = told
  const other = told.find(({ source, value }) => source !== first?.source && value !== first?.value)
  if (first === undefined || other === undefined) return []
  const values = {
    field: DAY,
    first: first.value,
    firstWhere: WHERE[first.source] ?? first.source,
    second: other.value,
    secondWhere: WHERE[other.source] ?? other.source,
  }
  return [finding('fields-disagree', values, { severity: 'info', pointer: PUBLISHED, at: [...first.at] })]
}
