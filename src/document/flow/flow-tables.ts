import type { FormBook } from '../../forms/form-book.js'
import { perObject } from '../../forms/per-object.js'
import type { Block, Paragraph } from '../../model/extraction.js'
import type { Cell, Grid } from '../../model/grid.js'
import { type FlowItem, flowItems } from './flow-items.js'
import { type FlowLetter, flowLetters, partsBetween } from './flow-letters.js'
import { type FlowRow, flowRows } from './flow-rows.js'

/** Characters of other words that may stand among those of a table; more are running text, which ends it. */
const MOST_WORDS = 8

/** A run of paragraphs of more letters than this holds no table of a form: ten reports are as long. */
const MOST_LETTERS = 200_000

/** Fewest different wordings of a table, and the largest share of its characters that are others. */
const FEWEST_WORDINGS = 4
const MOST_UNKNOWN = 0.1

/** Items `from` to `to` (exclusive). */
interface Stretch {
  readonly from: number
  readonly to: number
}

/**
 * The blocks with the tables that running text holds: stretches of the forms' wordings and figures with next to nothing else,
 * however they are set: a cell on each line, blanks between them, or nothing at all. Their rows are words and the figures behind
 * them; their columns only count.
 */
export const flowTables = (blocks: readonly Block[], book: FormBook): Block[] => {
  const result: Block[] = []
  let run: Paragraph[] = []
  const endRun = () => {
    const letters = run.reduce((sum, { text }) => sum + text.length, 0)
    for (const block of letters > MOST_LETTERS ? run : tablesIn(run, book)) result.push(block)
    run = []
  }
  for (const block of blocks) {
    if (block.kind === 'paragraph' && block.at.length > 0) run.push(block)
    else {
      endRun()
      result.push(block)
    }
  }
  endRun()
  return result
}

function tablesIn(paragraphs: readonly Paragraph[], book: FormBook): Block[] {
  const letters = flowLetters(paragraphs)
  const items = flowItems(letters, book)
  const stretches = stretchesOf(items).filter((stretch) => isTable(items.slice(stretch.from, stretch.to)))
  if (stretches.length === 0) return [...paragraphs]
  const blocks: Block[] = []
  let at = 0
  for (const { from, to } of stretches) {
    const own = items.slice(from, to)
    const [first, last] = [own[0]!.from, own.at(-1)!.to]
    blocks.push(...paragraphsBetween(paragraphs, letters, at, first))
    blocks.push(...gridsOf(flowRows(own, bareWidths(book)), paragraphs, letters))
    at = last
  }
  blocks.push(...paragraphsBetween(paragraphs, letters, at, letters.length))
  return blocks
}

/** From a wording to the last wording or figure before running text or the heading of a section. */
function stretchesOf(items: readonly FlowItem[]): Stretch[] {
  const stretches: Stretch[] = []
  let from = -1
  let to = -1
  const end = () => {
    if (from >= 0) stretches.push({ from, to })
    from = -1
  }
  items.forEach((item, index) => {
    if (item.kind === 'words') {
      if (item.to - item.from > MOST_WORDS) end()
    } else if (item.wording?.section && !item.wording.row) end()
    else if (item.kind === 'wording' || from >= 0) {
      if (from < 0) from = index
      to = index + 1
    }
  })
  end()
  return stretches
}

function isTable(items: readonly FlowItem[]): boolean {
  const wordings = new Set(items.flatMap(({ wording }) => wording?.text ?? []))
  const size = (kind: FlowItem['kind']) =>
    items.reduce((sum, item) => sum + (item.kind === kind ? item.to - item.from : 0), 0)
  const all = size('wording') + size('figure') + size('words')
  return (
    wordings.size >= FEWEST_WORDINGS &&
    items.some(({ kind }) => kind === 'figure') &&
    size('words') <= MOST_UNKNOWN * all
  )
}

/** How many columns the tables without row labels have. */
const bareWidths = perObject(({ tables }: FormBook): ReadonlySet<number> => {
  const versions = tables.flatMap((table) => [...table.versions.values()])
  return new Set(
    versions.flatMap(({ rows, columns }) => (rows.some(({ label }) => label === '') ? [columns.length] : [])),
  )
})

/** What is left of paragraphs between two letters; those that are whole stay as they are. */
function paragraphsBetween(
  paragraphs: readonly Paragraph[],
  letters: readonly FlowLetter[],
  from: number,
  to: number,
): Paragraph[] {
  const left: Paragraph[] = []
  for (let start = from; start < to; ) {
    const { paragraph } = letters[start]!
    let end = start
    while (end < to && letters[end]!.paragraph === paragraph) end++
    const whole = letters[start - 1]?.paragraph !== paragraph && letters[end]?.paragraph !== paragraph
    if (whole) left.push(paragraphs[paragraph]!)
    else {
      const parts = partsBetween(paragraphs, letters, start, end)
      left.push({ kind: 'paragraph', text: parts.map(({ text }) => text).join(''), at: parts.map(({ at }) => at) })
    }
    start = end
  }
  return left
}

/** Runs of rows with equally many cells, each a grid. */
function gridsOf(
  { rows, scattered }: { readonly rows: readonly FlowRow[]; readonly scattered: boolean },
  paragraphs: readonly Paragraph[],
  letters: readonly FlowLetter[],
): Block[] {
  const runs: FlowRow[][] = []
  for (const row of rows) {
    const run = runs.at(-1)
    if (run && run[0]!.length === row.length) run.push(row)
    else runs.push([row])
  }
  return runs.map((run): Block => {
    const cells = run.flatMap((own, row) =>
      own.map(({ from, to, glued }, column): Cell => {
        const parts = partsBetween(paragraphs, letters, from, to)
        return {
          row,
          column,
          rowSpan: 1,
          columnSpan: 1,
          text: parts.map(({ text }) => text.replace(/\s+/g, ' ')).join(''),
          at: parts.map(({ at }) => at),
          ...(glued ? { glued } : {}),
        }
      }),
    )
    const grid: Grid = { rows: run.length, columns: run[0]!.length, ragged: true, cells }
    return { kind: 'grid', grid: scattered ? { ...grid, scattered } : grid }
  })
}
