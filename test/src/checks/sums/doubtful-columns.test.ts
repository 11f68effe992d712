import { expect, test } from 'vitest'
import { evaluateRules } from '../../../../src/checks/index.js'
import { doubtfulColumns } from '../../../../src/checks/sums/doubtful-columns.js'
import { matchTables } from '../../../../src/forms/match/match-tables.js'
import { form2021 } from '../../../../src/forms/official/form-2021.js'
import { officialBook } from '../../../../src/forms/official-book.js'
import type { Grid } from '../../../../src/model/grid.js'
import { formGrids } from '../../../official-grid.js'
import { figuresFrom } from '../../../random-figures.js'
import { moved } from '../../forms/change-grid.js'
import { allRight, wrongCells } from '../../forms/wrong-cells.js'
import { factsFrom } from '../consistent-facts.js'

/** Small figures with many zeros: rows that add up in either order are among them. */
const pool = Array.from({ length: 61 }, (_, index) => Math.max(0, ((index * index * 3 + 3 * index) % 35) - 20))
const truth = figuresFrom(form2021, pool)
const [blocks, requests, review] = formGrids(form2021, truth) as [Grid, Grid, Grid]

/** Table 3 without its header, the totals before the other figures. */
const turned = moved(
  { ...requests, rows: requests.rows - 3, cells: requests.cells.filter((cell) => cell.row > 2) },
  ({ column }) => (column < 3 ? column : column === 9 ? 3 : column + 1),
  ({ row }) => row - 3,
)

test('in a table whose rows do not add up, the rows that do by chance are named too', () => {
  const matched = matchTables([blocks, turned, review], officialBook())
  const facts = factsFrom(matched)
  const sums = evaluateRules(facts).flatMap(({ finding }) => finding ?? [])
  expect(wrongCells(matched, truth, sums).silent).not.toEqual([])
  expect(wrongCells(matched, truth, [...sums, ...doubtfulColumns(facts)]).silent).toEqual([])
})

test('nothing is said about a table in order', () => {
  const matched = matchTables([blocks, requests, review], officialBook())
  expect(wrongCells(matched, truth)).toEqual(allRight)
  expect(doubtfulColumns(factsFrom(matched))).toEqual([])
})
