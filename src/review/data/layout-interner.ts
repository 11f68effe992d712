import type { TableLayout } from './table-layouts.js'

/** A table of a form as it is drawn, without anything of a report. */
export interface BareLayout {
  readonly id: string
  readonly title: string
  readonly corner: readonly string[]
  readonly rows: readonly {
    readonly id: string
    readonly label: string
    readonly groups: readonly { readonly id: string; readonly label: string }[]
  }[]
  readonly columns: readonly { readonly id: string; readonly header: readonly string[]; readonly unit: string | null }[]
}

/** Keeps each layout once: reports of one form share theirs. */
export interface LayoutInterner {
  /** The key of a layout, the same for equal ones. */
  readonly intern: (layout: TableLayout) => string
  readonly all: () => Readonly<Record<string, BareLayout>>
}

export function layoutInterner(): LayoutInterner {
  const keys = new Map<string, string>()
  const layouts: Record<string, BareLayout> = {}
  return {
    intern({ id, title, corner, rows, columns }) {
      const bare: BareLayout = {
        id,
        title,
        corner,
        rows: rows.map((row) => ({
          id: row.id,
          label: row.label,
          groups: row.groups.map((group) => ({ id: group.id, label: group.label })),
        })),
        columns: columns.map((column) => ({ id: column.id, header: column.header, unit: column.unit })),
      }
      const text = JSON.stringify(bare)
      const known = keys.get(text)
      if (known !== undefined) return known
      const key = `${id}-${[...keys.values()].filter((other) => other.startsWith(`${id}-`)).length + 1}`
      keys.set(text, key)
      layouts[key] = bare
      return key
    },
    all: () => layouts,
  }
}
