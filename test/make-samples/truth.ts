import type { Draft } from './draft.js'

type TruthTables = Record<string, Record<string, Record<string, number | null>>>

interface TruthSection {
  readonly number: number
  readonly heading: string
  readonly characters: number
  readonly starts?: string
  readonly ends?: string
}

export interface Truth {
  readonly form: string
  readonly year: number
  readonly agency: string
  readonly tables: TruthTables
  readonly remarks: string
  readonly lost?: readonly string[]
  readonly sections: readonly TruthSection[]
}

/** Number of characters of a section's first and last words that the truth quotes. */
const QUOTED = 24

/** The truth file of a draft: the figure of every data cell it prints, in the order of the form. */
export function truthOf(draft: Draft, remarks: string): Truth {
  const tables: TruthTables = {}
  for (const cell of draft.sections.flatMap((section) => section.sheets).flatMap((sheet) => sheet.cells)) {
    if (!cell.figure || draft.unscored.includes(`${cell.figure.table}/${cell.figure.row}`)) continue
    const { table, row, column, value } = cell.figure
    tables[table] ??= {}
    tables[table][row] ??= {}
    tables[table][row][column] = value
  }
  return {
    form: draft.form.id,
    year: draft.year,
    agency: draft.agency,
    tables,
    remarks,
    ...(draft.lost.length > 0 ? { lost: draft.lost.map((row) => `/tables/${row}`) } : {}),
    sections: draft.sections.map((section) => {
      const text = section.paragraphs.join('').replace(/\s/g, '')
      const quotes = text ? { starts: text.slice(0, QUOTED), ends: text.slice(-QUOTED) } : {}
      return { number: section.number, heading: section.heading, characters: text.length, ...quotes }
    }),
  }
}
