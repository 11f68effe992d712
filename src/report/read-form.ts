import { checkReport } from '../checks/index.js'
import { type Document, gridsOf } from '../document/document.js'
import type { FormBook } from '../forms/form-book.js'
import { gatherFindings } from '../forms/match/gather-findings.js'
import type { ReadTable } from '../forms/match/read-table.js'
import { mentionsOf } from '../forms/mentions-of.js'
import { printedSum } from '../forms/printed-sum.js'
import type { Report } from '../forms/report.js'
import { cellPointer, entryAtPointer } from '../model/cell-pointer.js'
import { type Finding, finding } from '../model/findings/finding.js'
import { tilingFindings } from '../model/findings/tiling-findings.js'
import type { Grid } from '../model/grid.js'
import type { ProseFigure } from '../model/prose-figure.js'
import type { ProseHints } from '../prose/fields/fields.js'
import type { SetCaption } from '../prose/fields/set-caption.js'
import { readFigures } from '../prose/figures/read-figures.js'
import { type Prose, readProse } from '../prose/read-prose.js'
import { inferLost } from './inference/infer-lost.js'
import { settledFindings } from './settled-findings.js'
import { type OtherSet, tableSets } from './table-sets.js'
import { unreadTables } from './unread-tables.js'

/** What a document says once it is matched to the forms; `form` is null where the wording does not tell it. */
export interface FormReading {
  readonly form: string | null
  /** The forms of the tables that follow another one, by table id; left out where none does. */
  readonly tableForms?: Readonly<Record<string, string>>
  readonly prose: Prose
  readonly figures: ProseFigure[]
  readonly tables: readonly ReadTable[]
  readonly grids: readonly Grid[]
  /** Ids of the official tables in each grid. */
  readonly tablesOfGrid: readonly (readonly string[])[]
  /** Further sets of the official tables. */
  readonly otherTables?: NonNullable<Report['otherTables']>
  readonly findings: readonly Finding[]
}

/** From a document to its tables and fields: match → infer → check. */
export function readForm(
  document: Document,
  book: FormBook,
  notes: Pick<ProseHints, 'url' | 'publishedNote' | 'agencyNote'> = {},
): FormReading {
  const grids = gridsOf(document)
  // an extractor that saw the overlap says where; the grid alone only that there is one
  const known = new Set(document.findings.map(({ code }) => code))
  const { blocks, metadataTitle: title, published, links, around } = document
  const { prose, findings: aboutProse } = readProse(blocks, { title, published, links, around, ...notes }, book.forms)
  const { own: matched, others, told } = tableSets(blocks, grids, book, prose.year)
  const inferred = matched.tables.map((read) => ({ read, ...inferLost(read) }))
  const tables = inferred.map(({ read, rows }) => ({ ...read, rows }))
  const { form } = matched
  const read = { ...prose, book, form, ...tableFormsOf(tables, form), tables: entriesOf(tables) }
  const figures = readFigures(prose, mentionsOf(form, book), {
    sumOf: (pointers) => printedSum(pointers, read)?.sum ?? null,
    has: (pointers) => pointers.every((pointer) => entryAtPointer(read.tables, pointer) !== undefined),
  })
  return {
    form,
    ...tableFormsOf(tables, form),
    prose,
    figures,
    tables,
    grids,
    ...(others.length > 0 ? { otherTables: others.map(otherTables) } : {}),
    tablesOfGrid: grids.map((_, at) =>
      [matched, ...others.map((set) => set.matched)].flatMap((set) => set.tablesOfGrid[at]!),
    ),
    findings: [
      ...document.findings,
      ...(known.has('grid-irregular') ? [] : tilingFindings(grids, matched.tablesOfGrid)),
      ...unreadTables(tables, [
        ...settledFindings(matched.findings, read),
        ...inferred.flatMap(({ read: { table }, findings }) => gatherFindings(table.id, findings)),
      ]),
      ...others.map(({ caption }) => aboutOther(caption, told, tables)),
      ...aboutProse,
      ...(isTemplate(tables, prose) ? [finding('template-empty')] : []),
      ...checkReport({ ...read, figures }),
    ],
  }
}

/** A further set as the report gives it, with what the sums leave for its lost cells. */
const otherTables = ({ caption, matched }: OtherSet): NonNullable<Report['otherTables']>[number] => ({
  caption: caption.text,
  scope: caption.scope,
  period: caption.year === null ? null : { from: `${caption.year}-01-01`, to: `${caption.year}-12-31` },
  tables: entriesOf(matched.tables.map((read) => ({ ...read, rows: inferLost(read).rows }))),
})

/** That there is a further set; where nothing told which set is the report's own, all of its cells are in question. */
function aboutOther({ text }: SetCaption, told: boolean, tables: readonly ReadTable[]): Finding {
  const values = { caption: text ?? '' }
  if (told) return finding('other-tables', values)
  const cells = tables.flatMap(({ table, rows }) =>
    Object.entries(rows).flatMap(([row, entries]) =>
      Object.keys(entries).map((column) => cellPointer(table.id, row, column)),
    ),
  )
  return finding('tables-twice', values, { cells })
}

/** Whether nothing is filled in: no cell of the tables prints anything, and nobody is named. */
const isTemplate = (tables: readonly ReadTable[], { agency }: Prose): boolean =>
  tables.length > 0 &&
  agency.name === null &&
  tables.every(({ rows }) =>
    Object.values(rows).every((row) =>
      Object.values(row).every(({ state }) => state === 'blank' || state === 'missing'),
    ),
  )

/** The entries of the tables by table id. */
export const entriesOf = (tables: readonly ReadTable[]): Report['tables'] =>
  Object.fromEntries(tables.map(({ table, rows }) => [table.id, rows]))

/** Which form each table follows is decided when it is read, and kept where it is not that of the report. */
function tableFormsOf(tables: readonly ReadTable[], own: string | null): Pick<FormReading, 'tableForms'> {
  const others = tables.filter(({ form }) => form !== own)
  return others.length === 0
    ? {}
    : { tableForms: Object.fromEntries(others.map(({ table, form }) => [table.id, form])) }
}
