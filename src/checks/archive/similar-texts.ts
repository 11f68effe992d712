import { groupBy } from '../../model/group-by.js'
import { textSimilarity } from '../text-similarity.js'
import { type ArchiveFinding, archiveFinding } from './archive-finding.js'
import type { ReadReport } from './canonical-reports.js'
import { MINHASH_LENGTH, minhashSimilarity } from './minhash.js'
import { mixBits } from './mix-bits.js'
import { ownProse } from './own-prose.js'
import { byCodeUnits, reportName } from './report-name.js'
import type { ReportSummary } from './report-summary.js'

/** The rule, as `checks/between` states it for two years of one agency; here it is judged over all. */
const RULE = 'C-DUP'

/** Texts that have more than this share of their pieces in common were copied. */
const MOST_ALIKE = 0.9

/**
 * Signatures this much alike are looked at: 0.9 of the pieces of each text in common is 0.82 of those of both together, and a
 * estimate is off by less than 0.08 but for one time in forty.
 */
const LEAST_LIKENESS = 0.74

/** Numbers of a band: texts with 0.82 in common share one of twenty bands of six but for one time in a thousand. */
const BAND = 6

/** Members of a bucket that a text is compared with, the latest ones: keeps the work in proportion to the archive. */
const COMPARED = 8

/** A text and the earlier one that it is most like. */
interface Link {
  readonly from: number
  readonly to: number
}

/** For each text the earlier one most like it, found by locality-sensitive hashing of the signatures: linear in their number. */
function likeliest(signatures: readonly Uint32Array[]): Link[] {
  const links: Link[] = []
  const bands = Array.from({ length: MINHASH_LENGTH / BAND }, () => new Map<number, readonly number[]>())
  signatures.forEach((signature, index) => {
    const candidates = new Set<number>()
    for (const [band, buckets] of bands.entries()) {
      const key = bandBits(signature, band)
      const bucket = buckets.get(key) ?? []
      for (const other of bucket) candidates.add(other)
      buckets.set(key, [...bucket.slice(1 - COMPARED), index])
    }
    let best = { to: -1, like: 0 }
    for (const other of candidates) {
      const like = minhashSimilarity(signature, signatures[other]!)
      if (like > best.like || (like === best.like && other < best.to)) best = { to: other, like }
    }
    if (best.like >= LEAST_LIKENESS) links.push({ from: index, to: best.to })
  })
  return links
}

/** 32 bits of one band of a signature; two bands that share them by chance cost one comparison. */
function bandBits(signature: Uint32Array, band: number): number {
  let bits = band
  for (let at = band * BAND; at < (band + 1) * BAND; at++) bits = mixBits(Math.imul(bits, 31) ^ signature[at]!)
  return bits
}

/** Texts kept for the next comparisons: those of neighbours in the order are compared with each other. */
const KEPT = 32

/**
 * Groups of reports whose prose is nearly the same with digits, names and the form's own words taken out, by agency and year.
 * `summaries` are the reports that count; only those that look alike are read again.
 */
export async function similarTexts(summaries: readonly ReportSummary[], read: ReadReport): Promise<ArchiveFinding[]> {
  const own = summaries
    .filter(({ prose }) => prose !== null)
    .sort(
      (a, b) =>
        byCodeUnits(a.agency?.key ?? '', b.agency?.key ?? '') ||
        (a.year ?? 0) - (b.year ?? 0) ||
        byCodeUnits(a.path, b.path),
    )
  const texts = new Map<number, string>()
  const textOf = async (index: number): Promise<string> => {
    const text = texts.get(index) ?? ownProse(await read(own[index]!))
    texts.delete(index)
    texts.set(index, text)
    if (texts.size > KEPT) texts.delete(texts.keys().next().value!)
    return text
  }
  const alike: (Link & { readonly share: number })[] = []
  for (const link of likeliest(own.map(({ prose }) => prose!))) {
    const share = textSimilarity(await textOf(link.from), await textOf(link.to))
    if (share > MOST_ALIKE) alike.push({ ...link, share })
  }
  return clusters(own.length, alike).map(({ members, share }) =>
    groupFinding(
      members.map((index) => own[index]!),
      share,
    ),
  )
}

/** Texts that links hold together, each group with the least share of its links; every link leads to an earlier text. */
function clusters(count: number, links: readonly (Link & { readonly share: number })[]) {
  const heads = Array.from({ length: count }, (_, index) => index)
  for (const { from, to } of links) heads[from] = heads[to]!
  const shares = groupBy(links, ({ from }) => heads[from]!)
  return [...shares].map(([head, own]) => ({
    members: [head, ...own.map(({ from }) => from)],
    share: Math.min(...own.map(({ share }) => share)),
  }))
}

function groupFinding(group: readonly ReportSummary[], share: number): ArchiveFinding {
  const [last, ...others] = [...group].reverse() as [ReportSummary, ...ReportSummary[]]
  const more = others.length - 1
  const nearest = others[0]!
  const other =
    more > 0
      ? { zh: `${reportName(nearest)} 等 ${others.length} 份报告`, en: `${reportName(nearest)} and ${more} more` }
      : reportName(nearest)
  const values = { other, percent: Math.floor(share * 100), rule: RULE }
  return archiveFinding(
    'text-repeated',
    values,
    [last, ...others].map(({ path }) => ({ path })),
    { rule: RULE },
  )
}
