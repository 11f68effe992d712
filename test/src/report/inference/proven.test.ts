import { describe, expect, test } from 'vitest'
import type { Identity } from '../../../../src/forms/identities-of.js'
import { proven } from '../../../../src/report/inference/proven.js'
import { keyOf, solve } from '../../../../src/report/inference/solve.js'

const key = (row: string, column: string) => ({ row, column })

/** a + b = all in each of two rows, and two + three = both down each column. */
const along = (row: string): Identity => ({
  rule: 'ALONG',
  left: [key(row, 'a'), key(row, 'b')],
  right: [key(row, 'all')],
})
const down = (column: string): Identity => ({
  rule: 'DOWN',
  left: [key('two', column), key('three', column)],
  right: [key('both', column)],
})

const columns = ['a', 'b', 'all']
const loose = [{ row: 'two', columns, figures: [3, 5] }]

/** What is proven of row two, which prints 3 and 5 of 3, 2, 5. */
function provenOf(identities: readonly Identity[], known: ReadonlyMap<string, number>) {
  const { values, places } = proven(solve({ identities, known, loose }), identities, known, loose)
  return { values: columns.map((column) => values.get(keyOf(key('two', column)))?.value), places: places.get('two') }
}

describe('of a row that lost a figure', () => {
  test('all is proven where two sums tell the lost figure', () => {
    const known = new Map([
      [keyOf(key('three', 'a')), 4],
      [keyOf(key('three', 'b')), 6],
      [keyOf(key('three', 'all')), 10],
      [keyOf(key('both', 'a')), 7],
      [keyOf(key('both', 'b')), 8],
      [keyOf(key('both', 'all')), 15],
    ])
    const identities = [...['two', 'three', 'both'].map(along), ...columns.map(down)]
    expect(provenOf(identities, known)).toEqual({ values: [3, 2, 5], places: ['a', 'all'] })
  })

  test('nothing is where one sum alone would tell which figure was lost and what it was', () => {
    // 5 before 3 can only be two parts of 8, unless two figures ran together
    const two = [{ row: 'two', columns, figures: [5, 3] }]
    const solution = solve({ identities: [along('two')], known: new Map(), loose: two })
    expect(solution.values.get(keyOf(key('two', 'all')))?.value).toBe(8)
    const { values, places } = proven(solution, [along('two')], new Map(), two)
    expect([values.size, places.get('two')]).toEqual([0, [undefined, undefined]])
  })
})
