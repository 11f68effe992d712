import type { Report } from '../../forms/report.js'
import { type CellScore, scoreCells } from './score-cells.js'
import type { TruthSet } from './truth.js'

/** How the other sets of tables of a report came out: the cells of those that it has, and those that it lacks, one line each. */
export function scoreOthers(
  report: Report,
  truth: readonly TruthSet[],
): { readonly cells: readonly CellScore[]; readonly differences: readonly string[] } {
  const cells: CellScore[] = []
  const differences: string[] = []
  for (const set of truth) {
    const other = report.otherTables?.find((candidate) => isMeant(candidate, set))
    const name = set.caption ?? set.period ?? set.scope ?? ''
    if (other) cells.push(...scoreCells({ ...report, tables: other.tables }, set))
    else differences.push(`other tables ${name}: expected a set, got none`)
  }
  return { cells, differences }
}

type Other = NonNullable<Report['otherTables']>[number]

/** Whether a set is about what the truth says; what the truth leaves open is not asked. */
const isMeant = ({ caption, scope, period }: Other, truth: TruthSet): boolean =>
  (truth.caption === undefined || caption === truth.caption) &&
  (truth.scope === undefined || scope === truth.scope) &&
  (truth.period === undefined || period?.from.startsWith(`${truth.period}-`) === true)
