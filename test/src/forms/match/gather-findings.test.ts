import { expect, test } from 'vitest'
import { gatherFindings } from '../../../../src/forms/match/gather-findings.js'
import { finding } from '../../../../src/model/findings/finding.js'

/** Findings of so many cells that show a picture. */
const gathered = (pictures: number) =>
  gatherFindings(
    't',
    Array.from({ length: pictures }, (_, index) =>
      finding('cell-not-text', { where: `p${index}` }, { pointer: `/t/row/p${index}` }),
    ),
  )

test('a finding for each of a few cells', () => {
  expect(gathered(10).map(({ pointer }) => pointer)).toEqual(
    Array.from({ length: 10 }, (_, index) => `/t/row/p${index}`),
  )
})

test('one finding for more cells of a kind, which names them all', () => {
  const found = gathered(11)
  expect(found).toHaveLength(1)
  expect(found[0]).toMatchObject({ code: 'cell-not-text', severity: 'warning', pointer: '/tables/t' })
  expect(found[0]!.cells).toHaveLength(11)
})

test('one finding for more rows of a kind, which names all their cells', () => {
  const rows = Array.from({ length: 12 }, (_, index) =>
    finding(
      'figures-unplaced',
      { label: `r${index}`, found: 1, wanted: 2 },
      { pointer: `/t/r${index}`, cells: [`/t/r${index}/a`] },
    ),
  )
  const found = gatherFindings('t', rows)
  expect(found).toHaveLength(1)
  expect(found[0]).toMatchObject({ code: 'figures-unplaced', pointer: '/tables/t' })
  expect(found[0]!.cells).toEqual(rows.flatMap(({ cells }) => cells))
})
