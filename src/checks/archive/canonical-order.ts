import type { Format } from '../../model/extraction.js'
import type { Words } from '../../model/words.js'
import { byCodeUnits } from './report-name.js'
import type { ReportSummary } from './report-summary.js'

/** The place of each format in an order, from the one that says most of its tables to the one that says least. */
const ORDER: Readonly<Record<Format, number>> = { html: 0, docx: 1, pdf: 2, text: 3 }

/** One ground on which a copy goes before another: less than zero where the first does. */
interface Ground {
  readonly compare: (a: ReportSummary, b: ReportSummary) => number
  readonly words: Words
}

/** In the order in which they decide; the last one always does. */
const grounds: readonly Ground[] = [
  {
    compare: (a, b) => Number(a.contested.length > 0) - Number(b.contested.length > 0),
    words: { zh: '年度前后一致', en: 'its statements of the year agree' },
  },
  {
    compare: (a, b) => byCodeUnits(b.published ?? '', a.published ?? ''),
    words: { zh: '发布日期较晚', en: 'published later' },
  },
  { compare: (a, b) => a.doubts - b.doubts, words: { zh: '读取疑问较少', en: 'read with fewer doubts' } },
  {
    compare: (a, b) => ORDER[a.format] - ORDER[b.format],
    words: { zh: '格式较为可靠', en: 'the more reliable format' },
  },
  { compare: (a, b) => byCodeUnits(a.path, b.path), words: { zh: '路径在前', en: 'first by path' } },
]

/**
 * Which of several copies of a report counts: one whose statements of the year agree, then the one published later, the one read
 * with fewer doubts, HTML before DOCX before PDF before text, the first by path.
 */
export const canonicalOrder = (a: ReportSummary, b: ReportSummary): number =>
  grounds.map(({ compare }) => compare(a, b)).find((order) => order !== 0) ?? 0

/** Why the first of two copies counts. */
export const whyCanonical = (a: ReportSummary, b: ReportSummary): Words =>
  grounds.find(({ compare }) => compare(a, b) !== 0)!.words
