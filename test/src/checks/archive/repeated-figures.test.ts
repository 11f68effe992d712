import { expect, it } from 'vitest'
import { repeatedFigures } from '../../../../src/checks/archive/repeated-figures.js'
import { summary } from './summaries.js'

it('figures are said to be repeated only where there are enough of them', () => {
  const same = (path: string, distinct: number) => summary(path, 2023, { figures: { hash: 'x', distinct } })
  expect(repeatedFigures([same('a', 3), same('b', 3)])).toEqual([])
  expect(repeatedFigures([same('a', 9), same('b', 9)])).toMatchObject([
    { code: 'figures-repeated', files: [{ path: 'a' }, { path: 'b' }] },
  ])
})
