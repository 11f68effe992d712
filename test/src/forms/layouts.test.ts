import { describe, expect, test } from 'vitest'
import { matchTables } from '../../../src/forms/match/match-tables.js'
import { form2021 } from '../../../src/forms/official/form-2021.js'
import { officialBook } from '../../../src/forms/official-book.js'
import type { Grid } from '../../../src/model/grid.js'
import { formGrids } from '../../official-grid.js'
import { figuresFrom } from '../../random-figures.js'
import { gridOf, moved, withColumn, withoutColumn, withRow } from './change-grid.js'
import { allRight, wrongCells } from './wrong-cells.js'

const pool = Array.from({ length: 61 }, (_, index) => (index * 37) % 113)
const truth = figuresFrom(form2021, pool)
const lastYear = figuresFrom(
  form2021,
  pool.map((figure) => (figure * 7) % 101),
)
const [blocks, requests, review] = formGrids(form2021, truth) as [Grid, Grid, Grid]
const header = (text: string, figure: (row: number) => string | number) => (row: number) =>
  row === 0 ? text : row < 3 ? '' : figure(row)
const sevenFigures = [11, 12, 13, 14, 15, 16, 81].map((figure) => [figure] as const)
const tableFour = layoutsOfTableFour()
const serious = (grids: readonly Grid[]) =>
  matchTables(grids, officialBook()).findings.filter(({ severity }) => severity !== 'info')

describe('columns that are none of the form’s', () => {
  const cases: Record<string, Grid> = {
    'serial numbers before the labels': withColumn(
      requests,
      0,
      header('序号', (row) => row - 2),
    ),
    'line numbers before the figures': withColumn(
      requests,
      3,
      header('行次', (row) => row - 2),
    ),
    'units before the figures': withColumn(
      requests,
      3,
      header('单位', () => '件'),
    ),
    'units without a header': withColumn(requests, 3, () => '件'),
    'remarks behind the figures': withColumn(
      requests,
      10,
      header('备注', (row) => (row % 3 === 0 ? '见附件' : '')),
    ),
    'figures among the remarks': withColumn(
      requests,
      10,
      header('备注', (row) => (row % 3 === 0 ? row : '')),
    ),
    'the totals of the year before': withColumn(
      requests,
      10,
      header('上年总计', (row) => row * 3),
    ),
    'shares without a header': withColumn(
      requests,
      10,
      header('', (row) => `${row}%`),
    ),
    'the numbers of the columns': withRow(requests, 3, [
      ['栏次', 3],
      ...[1, 2, 3, 4, 5, 6, 7].map((n) => [n] as const),
    ]),
  }
  test.each(Object.entries(cases))('%s', (_, grid) => {
    expect(wrongCells(matchTables([blocks, grid, review], officialBook()), truth)).toEqual(allRight)
    expect(serious([blocks, grid, review])).toEqual([])
  })

  test('one without a header beside columns that are blank takes no place among them', () => {
    const blank = {
      ...requests,
      cells: requests.cells.map((cell) => (cell.text === '0' ? { ...cell, text: '' } : cell)),
    }
    const matched = matchTables(
      [
        blocks,
        withColumn(
          blank,
          10,
          header('', (row) => row),
        ),
        review,
      ],
      officialBook(),
    )
    expect(wrongCells(matched, { t3_requests: truth.t3_requests! }).silent.length).toBe(zeros(truth.t3_requests!))
  })

  test('two headers for one column leave its figures unread', () => {
    const years = gridOf([
      [
        ['信息内容', 1, 2],
        ['本年处理决定数量', 2],
      ],
      [['2023年'], ['2024年']],
      [['行政许可'], [5], [7]],
      [['行政处罚'], [6], [8]],
      [['行政强制'], [1], [2]],
    ])
    const licensing = { t2_art20_5: { licensing: { decisionCount: 7 } } }
    expect(wrongCells(matchTables([years, requests, review], officialBook()), licensing).silent).toEqual([])
  })
})

/** Cells that the truth has as 0 and that are blank: no number is wrong there. */
const zeros = (figures: Readonly<Record<string, Readonly<Record<string, number | null>>>>): number =>
  Object.values(figures)
    .flatMap((row) => Object.values(row))
    .filter((figure) => figure === 0).length

describe('columns of the form', () => {
  test('one that is not printed is missing, the others are right', () => {
    const matched = matchTables([blocks, withoutColumn(requests, 5), review], officialBook())
    const { wrong, silent, absent } = wrongCells(matched, truth)
    expect({ wrong, silent }).toEqual({ wrong: [], silent: [] })
    expect(absent.every((pointer) => pointer.endsWith('/researchInstitution'))).toBe(true)
  })

  test.each([
    ['totals before the outcomes', [4, 0, 1, 2, 3, 9, 5, 6, 7, 8, 14, 10, 11, 12, 13]],
    ['suits after a review before the direct ones', [0, 1, 2, 3, 4, 10, 11, 12, 13, 14, 5, 6, 7, 8, 9]],
    ['suits before reviews', [5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 0, 1, 2, 3, 4]],
  ])('table 4, %s', (_, order) => {
    expect(wrongCells(matchTables([blocks, requests, tableFour.inOrder(order)], officialBook()), truth)).toEqual(
      allRight,
    )
  })
})

