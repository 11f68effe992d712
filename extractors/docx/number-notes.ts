import { formatNumber } from '../word/format-number.js'

/** The marks of foot notes and end notes as Word numbers them where a document does not say otherwise; asked once for each. */
export function numberNotes(): (kind: string) => string {
  const counts = new Map<string, number>()
  return (kind) => {
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    return formatNumber(count, kind === 'w:endnoteReference' ? 'lowerRoman' : 'decimal')
  }
}
