import { describe, expect, test } from 'vitest'
import { cellKindIn } from '../../../../src/forms/match/cell-kind.js'
import { mapColumns } from '../../../../src/forms/match/map-columns.js'
import { placeFigures, type RowShape } from '../../../../src/forms/match/place-figures.js'
import { textGrids } from '../../../layouts/text-grids.mjs'
import { fruitTable, oldBook } from './fruit-form.js'

const table = fruitTable()

/**
 * Where the figures of the last line of a text go, under the headers of its other lines: `how`, and the text by column, or the
 * texts that were not placed. The first column is the stub.
 */
function placed(text: string, more: Partial<RowShape> = {}) {
  const [grid] = textGrids(text)
  const row = grid!.rows - 1
  const map = mapColumns(grid!, 0, row, table)
  const placing = placeFigures({
    figures: grid!.cells.filter((cell) => cell.row === row && cell.column > 0),
    columns: table.columns,
    ranges: map.ranges,
    strange: map.strange,
    covering: false,
    tiles: true,
    whole: false,
    ragged: false,
    scattered: false,
    kindOf: cellKindIn(oldBook),
    ...more,
  })
  return placing.kind === 'placed'
    ? { by: placing.by, ...Object.fromEntries([...placing.cells].map(([id, cell]) => [id, cell.text])) }
    : placing.cells.map((cell) => cell.text)
}

describe('under the header of its column goes', () => {
  const header = '品种 | 坡地 | 河滩边 | 合计\n'
  test.each([
    ['each figure', '桃子 | 1 | 2 | 3', { by: 'header', slope: '1', shore: '2', all: '3' }],
    ['a blank, which is a cell as well', '桃子 | 1 | | 1', { by: 'header', slope: '1', shore: '', all: '1' }],
    ['what cannot be read', '桃子 | 1 | 几 | 1', { by: 'header', slope: '1', shore: '几', all: '1' }],
  ])('%s', (_, row, cells) => {
    expect(placed(header + row)).toEqual(cells)
  })

  test('a cell that is wider than its header', () => {
    expect(placed('品种 | 坡地 | 河滩边 | | 合计\n桃子 | 1 | 2 | < | 3')).toEqual({
      by: 'header',
      slope: '1',
      shore: '2',
      all: '3',
    })
  })

  test('no cell that stands under two', () => {
    expect(placed(`${header}桃子 | 1 | < | 3`)).toEqual(['1', '3'])
  })

  test('none where a figure stands beside the headers and may have slid, unless others stand under each of them', () => {
    const slid = '品种 | 坡地 | | 河滩边 | 合计\n桃子 | 1 | 2 | | 3'
    expect(placed(slid)).toEqual(['1', '2', '3'])
    expect(placed(slid, { covering: true })).toEqual({ by: 'header', slope: '1', shore: '', all: '3' })
  })

  test('each figure, though one stands under a header that is none of the form’s', () => {
    expect(placed('品种 | 坡地 | 去年 | 河滩边 | 合计\n桃子 | 1 | 8 | 2 | 3')).toEqual({
      by: 'header',
      slope: '1',
      shore: '2',
      all: '3',
    })
  })

  test('none where the header lacks a column, unless it is whole', () => {
    const lacking = '品种 | 坡地 | 合计\n桃子 | 1 | 3'
    expect(placed(lacking)).toEqual(['1', '3'])
    expect(placed(lacking, { whole: true })).toEqual({ by: 'header', slope: '1', all: '3' })
  })
})

describe('without a header', () => {
  const headless = (row: string, more: Partial<RowShape> = {}) => placed(` | | |\n${row}`, more)

  test.each([
    ['as many figures as columns go in order', '桃子 | 1 | 2 | 3', { by: 'order', slope: '1', shore: '2', all: '3' }],
    ['as many cells as columns as well', '桃子 | 1 | | 3', { by: 'order', slope: '1', shore: '', all: '3' }],
    [
      'and empty ones before them do not count',
      '桃子 | | 1 | 2 | 3',
      { by: 'order', slope: '1', shore: '2', all: '3' },
    ],
    ['nor words behind them', '桃子 | 1 | 2 | 3 | 见附件', { by: 'order', slope: '1', shore: '2', all: '3' }],
    ['of too many empty cells the last count', '桃子 | | | |', { by: 'order', slope: '', shore: '', all: '' }],
    ['fewer figures are not placed', '桃子 | 1 | 3', ['1', '3']],
    ['nor more figures', '桃子 | 1 | 2 | 3 | 4', ['1', '2', '3', '4']],
  ])('%s', (_, row, cells) => {
    expect(headless(row)).toEqual(cells)
  })
})

describe('of the pieces of a line of text', () => {
  const header = '品种 | 坡地 | 河滩边 | 合计\n'

  test('none goes under a header: they only count', () => {
    expect(placed(`${header}桃子 | 1 | 2 | 3`, { ragged: true })).toEqual({
      by: 'order',
      slope: '1',
      shore: '2',
      all: '3',
    })
  })

  test('a blank first one may be padding, so that fewer figures are not placed', () => {
    expect(placed(`${header}桃子 | | 2 | 3`, { ragged: true })).toEqual(['2', '3'])
  })
})

describe('of a row that is shorter or longer than its header', () => {
  const header = '品种 | 坡地 | 河滩边 | 合计\n'
  const broken = (row: string) => placed(header + row, { tiles: false })

  test('as many cells as columns go in order', () => {
    expect(broken('桃子 | 1 | | 3')).toEqual({ by: 'order', slope: '1', shore: '', all: '3' })
  })

  test.each([
    ['fewer cells', '桃子 | 1 | 3', ['1', '3']],
    ['an empty cell too many', '桃子 | | 1 | 2 | 3', ['1', '2', '3']],
  ])('%s are not placed', (_, row, texts) => {
    expect(broken(row)).toEqual(texts)
  })
})

test('a figure that is not placed stands under the nearest header', () => {
  const [grid] = textGrids('品种 | 坡地 | 河滩边 | 合计\n桃子 | | 1 | 2 | 3')
  const { ranges } = mapColumns(grid!, 0, 1, table)
  const placing = placeFigures({
    figures: grid!.cells.filter((cell) => cell.row === 1 && cell.column > 0),
    columns: table.columns,
    ranges,
    strange: [],
    covering: false,
    whole: true,
    tiles: false,
    scattered: false,
    ragged: false,
    kindOf: cellKindIn(oldBook),
  })
  expect(placing).toMatchObject({ kind: 'unplaced', under: ['shore', 'all', 'all'] })
})
