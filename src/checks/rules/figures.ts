import type { FormTable } from '../../forms/form.js'
import { tableById } from '../../forms/form-book.js'
import { formOfTable } from '../../forms/form-of-table.js'
import { type PrintedSum, printedSum } from '../../forms/printed-sum.js'
import type { MentionRule } from '../../forms/table-mentions.js'
import { cellIds, entryAtPointer } from '../../model/cell-pointer.js'
import { exactSum } from '../../model/exact-sum.js'
import type { ProseFigure } from '../../model/prose-figure.js'
import { listed, type Words } from '../../model/words.js'
import { cellName } from '../figures/cell-name.js'
import { differenceWords } from '../figures/difference-words.js'
import { quotation } from '../figures/quotation.js'
import { fails, outcome, type ReportUnderCheck, type Rule, type RuleKind, type RuleOutcome } from '../rule.js'
import { statedIn } from './stated-in.js'

/** Said in words and not in figures: none received, none happened. */
const none: Rule = {
  id: 'N-NONE',
  says: 'If the text says that there was none, the cells are zero or blank.',
  severity: 'warning',
}

const ruleOf = ({ rule, says, severity }: MentionRule): Rule => ({
  id: rule,
  says: says ?? 'What the prose tells of these cells is what they print.',
  severity,
})

/** The version of the table that the cells are in; undefined for cells of several tables. */
function versionOf(cells: readonly string[], report: ReportUnderCheck): FormTable | undefined {
  const [id, ...others] = new Set(cells.map((pointer) => cellIds(pointer)?.table))
  if (id === undefined || others.length > 0) return undefined
  const table = tableById(report.book, id)
  return table.versions.get(formOfTable(table, report))
}

/** The rule of the form for figures that speak of these cells. */
const ruleFor = (cells: readonly string[], version: FormTable): MentionRule | undefined =>
  version.mentions?.rules?.find(({ rows, columns }) =>
    cells.every((pointer) => {
      const { row, column } = cellIds(pointer)!
      return (rows?.includes(row) ?? true) && (columns?.includes(column) ?? true)
    }),
  )

const SAYS_NONE = /^[^\d]*$/

/** Whether all of the cells count what there is at the end of the year, not what was done in it. */
const areStocks = (cells: readonly string[], { columns }: FormTable): boolean =>
  cells.every((pointer) =>
    columns.some((column) => column.id === cellIds(pointer)!.column && column.value === 'count' && column.stock),
  )

/** A figure of the report's own year as a whole, or of what there is at its end, to the unit. */
const isComparable = (
  { approx, value, change, extent, year, cells = [] }: ProseFigure,
  own: number | null,
  version: FormTable,
): boolean =>
  approx === 'exact' &&
  value !== null &&
  change === undefined &&
  (extent === undefined || (extent === 'stock' && areStocks(cells, version))) &&
  year === own

function compared(figure: ProseFigure, report: ReportUnderCheck): RuleOutcome[] {
  const cells = figure.cells ?? []
  const version = versionOf(cells, report)
  const stated = version && ruleFor(cells, version)
  if (!stated) return []
  const rule = figure.value === 0 && SAYS_NONE.test(figure.raw) ? none : ruleOf(stated)
  if (!isComparable(figure, report.year, version)) return [outcome(rule, 'not-assessable', cells)]
  const value = figure.value!
  const printed = printedSum(cells, report)
  if (printed === null) {
    const blank = value === 0 && cells.every((pointer) => entryAtPointer(report.tables, pointer)?.state === 'blank')
    return [outcome(rule, blank ? 'pass' : 'not-assessable', cells)]
  }
  const wider = stated.orWith ? printedSum(widened(cells, stated.orWith), report) : null
  if (printed.sum === value || (wider?.sum === value && rule !== none)) return [outcome(rule, 'pass', cells)]
  return [mismatch(rule, figure, printed, report)]
}

/** The cells of a row together with those below them in another; as they are where they have some of it. */
function widened(cells: readonly string[], [row, other]: readonly [string, string]): readonly string[] {
  const below = cells.map((pointer) => pointer.replace(`/${row}/`, `/${other}/`))
  return below.some((pointer) => cells.includes(pointer)) ? cells : [...cells, ...below]
}

function mismatch(rule: Rule, figure: ProseFigure, printed: PrintedSum, report: ReportUnderCheck): RuleOutcome {
  const cells = figure.cells!
  const values = {
    quote: quotation(figure.sentence, figure.raw),
    stated: figure.raw,
    cells: cellWords(cells, report),
    expected: printed.sum,
    difference: differenceWords(figure.value!, printed.sum),
  }
  const named = {
    pointer: cells[0]!,
    cells: [...new Set([...cells, ...printed.cells])],
    expected: printed.sum,
    actual: figure.value!,
    difference: exactSum([figure.value!, -printed.sum]),
    at: [...figure.at, ...(entryAtPointer(report.tables, cells[0]!)?.at ?? [])],
  }
  return fails(rule, 'prose-mismatch', values, named, cells)
}

/** Cells that a message names; of more the first and the last. */
const NAMED_CELLS = 2

function cellWords(cells: readonly string[], report: ReportUnderCheck): Words {
  const names = cells.map((pointer) => cellName(pointer, report))
  if (names.length === 1) return { zh: `${names[0]}印为`, en: `${names[0]} reads` }
  if (names.length <= NAMED_CELLS) {
    const { zh, en } = listed(names)
    return { zh: `${zh}合计为`, en: `${en} add up to` }
  }
  return {
    zh: `${names[0]}至${names.at(-1)}${names.length} 项合计为`,
    en: `the ${names.length} cells from ${names[0]} to ${names.at(-1)} add up to`,
  }
}

/** Figures of the prose against the cells that they speak of. */
export const figures: RuleKind = {
  rules: (book) => [...statedIn(book, ({ mentions }) => (mentions?.rules ?? []).map(ruleOf)), none],
  evaluate: (report) => report.figures.flatMap((figure) => compared(figure, report)),
}