describe('rows', () => {
  test('out of the form’s order go by their labels', () => {
    const exchanged = moved(
      requests,
      (cell) => cell.column,
      ({ row }) => (row === 3 ? 4 : row === 4 ? 3 : row),
    )
    expect(wrongCells(matchTables([blocks, exchanged, review], officialBook()), truth)).toEqual(allRight)
  })

  test('the subtotal of a group is no row of the form', () => {
    const group = requests.cells.find((cell) => cell.text === '（六）其他处理')!
    const grid = withRow(requests, group.row + group.rowSpan, [['（六）其他处理', 2], ...sevenFigures])
    const matched = matchTables([blocks, grid, review], officialBook())
    expect(wrongCells(matched, truth)).toEqual(allRight)
    expect(matched.tables.find(({ table }) => table.id === 't3_requests')!.rows.other).toBeUndefined()
  })

  test('one whose label is lost is told by its place, with a warning', () => {
    const blank = requests.cells.map((cell) => (cell.text === '4.保护第三方合法权益' ? { ...cell, text: '' } : cell))
    const grids = [blocks, { ...requests, cells: blank }, review]
    expect(wrongCells(matchTables(grids, officialBook()), truth)).toEqual(allRight)
    expect(serious(grids).map(({ code, pointer }) => [code, pointer])).toEqual([
      ['row-uncertain', '/tables/t3_requests/denied.thirdPartyRights'],
    ])
  })

  test('blocks of table 2 in any order, each a table of its own', () => {
    const each = form2021.tables
      .filter(({ section }) => section === 2)
      .map(({ id, title, columns, rows }) =>
        gridOf([
          [[title, 1 + columns.length]],
          [['信息内容'], ...columns.map((column) => [column.header[0]!] as const)],
          ...rows.map((row) => [
            [row.label] as const,
            ...columns.map((column) => [truth[id]![row.id]![column.id]!] as const),
          ]),
        ]),
      )
    expect(wrongCells(matchTables([...each.reverse(), requests, review], officialBook()), truth)).toEqual(allRight)
  })

  test('of a list with the same labels are no table 2', () => {
    const list = gridOf([
      [['序号'], ['事项'], ['办理数量']],
      [[1], ['行政许可'], [12]],
      [[2], ['行政处罚'], [4]],
      [[3], ['行政检查'], [9]],
    ])
    const matched = matchTables([list, requests, review], officialBook())
    expect(matched.tables.map(({ table }) => table.id)).toEqual(['t3_requests', 't4_review_litigation'])
  })
})

describe('a second printing', () => {
  test('with other figures is named cell by cell, whichever comes first', () => {
    const old = formGrids(form2021, lastYear)
    for (const grids of [
      [...formGrids(form2021, truth), ...old],
      [...old, ...formGrids(form2021, truth)],
    ]) {
      expect(wrongCells(matchTables(grids, officialBook()), truth).silent).toEqual([])
    }
    expect(wrongCells(matchTables([blocks, requests, review, ...old], officialBook()), truth)).toEqual(allRight)
  })

  test('with the same figures is nothing to speak of', () => {
    expect(serious([blocks, requests, requests, review, review])).toEqual([])
  })
})

describe('table 4', () => {
  test.each(
    Object.entries({
      'with a label before its row': () => [tableFour.labelled('件数')],
      'one table for each branch': () => tableFour.branches,
      'one row for each branch': () => [tableFour.branchRows],
      'down a column': () => [tableFour.vertical],
      'with a column for all branches': () => [
        withColumn(review, 15, (row) => (row === 0 ? '合计' : row < 3 ? '' : 99)),
      ],
      'with its columns numbered': () => [
        withRow(
          review,
          3,
          Array.from({ length: 15 }, (_, index) => [index + 1] as const),
        ),
      ],
    }),
  )('%s', (_, layout) => {
    const grids = [blocks, requests, ...layout()]
    expect(wrongCells(matchTables(grids, officialBook()), truth)).toEqual(allRight)
    expect(serious(grids)).toEqual([])
  })
})

/** Table 4 as documents lay it out. */
function layoutsOfTableFour() {
  const { columns } = form2021.tables.find(({ id }) => id === 't4_review_litigation')!
  const figures = columns.map((column) => [truth.t4_review_litigation!.cases![column.id]!] as const)
  const leaves = columns.slice(0, 5).map(({ header: path }) => [path.at(-1)!] as const)
  const branches = ['行政复议', '未经复议直接起诉', '复议后起诉']
  const ofBranch = (branch: number) => figures.slice(branch * 5, branch * 5 + 5)
  return {
    /** The columns in this order, the spanners over them as they come. */
    inOrder: (order: readonly number[]): Grid => {
      const spanners = [0, 5, 10].map((first) => Math.floor(order[first]! / 5))
      const suits = spanners.filter((branch) => branch > 0).map((branch) => [branches[branch]!, 5] as const)
      const top: (readonly [string, number, number?])[] = [
        ['行政复议', 5, 2],
        ['行政诉讼', 10],
      ]
      return gridOf([
        spanners[0] === 0 ? top : [...top].reverse(),
        suits,
        order.map((column) => leaves[column % 5]!),
        order.map((column) => figures[column]!),
      ])
    },
    labelled: (label: string): Grid =>
      gridOf([
        [
          ['', 1, 3],
          ['行政复议', 5, 2],
          ['行政诉讼', 10],
        ],
        [
          ['未经复议直接起诉', 5],
          ['复议后起诉', 5],
        ],
        [...leaves, ...leaves, ...leaves],
        [[label], ...figures],
      ]),
    branches: branches.map((name, branch) => gridOf([[[name, 5]], leaves, ofBranch(branch)])),
    branchRows: gridOf([[[''], ...leaves], ...branches.map((name, branch) => [[name] as const, ...ofBranch(branch)])]),
    vertical: gridOf(
      figures.map((figure, index) => [
        ...(index % 5 === 0 ? [[branches[index / 5]!, 1, 5] as const] : []),
        leaves[index % 5]!,
        figure,
      ]),
    ),
  }
}
