import type { FlowItem } from './flow-items.js'

/** A cell of a row: letters `from` to `to` (exclusive). */
export interface FlowCell {
  readonly from: number
  readonly to: number
  /** Nothing parts it from the words before it: it may be several figures. */
  readonly glued?: true
}

export type FlowRow = readonly FlowCell[]

/**
 * The rows of a stretch: words alone, or words and the figures behind them. `scattered` where figures and words do not alternate
 * as they do in a table that is read row by row: which belong together is then not known. `bare` tells how many figures follow
 * headers where rows have no words.
 */
export function flowRows(
  items: readonly FlowItem[],
  bare: ReadonlySet<number>,
): { readonly rows: readonly FlowRow[]; readonly scattered: boolean } {
  const rows: FlowCell[][] = []
  let scattered = false
  let label: FlowItem | undefined
  let last: { item: FlowItem; filled: boolean } | undefined
  for (let at = 0; at < items.length; ) {
    const item = items[at]!
    if (item.kind !== 'figure') {
      const before = rows.at(-1)
      // the rest of a label that its wording lacks
      if (item.kind === 'words' && before?.length === 1 && label && before[0]!.to === item.from)
        before[0] = { from: before[0]!.from, to: item.to }
      else rows.push([{ from: item.from, to: item.to }])
      if (item.kind === 'wording') label = item
      if (item.wording?.row && !item.wording.head) last = { item, filled: false }
      at++
      continue
    }
    let end = at
    while (items[end]?.kind === 'figure') end++
    const run = items.slice(at, end)
    const glued = run.length === 1 && run[0]!.attached
    scattered ||= !fits(label, run.length, glued, bare)
    const cells = run.map(({ from, to }): FlowCell => (glued ? { from, to, glued } : { from, to }))
    const isHeader = label?.wording?.head === true && items[at - 2]?.kind === 'wording' && fillsBare(run, glued, bare)
    if (rows.at(-1)?.length === 1 && label?.wording?.row && !isHeader) rows.at(-1)!.push(...cells)
    else rows.push(cells)
    if (last && label === last.item) last = { ...last, filled: true }
    label = undefined
    at = end
  }
  // where one row has nothing between its figures, none has
  const isGlued = rows.some((row) => row.some(({ glued }) => glued))
  if (isGlued) {
    for (const row of rows) if (row.length === 2) row[1] = { ...row[1]!, glued: true }
  }
  const isFilled = rows.some((row) => row.length > 1)
  return { rows, scattered: scattered || (isFilled && last !== undefined && !last.filled) }
}

/** Whether figures can be those of a row without words, under the headers before them. */
const fillsBare = (run: readonly FlowItem[], glued: boolean, bare: ReadonlySet<number>): boolean =>
  bare.has(run.length) || (glued && run[0]!.to - run[0]!.from >= Math.min(...bare))

/** Whether so many figures can stand behind a wording. */
function fits(label: FlowItem | undefined, figures: number, glued: boolean, bare: ReadonlySet<number>): boolean {
  if (!label?.wording) return false
  const { row, widths } = label.wording
  if (row && figures <= Math.max(...widths)) return true
  return glued || bare.has(figures)
}
