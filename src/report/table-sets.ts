import type { FormBook } from '../forms/form-book.js'
import { type MatchedTables, matchTables } from '../forms/match/match-tables.js'
import { isReportTitle } from '../forms/recognise/bears-report.js'
import { sectionTitles } from '../forms/recognise/report-evidence.js'
import { labelOf, nearest } from '../forms/vocabulary.js'
import type { Block } from '../model/extraction.js'
import type { Grid } from '../model/grid.js'
import { groupBy } from '../model/group-by.js'
import { type SetCaption, setCaption } from '../prose/fields/set-caption.js'

/** A set of official tables beside that of the report. */
export interface OtherSet {
  readonly caption: SetCaption
  readonly matched: MatchedTables
}

export interface TableSets {
  readonly own: MatchedTables
  readonly others: readonly OtherSet[]
  /** Whether the words above the sets, or what is filled in, told which one is the report's own. */
  readonly told: boolean
}

/** One printing of the tables of a section. */
interface Printing {
  readonly grids: readonly number[]
  readonly caption: SetCaption
  /** How far it is from what the report is about, by each ground in turn. */
  readonly rank: readonly number[]
}

/** Labels nearer than this are a heading of a section. */
const HEADING = 0.25

const NO_CAPTION: SetCaption = { text: null, scope: null, year: null }

/** What stands in place of a grid of another set, so that the others keep their numbers. */
const NO_GRID: Grid = { rows: 0, columns: 0, cells: [] }

const only = (grids: readonly Grid[], isOwn: (index: number) => boolean): Grid[] =>
  grids.map((grid, index) => (isOwn(index) ? grid : NO_GRID))

/**
 * The official tables of a document in sets. Where tables are printed more than once, the report's own are those of the first
 * report in the document, then those that their caption calls this year's (`year`), then this body's, then those that are filled in, then the first.
 */
export function tableSets(
  blocks: readonly Block[],
  grids: readonly Grid[],
  book: FormBook,
  year: number | null,
): TableSets {
  const matched = matchTables(grids, book)
  if (matched.printings.length === 0) return { own: matched, others: [], told: true }
  const captionOf = captionsOf(blocks, book, year)
  const sections = matched.printings.map((printings) =>
    printings
      .map((own): Printing => {
        const { caption, report } = captionOf(own[0]!)
        return { grids: own, caption, rank: [report, ...rankOf(caption, year), isFilled(own, grids) ? 0 : 1] }
      })
      .sort((a, b) => a.rank.map((rank, at) => rank - b.rank[at]!).find((difference) => difference !== 0) ?? 0),
  )
  const told = sections.every(([first, second]) => first!.rank.join() !== second!.rank.join())
  const left = new Set(sections.flatMap((printings) => printings.slice(1).flatMap(({ grids: own }) => own)))
  const sets = groupBy(
    sections.flatMap((printings) => printings.slice(1)).sort((a, b) => a.grids[0]! - b.grids[0]!),
    ({ caption }) => caption.text ?? '',
  )
  const others = [...sets.values()].map((printings): OtherSet => {
    const own = new Set(printings.flatMap((printing) => printing.grids))
    return {
      caption: printings[0]!.caption,
      matched: matchTables(
        only(grids, (index) => own.has(index)),
        book,
      ),
    }
  })
  const own = matchTables(
    only(grids, (index) => !left.has(index)),
    book,
  )
  // what only looked like a printing of a table takes no table away
  if (own.tables.length < matched.tables.length) return { own: matched, others: [], told: true }
  return { own, others, told }
}

/** Another year is further than none, a region further than nobody. */
const rankOf = ({ year, scope }: SetCaption, own: number | null): readonly number[] => [
  year === null || own === null ? 1 : year === own ? 0 : 2,
  scope === 'organ' ? 0 : scope === 'region' ? 2 : 1,
]

const isFilled = (own: readonly number[], grids: readonly Grid[]): boolean =>
  own.some((index) => grids[index]!.cells.some(({ text }) => /^\s*[\d.,]+\s*$/.test(text)))

/** The caption of a grid, and how many further reports began before it. */
interface Captioned {
  readonly caption: SetCaption
  readonly report: number
}

/**
 * Tells the caption of a grid: the line right above it, unless that is the heading of its section and tells neither year nor scope;
 * else the title of the report that it stands in, if that is a further one.
 */
function captionsOf(blocks: readonly Block[], book: FormBook, year: number | null): (grid: number) => Captioned {
  const captions: Captioned[] = []
  let above = ''
  const titles: string[] = []
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      if (block.text.trim() !== '') above = block.text
      if (isReportTitle(block.text, book)) titles.push(block.text.trim())
      continue
    }
    const stated = above === '' || isReportTitle(above, book) ? null : setCaption(above, year)
    const tells = stated !== null && (stated.scope !== null || stated.year !== null)
    const isHeading = !tells && nearest(labelOf(above), sectionTitles(book)) < HEADING
    const report = Math.max(0, titles.length - 1)
    const text = report > 0 ? titles.at(-1)! : null
    captions.push({ caption: stated === null || isHeading ? { ...NO_CAPTION, text } : stated, report })
    above = ''
  }
  return (grid) => captions[grid] ?? { caption: NO_CAPTION, report: 0 }
}
