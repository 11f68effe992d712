import { evaluatePair, regionOutcomes } from '../checks/between/index.js'
import { evaluateRules } from '../checks/index.js'
import type { ReportFacts, ReportUnderCheck, RuleOutcome } from '../checks/rule.js'
import { figureRows } from '../forms/figure-rows.js'
import type { Form } from '../forms/form.js'
import type { FormBook } from '../forms/form-book.js'
import { perObject } from '../forms/per-object.js'
import { cellPointer } from '../model/cell-pointer.js'
import type { Entry } from '../model/entry.js'
import type { ProseFigure } from '../model/prose-figure.js'
import { variableOfPointer } from './variables-of.js'

const cell: Entry = { state: 'reported', value: 1, raw: '1', at: [] }

const cellsOf = (form: Form): { readonly table: string; readonly row: string; readonly column: string }[] =>
  form.tables.flatMap((table) =>
    figureRows(table).flatMap((row) =>
      table.columns.map((column) => ({ table: table.id, row: row.id, column: column.id })),
    ),
  )

/** A report in which every cell is printed, and every cell is spoken of in the prose. */
function specimen(form: Form, year: number, book: FormBook): ReportUnderCheck {
  const tables: Record<string, Record<string, Record<string, Entry>>> = {}
  for (const { table, row, column } of cellsOf(form)) {
    tables[table] = { ...tables[table], [row]: { ...tables[table]?.[row], [column]: cell } }
  }
  const said = cellsOf(form).map(
    ({ table, row, column }): ProseFigure => ({
      value: 1,
      unit: '件',
      approx: 'exact',
      year,
      cells: [cellPointer(table, row, column)],
      raw: '1件',
      sentence: '1件',
      section: 1,
      at: [],
    }),
  )
  return {
    book,
    title: null,
    agency: { name: null, normalized: null, kind: null, level: 'county', region: null, township: null, candidates: [] },
    year,
    form: form.id,
    period: null,
    published: null,
    scope: 'region',
    processingFee: null,
    preamble: [],
    sections: [],
    figures: said,
    tables: tables as ReportFacts['tables'],
    evidence: [],
  }
}

/**
 * Ids of the rules that look at each variable of a book, by evaluating all of them over reports in which every cell is printed: a
 * rule tells itself which cells it compares. Rules that look at a whole table at once name no cell and are not among them.
 */
export const rulesByVariable = perObject((book: FormBook): ReadonlyMap<string, readonly string[]> => {
  const outcomes = book.forms.flatMap((form): RuleOutcome[] => {
    const [earlier, later] = [specimen(form, 2023, book), specimen(form, 2024, book)]
    const between = evaluatePair({ earlier, later }).map((outcome) => ({
      ...outcome,
      cells: [...outcome.cells, ...outcome.earlierCells],
    }))
    return [...evaluateRules(later), ...between, ...regionOutcomes(later, [earlier])]
  })
  const rules = new Map<string, Set<string>>()
  for (const { rule, cells } of outcomes) {
    for (const pointer of cells) {
      const variable = variableOfPointer(pointer)
      if (variable !== null) rules.set(variable, (rules.get(variable) ?? new Set()).add(rule))
    }
  }
  return new Map([...rules].map(([variable, ids]) => [variable, [...ids].sort()]))
})
