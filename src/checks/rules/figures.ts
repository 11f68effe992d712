import { cellIds } from '../../model/cell-pointer.js'
import { finding } from '../../model/finding.js'
import type { ProseFigure } from '../../model/prose-figure.js'
import { listed, type Words } from '../../model/words.js'
import { type CellSum, entryAt, nameAt, printedSum } from '../figures/cell-sums.js'
import { differenceWords, exactSum } from '../figures/exact-sum.js'
import { quotation } from '../figures/quotation.js'
import { bothForms, type Outcome, outcome, type ReportFacts, type RuleKind, type RuleStatement } from '../rule.js'

/** A rule over figures of the prose that speak of certain cells. */
interface FigureRule extends RuleStatement {
  readonly table: string
  /** The cells by row and column. */
  readonly cells: RegExp
  /** A row whose cells may have those of another added in. */
  readonly orWith?: readonly [row: string, other: string]
}

const REQUESTS = 't3_requests'
const CASES = 't4_review_litigation'
const warning = { forms: bothForms, severity: 'warning' } as const

const rules: readonly FigureRule[] = [
  {
    id: 'N-ANSWERED',
    says: 'Applications answered, as the prose tells them, are （七）总计.',
    ...warning,
    table: REQUESTS,
    cells: /^resultTotal\/total$/,
  },
  {
    id: 'N-CARRY',
    says: 'Applications carried over or forward, as the prose tells them, are those of table 3.',
    ...warning,
    table: REQUESTS,
    cells: /^(?:carriedOver|carriedForward)\/\w+$/,
  },
  {
    id: 'N-RECEIVED',
    says: 'Applications received, as the prose tells them, are 本年新收, with or without 上年结转.',
    ...warning,
    table: REQUESTS,
    cells: /^(?:newReceived|carriedOver)\/\w+$/,
    orWith: ['newReceived', 'carriedOver'],
  },
  {
    id: 'T3-GROUP-CONSISTENCY',
    says: 'Results that the prose tells are the sums of their rows in table 3.',
    ...warning,
    table: REQUESTS,
    cells: /^(?:granted|partialGrant|(?:denied|unable|notProcessed|other)(?:\.\w+)?)\/total$/,
  },
  {
    id: 'N-REVIEW',
    says: 'Reviews and their outcomes, as the prose tells them, are those of table 4.',
    ...warning,
    table: CASES,
    cells: /^cases\/review\./,
  },
  {
    id: 'N-LITIGATION',
    says: 'Suits and their outcomes, as the prose tells them, are those of both branches of table 4.',
    ...warning,
    table: CASES,
    cells: /^cases\/lit(?:Direct|AfterReview)\./,
  },
  {
    id: 'N-NORMDOC',
    says: 'Documents issued, repealed and in force, as the prose tells them, are those of table 2.',
    forms: bothForms,
    severity: 'info',
    table: 't2_art20_1',
    cells: /^(?:normativeDocs|rules)\//,
  },
]

/** Said in words and not in figures: none received, none happened. */
const none: RuleStatement = {
  id: 'N-NONE',
  says: 'Where the prose says that there was none, the cells say zero or are blank.',
  ...warning,
}

const ruleFor = (cells: readonly string[]): FigureRule | undefined =>
  rules.find((rule) =>
    cells.every((pointer) => {
      const key = cellIds(pointer)
      return key?.table === rule.table && rule.cells.test(`${key.row}/${key.column}`)
    }),
  )

const SAYS_NONE = /^[^\d]*$/

/** Columns that count what there is at the end of the year, not what was done in it. */
const STOCKS = /\/(?:inForce|totalDisclosed)$/

/** A figure of the report's own year as a whole, or of what there is at its end, to the unit. */
const isComparable = ({ approx, value, change, extent, year, cells = [] }: ProseFigure, own: number | null): boolean =>
  approx === 'exact' &&
  value !== null &&
  change === undefined &&
  (extent === undefined || (extent === 'stock' && cells.every((pointer) => STOCKS.test(pointer)))) &&
  year === own

function compared(figure: ProseFigure, facts: ReportFacts): Outcome[] {
  const cells = figure.cells ?? []
  const tied = cells.length > 0 ? ruleFor(cells) : undefined
  if (!tied) return []
  const rule = figure.value === 0 && SAYS_NONE.test(figure.raw) ? none : tied
  if (!isComparable(figure, facts.year)) return [outcome(rule, 'not-assessable', cells)]
  const value = figure.value!
  const printed = printedSum(facts, cells)
  if (printed === null) {
    const blank = value === 0 && cells.every((pointer) => entryAt(facts, pointer)?.state === 'blank')
    return [outcome(rule, blank ? 'pass' : 'not-assessable', cells)]
  }
  const wider = tied.orWith ? printedSum(facts, widened(cells, tied.orWith)) : null
  if (printed.sum === value || (wider?.sum === value && rule !== none)) return [outcome(rule, 'pass', cells)]
  return [outcome(rule, 'fail', cells, mismatch(rule, figure, printed, facts))]
}

/** The cells of a row together with those below them in another; as they are where they have some of it. */
function widened(cells: readonly string[], [row, other]: readonly [string, string]): readonly string[] {
  const below = cells.map((pointer) => pointer.replace(`/${row}/`, `/${other}/`))
  return below.some((pointer) => cells.includes(pointer)) ? cells : [...cells, ...below]
}

function mismatch(rule: RuleStatement, figure: ProseFigure, printed: CellSum, facts: ReportFacts) {
  const cells = figure.cells!
  const values = {
    quote: quotation(figure.sentence, figure.raw),
    stated: figure.raw,
    cells: cellWords(printed, cells, facts),
    expected: printed.sum,
    difference: differenceWords(figure.value!, printed.sum),
    rule: rule.id,
  }
  return finding('prose-mismatch', values, {
    rule: rule.id,
    severity: rule.severity,
    pointer: cells[0]!,
    cells: [...new Set([...cells, ...printed.cells])],
    expected: printed.sum,
    actual: figure.value!,
    difference: exactSum([figure.value!, -printed.sum]),
    at: [...figure.at, ...(entryAt(facts, cells[0]!)?.at ?? [])],
  })
}

/** Cells that a message names; of more the first and the last. */
const NAMED_CELLS = 2

function cellWords(printed: CellSum, cells: readonly string[], facts: ReportFacts): Words {
  const names = cells.map((pointer) => nameAt(facts, pointer))
  if (names.length === 1) {
    const isPrinted = printed.cells.includes(cells[0]!)
    return isPrinted
      ? { zh: `${names[0]}印为`, en: `${names[0]} reads` }
      : { zh: `${names[0]}空白，同行各栏合计为`, en: `${names[0]} is blank and its row adds up to` }
  }
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
  rules: [...rules, none],
  evaluate: (facts) => facts.figures.flatMap((figure) => compared(figure, facts)),
}
