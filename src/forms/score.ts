import { foldText, toSimplified, withoutSpace } from '../../normalizers/text/text.js'
import type { Extraction } from '../model/content.js'
import { forms } from './index.js'
import { tableWordings } from './merged-table.js'

/** Words of the reports' titles in use; each with 年度报告 or 年报 behind them. */
const TITLE = /(政府|政务)信息公开(工作)?(\d{4}年度?)?(年度)?(工作)?(报告|年报)|信息公开年报/

/** What speaks for a text being a report: its title, its section headings, the wordings of its tables. */
export interface Likeness {
  readonly title: boolean
  readonly sections: number
  readonly labels: number
}

const sectionTitles = [
  ...new Set(forms.flatMap((form) => form.sections.flatMap(({ title, variants }) => [title, ...variants]))),
]
const labels = [
  ...new Set(
    tableWordings.flatMap((table) => [
      ...table.rows.flatMap((row) => row.labels.slice(0, 1)),
      ...table.columns.flatMap((column) => column.leaves.slice(0, 1)),
    ]),
  ),
].filter((label) => label.length >= 4)

/** Counts the wordings of the forms in everything that was read. */
export function likenessOf({ blocks, title }: Extraction): Likeness {
  const paragraphs = blocks.flatMap((block) => (block.kind === 'paragraph' ? [plain(block.text)] : []))
  const cells = blocks.flatMap((block) =>
    block.kind === 'grid' ? block.grid.cells.map((cell) => plain(cell.text)) : [],
  )
  const tables = cells.join('\n')
  const prose = paragraphs.join('\n')
  return {
    title: TITLE.test(plain(title ?? '')) || TITLE.test(prose),
    sections: sectionTitles.filter((heading) => prose.includes(heading)).length,
    labels: labels.filter((label) => tables.includes(label)).length,
  }
}

const plain = (text: string): string => withoutSpace(toSimplified(foldText(text)))

/** Section headings, or wordings of the tables, from which on a text is taken for a report even if it lacks the other. */
const ENOUGH_SECTIONS = 3
const ENOUGH_LABELS = 6

export const isReport = ({ title, sections, labels: found }: Likeness): boolean =>
  found >= ENOUGH_LABELS || (title && sections >= ENOUGH_SECTIONS)

/** A character as scripts write it. */
const ESCAPED = /\\u([\da-f]{4})/gi

/**
 * Whether the text of a page's source has the wordings of tables that what was read of the page has not: a script makes them, or
 * they are not displayed.
 */
export function hidesTables(source: string, { blocks }: Extraction): boolean {
  const shown = plain(
    blocks
      .flatMap((block) => (block.kind === 'paragraph' ? [block.text] : block.grid.cells.map((cell) => cell.text)))
      .join('\n'),
  )
  const all = plain(source.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))))
  return labels.filter((label) => !shown.includes(label) && all.includes(label)).length >= ENOUGH_LABELS
}

/** A heading weighs as much as this many wordings of a table: a reading that lost the prose lost half of the report. */
const SECTION_WEIGHT = 5
const TITLE_WEIGHT = 5

/** The reading with the most of the forms in it; of equal ones the one with the fewest words around. */
export function bestReading(readings: readonly Extraction[]): Extraction {
  const scored = readings.map((reading) => {
    const { title, sections, labels: found } = likenessOf(reading)
    return { reading, score: found + sections * SECTION_WEIGHT + (title ? TITLE_WEIGHT : 0), size: sizeOf(reading) }
  })
  return scored.reduce((best, other) =>
    other.score > best.score || (other.score === best.score && other.size < best.size) ? other : best,
  ).reading
}

const sizeOf = ({ blocks }: Extraction): number =>
  blocks.reduce(
    (sum, block) =>
      sum +
      (block.kind === 'paragraph' ? block.text.length : block.grid.cells.reduce((n, cell) => n + cell.text.length, 0)),
    0,
  )
