import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type MatchedTables, matchTables } from '../../../../src/forms/match/match-tables.js'
import { officialForms as forms, officialBook } from '../../../../src/forms/official-book.js'
import type { Cell, Grid } from '../../../../src/model/grid.js'
import { formGrids } from '../../../official-grid.js'
import { figurePool, figuresFrom } from '../../../random-figures.js'
import { allRight, wrongCells } from '../wrong-cells.js'

const [form2019, form2021] = [forms[0]!, forms[1]!]
const pool = Array.from({ length: 61 }, (_, index) => (index * 37) % 113)

const changed = (grid: Grid, change: (cell: Cell) => Cell): Grid => ({ ...grid, cells: grid.cells.map(change) })
const codes = (matched: MatchedTables) => matched.findings.map(({ code }) => code)

describe.each(forms)('$id as the form lays it out', (form) => {
  const truth = figuresFrom(form, pool)

  test('every cell is right, nothing to report, the form told', () => {
    const matched = matchTables(formGrids(form, truth), officialBook())
    expect(wrongCells(matched, truth)).toEqual(allRight)
    expect(matched.form).toBe(form.id)
    expect(matched.findings).toEqual([])
  })

  test('any figures', () => {
    fc.assert(
      fc.property(figurePool(), (figures) => {
        const any = figuresFrom(form, figures)
        expect(wrongCells(matchTables(formGrids(form, any), officialBook()), any)).toEqual(allRight)
      }),
      { seed: 3, numRuns: 20 },
    )
  })

  test('cut into two grids at any row, the stub of the second beginning anew', () => {
    const [blocks, requests, review] = formGrids(form, truth)
    for (let row = 4; row < requests!.rows; row++) {
      const matched = matchTables([blocks!, ...split(requests!, row), review!], officialBook())
      expect(wrongCells(matched, truth)).toEqual(allRight)
    }
  })
})

/** The grid as two: cells that the cut goes through are in both, the lower half without text. */
function split(grid: Grid, row: number): Grid[] {
  const upper = grid.cells.filter((cell) => cell.row < row)
  const lower = grid.cells.filter((cell) => cell.row + cell.rowSpan > row)
  return [
    { ...grid, rows: row, cells: upper.map((cell) => ({ ...cell, rowSpan: Math.min(cell.rowSpan, row - cell.row) })) },
    {
      ...grid,
      rows: grid.rows - row,
      cells: lower.map((cell) => {
        const hidden = Math.max(0, row - cell.row)
        return {
          ...cell,
          row: Math.max(0, cell.row - row),
          rowSpan: cell.rowSpan - hidden,
          text: hidden > 0 ? '' : cell.text,
        }
      }),
    },
  ]
}

describe('no wrong number without a warning', () => {
  const truth = figuresFrom(form2021, pool)
  const han = '政府信息公开工作年度报告处理结果其他不予提供'

  test('labels with characters exchanged, lost and doubled', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.infiniteStream(fc.nat(1000)), (every, stream) => {
        const next = () => stream.next().value as number
        const noisy = (cell: Cell): Cell => {
          if (/^\d*$/.test(cell.text) || next() % every !== 0) return cell
          const characters = [...cell.text]
          const at = next() % characters.length
          const kind = next() % 3
          if (kind === 0) characters[at] = han[next() % han.length]!
          else if (kind === 1) characters.splice(at, 1)
          else characters.splice(at, 0, characters[at]!)
          return { ...cell, text: characters.join('') }
        }
        const matched = matchTables(
          formGrids(form2021, truth).map((grid) => changed(grid, noisy)),
          officialBook(),
        )
        expect(wrongCells(matched, truth).silent).toEqual([])
      }),
      { seed: 11, numRuns: 60 },
    )
  })

  test('rows lost: those left stay right, those lost are named', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 3, max: 27 }), { minLength: 1, maxLength: 5 }), (lost) => {
        const [blocks, requests, review] = formGrids(form2021, truth)
        const cells = requests!.cells.filter((cell) => !(lost.includes(cell.row) && cell.rowSpan === 1))
        const matched = matchTables([blocks!, { ...requests!, cells }, review!], officialBook())
        const { wrong, silent } = wrongCells(matched, truth)
        expect({ wrong, silent }).toEqual({ wrong: [], silent: [] })
        expect(codes(matched)).toContain('row-missing')
      }),
      { seed: 5, numRuns: 40 },
    )
  })

  test('two labels of neighbouring rows exchanged with their figures', () => {
    const [blocks, requests, review] = formGrids(form2021, truth)
    const exchange = (cell: Cell): Cell =>
      cell.row === 8 || cell.row === 9 ? (cell.rowSpan === 1 ? { ...cell, row: 17 - cell.row } : cell) : cell
    const matched = matchTables([blocks!, changed(requests!, exchange), review!], officialBook())
    expect(wrongCells(matched, truth).silent).toEqual([])
  })
})

describe('columns', () => {
  const truth = figuresFrom(form2021, pool)
  const [blocks, requests, review] = formGrids(form2021, truth)

  test('in another order are told by their headers', () => {
    // the total printed first: tracks 3…9 become 4…9, 3
    const turned = changed(requests!, (cell) => {
      if (cell.column < 3 || cell.columnSpan === 7) return cell
      return { ...cell, column: cell.column === 9 ? 3 : cell.column + 1 }
    })
    expect(wrongCells(matchTables([blocks!, turned, review!], officialBook()), truth)).toEqual(allRight)
  })

  test('without any header go by their order', () => {
    const headless = changed(requests!, (cell) => (cell.row < 3 ? { ...cell, text: '' } : cell))
    expect(wrongCells(matchTables([blocks!, headless, review!], officialBook()), truth)).toEqual(allRight)
  })

  test('a column too many in the middle does not move the others', () => {
    const wider: Grid = {
      ...requests!,
      columns: 11,
      cells: [
        ...requests!.cells.map((cell) =>
          cell.column >= 5
            ? { ...cell, column: cell.column + 1 }
            : cell.column + cell.columnSpan > 5
              ? { ...cell, columnSpan: cell.columnSpan + 1 }
              : cell,
        ),
        { row: 2, column: 5, rowSpan: 1, columnSpan: 1, text: '备注', at: [] },
        ...Array.from({ length: 27 }, (_, index) => ({
          row: index + 3,
          column: 5,
          rowSpan: 1,
          columnSpan: 1,
          text: '7',
          at: [],
        })),
      ],
    }
    expect(wrongCells(matchTables([blocks!, wider, review!], officialBook()), truth).silent).toEqual([])
  })
})

test('a report that prints （六）其他处理 as one row keeps it under its own id', () => {
  const truth = figuresFrom(form2021, pool)
  const mixed = { ...truth, t3_requests: figuresFrom(form2019, pool).t3_requests! }
  const [blocks, , review] = formGrids(form2021, truth)
  const matched = matchTables([blocks!, formGrids(form2019, mixed)[1]!, review!], officialBook())
  expect(matched.form).toBe('F2021')
  expect(wrongCells(matched, mixed)).toEqual(allRight)
  expect(codes(matched)).toEqual(['row-of-another-form'])
})

test('a table that is not there is one error, not a row of missing cells', () => {
  const truth = figuresFrom(form2021, pool)
  const [blocks, , review] = formGrids(form2021, truth)
  const matched = matchTables([blocks!, review!], officialBook())
  expect(matched.findings.map(({ code, pointer }) => [code, pointer])).toEqual([
    ['table-missing', '/tables/t3_requests'],
  ])
  expect(matched.tables.some(({ table }) => table.id === 't3_requests')).toBe(false)
})
