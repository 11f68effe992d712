import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { suspectCells } from '../../../../src/checks/sums/suspect-cells.js'
import { figureRows } from '../../../../src/forms/figure-rows.js'
import { form2021 } from '../../../../src/forms/official/form-2021.js'
import { figurePool } from '../../../random-figures.js'
import { consistentFacts, reported, valueAt, withCells } from '../consistent-facts.js'

const requests = '/tables/t3_requests'
const pool = Array.from({ length: 61 }, (_, index) => 1 + ((index * 7) % 23))
const sound = consistentFacts(form2021, pool)
const misprinted = (facts: typeof sound, pointer: string, by: number) =>
  withCells(facts, { [pointer]: reported(valueAt(facts, pointer) + by) })

const crossed = figureRows(form2021.tables.find(({ id }) => id === 't3_requests')!).flatMap((row) =>
  ['naturalPerson', 'legalServiceOrg', 'total'].map((column) => `${requests}/${row.id}/${column}`),
)

describe('the cell that a row and a column name together', () => {
  test('is the one misprinted cell, with what it should be', () => {
    fc.assert(
      fc.property(
        figurePool(),
        fc.constantFrom(...crossed),
        fc.integer({ min: 1, max: 500 }),
        (figures, pointer, by) => {
          const facts = consistentFacts(form2021, figures)
          const [suspect, ...others] = suspectCells(misprinted(facts, pointer, by))
          expect(others).toEqual([])
          expect(suspect).toMatchObject({ pointer, expected: valueAt(facts, pointer), difference: by })
        },
      ),
      { seed: 3, numRuns: 60 },
    )
  })

  test('is not named where two misprints by the same difference could be crossed in two ways', () => {
    const once = misprinted(sound, `${requests}/granted/naturalPerson`, 5)
    const twice = misprinted(once, `${requests}/partialGrant/otherOrg`, 5)
    expect(suspectCells(twice)).toEqual([])
  })

  test('is named for each of two misprints by different differences', () => {
    const once = misprinted(sound, `${requests}/granted/naturalPerson`, 5)
    const twice = misprinted(once, `${requests}/partialGrant/otherOrg`, 7)
    expect(suspectCells(twice).map(({ pointer }) => pointer)).toEqual([
      `${requests}/granted/naturalPerson`,
      `${requests}/partialGrant/otherOrg`,
    ])
  })

  test('is nobody where a row alone fails', () => {
    const facts = misprinted(sound, `${requests}/granted/naturalPerson`, 5)
    expect(suspectCells(misprinted(facts, `${requests}/partialGrant/naturalPerson`, -5))).toEqual([])
  })
})
