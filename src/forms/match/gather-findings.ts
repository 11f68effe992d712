import { tablePointer } from '../../model/cell-pointer.js'
import { type Finding, finding } from '../../model/findings/finding.js'
import { groupBy } from '../../model/group-by.js'
import type { Locator } from '../../model/locator.js'
import type { Value, Words } from '../../model/words.js'

/** From more cells of one table than this, one finding speaks for all that is alike. */
const MOST_ALIKE = 10

/** Places that such a finding lists, and texts that it quotes. */
const MOST_QUOTED = 3

/** The findings of a table, as many as a reader can take in: one for all of a kind where those are more than ten. */
export function gatherFindings(table: string, findings: readonly Finding[]): Finding[] {
  return [...groupBy(findings, kindOf).values()].flatMap((alike) => {
    const { where, label } = alike[0]!.values ?? {}
    if (alike.length <= MOST_ALIKE) return alike
    if (where !== undefined) return [together(table, alike, 'where', cellsOf(wordsOf(where), alike.length))]
    return label === undefined ? alike : [together(table, alike, 'label', rowsOf(wordsOf(label), alike.length))]
  })
}

const cellsOf = (first: Words, count: number): Words => ({
  zh: `${first.zh}等 ${count} 格`,
  en: `${first.en} and ${count - 1} more cells`,
})

const rowsOf = (first: Words, count: number): Words => ({
  zh: `${first.zh}等 ${count} 行`,
  en: `${first.en} and ${count - 1} more rows`,
})

/** Findings of one kind differ in the cell and in what it prints. */
const kindOf = ({ code, values }: Finding): string => `${code} ${wordsOf(values?.ink ?? '').en}`

/** One finding in the words of the first of several, `subject` of which names them all, with what some of them print. */
function together(table: string, alike: readonly Finding[], subject: 'where' | 'label', words: Words): Finding {
  const { code, values = {} } = alike[0]!
  const quotes = Object.fromEntries(
    (['raw', 'value'] as const).flatMap((name) =>
      values[name] === undefined ? [] : [[name, quoted(alike.map((found) => found.values?.[name] ?? ''))]],
    ),
  )
  const cells = alike.flatMap(({ pointer, cells = [] }) => (subject === 'where' ? [pointer!, ...cells] : cells))
  return finding(
    code,
    { ...values, ...quotes, [subject]: words },
    { pointer: tablePointer(table), cells: [...new Set(cells)], at: firstPlaces(alike) },
  )
}

const quoted = (values: readonly Value[]): string =>
  [...new Set(values.map((value) => wordsOf(value).zh))].slice(0, MOST_QUOTED).join('、')

const wordsOf = (value: Value): Words => (typeof value === 'object' ? value : { zh: String(value), en: String(value) })

const firstPlaces = (findings: readonly Finding[]): Locator[] =>
  findings.slice(0, MOST_QUOTED).flatMap(({ at = [] }) => at)
