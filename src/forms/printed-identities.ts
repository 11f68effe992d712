import type { FormTable } from './form.js'
import { type CellKey, type Identity, identitiesOf } from './identities-of.js'

/**
 * The sums of a table over the rows that a document prints: where it prints a group as one row and none of the rows
 * that the form has in it, that row stands for them.
 */
export function printedIdentities(table: FormTable, printedRows: ReadonlySet<string>): Identity[] {
  const standIn = new Map<string, string>()
  for (const row of table.rows) {
    if (!row.group || printedRows.has(row.id) || !printedRows.has(row.group)) continue
    const siblings = table.rows.filter((sibling) => sibling.group === row.group)
    if (siblings.every((sibling) => !printedRows.has(sibling.id))) standIn.set(row.id, row.group)
  }
  if (standIn.size === 0) return identitiesOf(table)
  const replaced = (keys: readonly CellKey[]): CellKey[] => {
    const seen = new Set<string>()
    return keys.flatMap(({ row, column }) => {
      const key = { row: standIn.get(row) ?? row, column }
      const name = keyName(key)
      if (seen.has(name)) return []
      seen.add(name)
      return [key]
    })
  }
  const written = new Set<string>()
  return identitiesOf(table)
    .map(({ rule, left, right }) => ({ rule, left: replaced(left), right: replaced(right) }))
    .filter((identity) => {
      const name = `${identity.rule} ${identity.right.map(keyName).join(' ')}`
      if (written.has(name)) return false
      written.add(name)
      return true
    })
}

const keyName = ({ row, column }: CellKey): string => `${row}/${column}`
