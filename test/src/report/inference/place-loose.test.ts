import { describe, expect, test } from 'vitest'
import type { LooseFigures } from '../../../../src/forms/match/read-table.js'
import type { Entry } from '../../../../src/model/entry.js'
import { placeLoose } from '../../../../src/report/inference/place-loose.js'
import { fruitTable } from '../../forms/match/fruit-form.js'

const { columns, rows } = fruitTable()

/** A row of figures that stand under the columns in `under`. */
const looseRow = (figures: readonly number[], under: readonly string[]): LooseFigures => ({
  row: rows[0]!,
  columns,
  cells: figures.map((figure, column) => ({
    row: 1,
    column,
    rowSpan: 1,
    columnSpan: 1,
    text: String(figure),
    at: [{ table: 1, row: 2, cell: column + 1 }],
  })),
  under,
})

const missing: Entry = { state: 'missing', value: null, raw: null, at: [] }
const entries = (values: readonly (number | undefined)[]): Record<string, Entry> =>
  Object.fromEntries(
    columns.map(({ id }, at) => [id, values[at] === undefined ? missing : { ...missing, inferred: values[at] }]),
  )
const none = entries([])

describe('the figures of a row that the print does not place', () => {
  test('are printed where the sums put all of them', () => {
    const { entries: read, code } = placeLoose(looseRow([1, 2, 3], []), none, entries([1, 2, 3]), [])
    expect([code, Object.values(read).map(({ state, value }) => [state, value])]).toEqual([
      'figures-placed',
      [
        ['reported', 1],
        ['reported', 2],
        ['reported', 3],
      ],
    ])
  })

  test('are named where the row prints more of them', () => {
    expect(placeLoose(looseRow([1, 1, 2, 3], []), none, entries([1, 2, 3]), []).code).toBe('figures-too-many')
  })

  test('stay inferred where one was lost', () => {
    const [slope, , all] = columns.map(({ id }) => id)
    const solved = entries([1, 2, 3])
    const { entries: read, code } = placeLoose(looseRow([1, 3], []), none, solved, [slope, all])
    expect([code, read]).toEqual(['figures-inferred', solved])
  })

  test('are candidates of the cells that they stand under where the sums leave them in doubt', () => {
    const ids = columns.map(({ id }) => id) as [string, string, string]
    const { entries: read, code } = placeLoose(looseRow([1, 2, 3], [ids[1], ids[2], ids[2]]), none, none, [])
    expect(code).toBe('figures-unplaced')
    expect(ids.map((id) => [read[id]!.state, read[id]!.candidate, read[id]!.candidates])).toEqual([
      ['missing', undefined, undefined],
      ['unreadable', 1, undefined],
      ['unreadable', undefined, [2, 3]],
    ])
  })
})
