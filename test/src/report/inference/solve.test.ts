import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { figureRows } from '../../../../src/forms/figure-rows.js'
import { identitiesOf } from '../../../../src/forms/identities-of.js'
import { form2021 } from '../../../../src/forms/official/form-2021.js'
import { requests } from '../../../../src/forms/official/requests.js'
import { keyOf, type Puzzle, solve } from '../../../../src/report/inference/solve.js'
import { figurePool, figuresFrom } from '../../../random-figures.js'

const identities = identitiesOf(requests.of2021)
const columns = requests.of2021.columns.map((column) => column.id)

/** Every figure of a table but those of `loose` rows, which keep their order and lose the columns in `lost`. */
function puzzleFrom(
  pool: readonly number[],
  loose: readonly string[],
  lost: number,
): { puzzle: Puzzle; truth: Map<string, number> } {
  const truth = new Map<string, number>()
  for (const [row, entries] of Object.entries(figuresFrom(form2021, pool).t3_requests!)) {
    for (const [column, value] of Object.entries(entries)) truth.set(keyOf({ row, column }), value!)
  }
  const isLoose = (key: string) => loose.some((row) => key.startsWith(`${row}\u0000`))
  return {
    truth,
    puzzle: {
      identities,
      known: new Map([...truth].filter(([key]) => !isLoose(key))),
      loose: loose.map((row) => ({
        row,
        columns,
        figures: columns.filter((_, index) => index !== lost).map((column) => truth.get(keyOf({ row, column }))!),
      })),
    },
  }
}

const rowIds = figureRows(requests.of2021).map((row) => row.id)

describe('what the sums leave as the only value', () => {
  test('is never another than the true one', () => {
    fc.assert(
      fc.property(
        figurePool(),
        fc.uniqueArray(fc.constantFrom(...rowIds), { minLength: 1, maxLength: 6 }),
        fc.nat(6),
        (pool, loose, lost) => {
          const { puzzle, truth } = puzzleFrom(pool, loose, lost)
          for (const [key, { value }] of solve(puzzle).values) expect([key, value]).toEqual([key, truth.get(key)])
        },
      ),
      { seed: 2, numRuns: 60 },
    )
  })

  test('one row that lost one figure is found again from the other rows', () => {
    const pool = Array.from({ length: 61 }, (_, index) => index + 1)
    const { puzzle, truth } = puzzleFrom(pool, ['granted'], 2)
    const found = solve(puzzle).values
    for (const column of columns) {
      const key = keyOf({ row: 'granted', column })
      expect(found.get(key)?.value).toBe(truth.get(key))
      expect(found.get(key)?.rules).not.toEqual([])
    }
  })

  test('is nothing where two placements are possible', () => {
    // 5 and 5 are a part and the total, or two parts of 10
    const sums = identities.filter(({ left }) => left.every((key) => key.row === 'granted'))
    const row = { row: 'granted', columns, figures: [5, 5] }
    expect([...solve({ identities: sums, known: new Map(), loose: [row] }).values]).toEqual([])
  })

  test('is nothing where the printed figures contradict each other', () => {
    const { puzzle } = puzzleFrom([1, 2, 3], ['granted'], 0)
    const known = new Map(puzzle.known).set(keyOf({ row: 'denied.stateSecret', column: 'total' }), 9999)
    expect(solve({ ...puzzle, known }).values.size).toBe(0)
  })
})
