import { describe, expect, test } from 'vitest'
import { inFormOrder, isWholeHeader, mapColumns } from '../../../../src/forms/match/map-columns.js'
import { textGrids } from '../../../layouts/text-grids.mjs'
import { bothBook, fruitTable, oldBook, salesTable } from './fruit-form.js'

const mapOf = (text: string, table = fruitTable()) => {
  const [grid] = textGrids(text)
  return mapColumns(grid!, 0, grid!.rows, table)
}

/** Columns of the form and the columns of slots under them, from 0, in the order of the page. */
const mapped = (text: string, table = fruitTable()) =>
  mapOf(text, table).ranges.map(({ column, first, last }) => [column.id, first, last])

test.each<[name: string, header: string, ranges: readonly (readonly [string, number, number])[]]>([
  [
    'headers in the order of the form',
    '品种 | 坡地 | 河滩边 | 合计',
    [
      ['slope', 1, 1],
      ['shore', 2, 2],
      ['all', 3, 3],
    ],
  ],
  [
    'headers in another order, told by their text',
    '品种 | 合计 | 坡地 | 河滩边',
    [
      ['all', 1, 1],
      ['slope', 2, 2],
      ['shore', 3, 3],
    ],
  ],
  [
    'a header with a misprint, told by its order',
    '品种 | 坡地 | 河滩这 | 合计',
    [
      ['slope', 1, 1],
      ['shore', 2, 2],
      ['all', 3, 3],
    ],
  ],
  [
    'a header over several columns of slots',
    '品种 | 坡地 | < | 河滩边 | 合计',
    [
      ['slope', 1, 2],
      ['shore', 3, 3],
      ['all', 4, 4],
    ],
  ],
  [
    'a header in two pieces, one under the other',
    `
    品种 | 坡 | 河滩 | 合
    ^    | 地 | 边   | 计`,
    [
      ['slope', 1, 1],
      ['shore', 2, 2],
      ['all', 3, 3],
    ],
  ],
  [
    'column numbers under the headers',
    `
    品种 | 坡地 | 河滩边 | 合计
         | 1    | 2      | 3`,
    [
      ['slope', 1, 1],
      ['shore', 2, 2],
      ['all', 3, 3],
    ],
  ],
  [
    'a column that the header lacks',
    '品种 | 坡地 | 合计',
    [
      ['slope', 1, 1],
      ['all', 2, 2],
    ],
  ],
  ['no header at all', ' | | | ', []],
])('%s', (_, header, ranges) => {
  expect(mapped(header)).toEqual(ranges)
})

test('equal headers are told by the spanners over them, in whatever order', () => {
  const header = `
    秋季     | <    | 春季     | <
    售出箱数 | 剩余 | 售出箱数 | 剩余`
  expect(mapped(header, salesTable())).toEqual([
    ['autumn.sold', 0, 0],
    ['autumn.left', 1, 1],
    ['spring.sold', 2, 2],
    ['spring.left', 3, 3],
  ])
})

test('equal headers without spanners are told by their order', () => {
  expect(mapped('售出箱数 | 剩余 | 售出箱数 | 剩余', salesTable()).map(([id]) => id)).toEqual([
    'spring.sold',
    'spring.left',
    'autumn.sold',
    'autumn.left',
  ])
})

test('a long header with a misprint is told by its text, wherever it is', () => {
  expect(mapped('品种 | 玻璃温室和塑科大棚 | 坡地 | 河滩边 | 合计', fruitTable(bothBook)).map(([id]) => id)).toEqual([
    'glass',
    'slope',
    'shore',
    'all',
  ])
})

test('columns of all forms take part', () => {
  const header = '品种 | 坡地 | 河滩边 | 玻璃温室和塑料大棚 | 合计'
  expect(mapped(header, fruitTable(bothBook)).map(([id]) => id)).toEqual(['slope', 'shore', 'glass', 'all'])
  expect(mapped(header, fruitTable(oldBook)).map(([id]) => id)).toEqual(['slope', 'shore', 'all'])
})

describe('a header that is none of the form’s', () => {
  test('is told of, and the others stay where they are', () => {
    const { ranges, strange } = mapOf('品种 | 坡地 | 备注 | 河滩边 | 合计')
    expect(ranges.map(({ column, first }) => [column.id, first])).toEqual([
      ['slope', 1],
      ['shore', 3],
      ['all', 4],
    ])
    expect(strange).toEqual([{ first: 2, last: 2 }])
  })

  test('is one that is more unlike than like', () => {
    expect(mapOf('品种 | 坡地 | 河马 | 合计')).toMatchObject({ distance: 0, strange: [{ first: 2, last: 2 }] })
  })

  test('is no corner: the first header may say what it will', () => {
    expect(mapOf('随便 | 坡地 | 河滩边 | 合计').strange).toEqual([])
  })

  test('but claims a column as well takes all trust from the map', () => {
    const once = mapOf('品种 | 坡地 | 河滩边 | 合计')
    const twice = mapOf('品种 | 坡地 | 河滩边 | 合计 | 合计')
    expect([once.distance, twice.distance]).toEqual([0, 1])
  })

  test('but is clearly less like a column than another header does no harm', () => {
    expect(mapOf('品种 | 坡地 | 河滩边 | 河滩 | 合计')).toMatchObject({ distance: 0, strange: [{ first: 3, last: 3 }] })
  })
})

describe('a map', () => {
  test.each([
    ['品种 | 坡地 | 河滩边 | 合计', true],
    ['品种 | 坡地 | 合计', true],
    ['品种 | 坡地 | 河滩边 | 合计 | 备注', false],
    ['品种 | 坡地 | 河滩 | 合计', false],
    [' | | | ', false],
  ])('%s: is it a whole header? %s', (header, whole) => {
    expect(isWholeHeader(mapOf(header))).toBe(whole)
  })

  test.each([
    ['品种 | 坡地 | 河滩边 | 合计', true],
    ['品种 | 坡地 | 合计', true],
    ['品种 | 合计 | 坡地 | 河滩边', false],
  ])('%s: is it in the order of the form? %s', (header, ordered) => {
    expect(inFormOrder(mapOf(header), fruitTable().columns)).toBe(ordered)
  })
})
