import { tablePointer } from '../../model/cell-pointer.js'
import type { TableEntries } from '../../model/entry.js'
import { type Finding, finding } from '../../model/findings/finding.js'
import { groupBy } from '../../model/group-by.js'
import type { Locator } from '../../model/locator.js'
import type { Value, Words } from '../../model/words.js'

/** From more cells of one table than this, one finding speaks for all that is alike. */
const MOST_ALIKE = 10

/** Places that such a finding lists, and texts that it quotes. */
const MOST_QUOTED = 3

/**
 * The findings about single cells of a table, as many as a reader can take in: one for all that could not be read where those
 * are more than half of what the table prints, and one for all cells of a kind where they are more than ten.
 */
export function gatherFindings(
  table: { readonly id: string; readonly title: string },
  rows: TableEntries,
  findings: readonly Finding[],
): Finding[] {
  const states = Object.values(rows).flatMap((row) => Object.values(row).map(({ state }) => state))
  const read = states.filter((state) => state === 'reported').length
  const unread = findings.filter(({ code }) => code === 'cell-not-text' || code === 'cell-unreadable')
  if (unread.length <= Math.max(read, MOST_ALIKE)) return gatherAlike(table.id, findings)
  const values = { table: table.title, printed: read + unread.length, read }
  const cells = unread.map(({ pointer }) => pointer!)
  return [
    finding('table-unread', values, { pointer: tablePointer(table.id), cells, at: firstPlaces(unread) }),
    ...gatherAlike(
      table.id,
      findings.filter((found) => !unread.includes(found)),
    ),
  ]
}

function gatherAlike(table: string, findings: readonly Finding[]): Finding[] {
  return [...groupBy(findings, kindOf).values()].flatMap((alike) => {
    const where = alike[0]!.values?.where
    return alike.length > MOST_ALIKE && where !== undefined ? [together(table, alike, wordsOf(where))] : alike
  })
}

/** Findings of one kind differ in the cell and in what it prints. */
const kindOf = ({ code, values }: Finding): string => `${code} ${wordsOf(values?.ink ?? '').en}`

/** One finding in the words of the first of several, which quotes what some of them print. */
function together(table: string, alike: readonly Finding[], first: Words): Finding {
  const { code, values = {} } = alike[0]!
  const where = { zh: `${first.zh}等 ${alike.length} 格`, en: `${first.en} and ${alike.length - 1} more cells` }
  const raw = quoted(alike.map((found) => found.values?.raw ?? ''))
  const value = quoted(alike.map((found) => found.values?.value ?? ''))
  const cells = alike.map(({ pointer }) => pointer!)
  return finding(
    code,
    { ...values, where, raw, value },
    { pointer: tablePointer(table), cells, at: firstPlaces(alike) },
  )
}

const quoted = (values: readonly Value[]): string =>
  [...new Set(values.map((value) => wordsOf(value).zh))].slice(0, MOST_QUOTED).join('、')

const wordsOf = (value: Value): Words => (typeof value === 'object' ? value : { zh: String(value), en: String(value) })

const firstPlaces = (findings: readonly Finding[]): Locator[] =>
  findings.slice(0, MOST_QUOTED).flatMap(({ at = [] }) => at)
