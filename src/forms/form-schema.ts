import type * as z from 'zod'
import { figureRows } from './figure-rows.js'
import { Form, type FormTable } from './form.js'

type Path = readonly (string | number)[]

/** What is wrong at a place in a form. */
interface Fault {
  readonly path: Path
  readonly message: string
}

const idsOf = (things: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(things.map(({ id }) => id))

/** Names that are not among the ids of what they name. */
const unknown = (names: readonly string[], ids: ReadonlySet<string>, what: string, path: Path): Fault[] =>
  names.flatMap((name, index) =>
    ids.has(name) ? [] : [{ path: [...path, index], message: `there is no ${what} ${name}` }],
  )

const repeated = (things: readonly { readonly id: string }[], what: string, path: Path): Fault[] =>
  things.flatMap(({ id }, index) =>
    things.findIndex((other) => other.id === id) === index
      ? []
      : [{ path: [...path, index, 'id'], message: `there are two ${what}s ${id}` }],
  )

function isPattern(text: string): boolean {
  try {
    new RegExp(text)
    return true
  } catch {
    return false
  }
}

/** Regular expressions that are none. */
const broken = (texts: readonly (readonly [text: string | undefined, path: Path])[]): Fault[] =>
  texts.flatMap(([text, path]) =>
    text === undefined || isPattern(text) ? [] : [{ path, message: `${text} is no regular expression` }],
  )

/** Cells, as row/column, that the table has not. */
function unknownCells(cells: readonly string[], table: FormTable, path: Path): Fault[] {
  const known = new Set(figureRows(table).flatMap((row) => table.columns.map((column) => `${row.id}/${column.id}`)))
  return unknown(cells, known, `cell of ${table.id}`, path)
}

function mentionFaults({ mentions, ...table }: FormTable, path: Path): Fault[] {
  if (!mentions) return []
  const { gate, openings = {}, counted, none = [], rules = [] } = mentions
  const own: FormTable = table
  return [
    ...broken([
      [gate, [...path, 'gate']],
      ...Object.entries(openings).map(([topic, words]) => [words, [...path, 'openings', topic]] as const),
      ...counted.flatMap(({ before, behind }, index) => [
        [before, [...path, 'counted', index, 'before']] as const,
        [behind, [...path, 'counted', index, 'behind']] as const,
      ]),
      ...none.map(({ words }, index) => [words, [...path, 'none', index, 'words']] as const),
    ]),
    ...counted.flatMap(({ cells }, index) =>
      cells.flatMap((each, reading) => unknownCells(each, own, [...path, 'counted', index, 'cells', reading])),
    ),
    ...none.flatMap(({ cells }, index) => unknownCells(cells, own, [...path, 'none', index, 'cells'])),
    ...rules.flatMap(({ rows = [], columns = [], orWith = [] }, index) => [
      ...unknown(rows, idsOf(figureRows(own)), 'row', [...path, 'rules', index, 'rows']),
      ...unknown(columns, idsOf(own.columns), 'column', [...path, 'rules', index, 'columns']),
      ...unknown(orWith, idsOf(figureRows(own)), 'row', [...path, 'rules', index, 'orWith']),
    ]),
  ]
}

function tableFaults(table: FormTable, sections: ReadonlySet<number>, path: Path): Fault[] {
  const { rows, columns, section, sums = [], relations = [] } = table
  const [rowIds, columnIds] = [idsOf(rows), idsOf(columns)]
  return [
    ...(sections.has(section) ? [] : [{ path: [...path, 'section'], message: `there is no section ${section}` }]),
    ...repeated(rows, 'row', [...path, 'rows']),
    ...repeated(columns, 'column', [...path, 'columns']),
    ...rows.flatMap(({ group }, index) =>
      group === undefined ? [] : unknown([group], rowIds, 'row', [...path, 'rows', index, 'group']),
    ),
    ...columns.flatMap((column, index) =>
      column.value === 'change' && column.changes !== undefined
        ? unknown([column.changes], columnIds, 'column', [...path, 'columns', index, 'changes'])
        : [],
    ),
    ...(['sums', 'relations'] as const).flatMap((list) =>
      (list === 'sums' ? sums : relations).flatMap(({ across, left, right }, index) => {
        const [ids, what] = across === 'rows' ? [columnIds, 'column'] : [idsOf(figureRows(table)), 'row with figures']
        return [
          ...unknown(left, ids, what, [...path, list, index, 'left']),
          ...unknown(right, ids, what, [...path, list, index, 'right']),
        ]
      }),
    ),
    ...mentionFaults(table, [...path, 'mentions']),
  ]
}

/** What a form says of things that it does not have, and twice of one. */
function faultsOf({ sections, tables, titles = [], headlines = [] }: Form): Fault[] {
  const numbers = new Set(sections.map(({ number }) => number))
  return [
    ...broken(titles.map((title, index) => [title, ['titles', index]] as const)),
    ...repeated(tables, 'table', ['tables']),
    ...tables.flatMap((table, index) => tableFaults(table, numbers, ['tables', index])),
    ...headlines.flatMap(({ cells }, index) =>
      cells.flatMap((cell, at) => {
        const [id, row, column] = cell.split('/')
        const table = tables.find((one) => one.id === id)
        const path = ['headlines', index, 'cells', at]
        return table && unknownCells([`${row}/${column}`], table, []).length === 0
          ? []
          : [{ path, message: `there is no cell ${cell}` }]
      }),
    ),
  ]
}

/** Schema of a form: its shape, and that all that it names is there. */
export const formSchema: z.ZodType<Form> = Form.superRefine((form, context) => {
  for (const { path, message } of faultsOf(form)) context.addIssue({ code: 'custom', path: [...path], message })
})
