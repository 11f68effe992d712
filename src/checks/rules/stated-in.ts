import type { FormTable } from '../../forms/form.js'
import type { FormBook } from '../../forms/form-book.js'
import type { Rule } from '../rule.js'

/** The rules that the tables of a book state, each id once. */
export function statedIn(book: FormBook, rulesOf: (table: FormTable) => readonly Rule[]): Rule[] {
  const all = book.forms.flatMap(({ tables }) => tables.flatMap(rulesOf))
  return [...new Map(all.map((rule) => [rule.id, rule])).values()]
}
