import type { FormBook } from '../../forms/form-book.js'
import { perObject } from '../../forms/per-object.js'
import { labelOf } from '../../forms/vocabulary.js'

/** A wording of the tables of a book, as labels are compared, and what it is. */
export interface FlowWording {
  readonly text: string
  /** It names a row with figures. */
  readonly row: boolean
  /** It stands over figures: a header, a band, a group, a corner. */
  readonly head: boolean
  /** Heading of a section: the table before it ends. */
  readonly section: boolean
  /** How many columns the rows that it names have, by form and table. */
  readonly widths: ReadonlySet<number>
  /** Ordinals that the forms print before it. */
  readonly ordinals: ReadonlySet<string>
}

/** What stands before a wording in the form's own label: 2. , （一）, 三、 */
const ORDINAL = /^(?:\d{1,2}[.．、]|[(（][一二三四五六七八九十]+[)）]|[一二三四五六七八九十]+、)/

interface Sets {
  readonly widths: Set<number>
  readonly ordinals: Set<string>
}

/** Every wording of a book by its first character, the longest first. */
export const flowWordings = perObject(({ forms, tables }: FormBook): ReadonlyMap<string, readonly FlowWording[]> => {
  const wordings = new Map<string, FlowWording & Sets>()
  const add = (text: string, what: Partial<FlowWording>, width?: number, official = '') => {
    if (text === '') return
    const known: FlowWording & Sets = wordings.get(text) ?? {
      text,
      row: false,
      head: false,
      section: false,
      widths: new Set(),
      ordinals: new Set(),
    }
    if (width !== undefined) known.widths.add(width)
    const ordinal = ORDINAL.exec(official)?.[0]
    if (ordinal) known.ordinals.add(ordinal)
    wordings.set(text, { ...known, ...what, widths: known.widths, ordinals: known.ordinals })
  }
  for (const table of tables) {
    for (const { columns, rows, title } of table.versions.values()) {
      for (const { label, variants = [], figures } of rows) {
        const what = figures === false ? { head: true } : { row: true }
        for (const text of [label, ...variants])
          add(labelOf(text), what, figures === false ? undefined : columns.length, label)
      }
      for (const { header, variants = [] } of columns)
        for (const text of [...header, ...variants]) add(labelOf(text), { head: true })
      add(labelOf(title), { head: true })
    }
    for (const text of table.corner) add(text, { head: true })
  }
  for (const { sections } of forms) {
    for (const { title, variants = [] } of sections) {
      for (const text of [title, ...variants]) add(labelOf(text), { section: true })
    }
  }
  const byFirst = new Map<string, FlowWording[]>()
  for (const wording of wordings.values()) {
    const first = wording.text[0]!
    byFirst.set(first, [...(byFirst.get(first) ?? []), wording])
  }
  for (const own of byFirst.values()) own.sort((a, b) => b.text.length - a.text.length)
  return byFirst
})
