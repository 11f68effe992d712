import { describe, expect, test } from 'vitest'
import type { PageLayout } from '../../../../extractors/pages/page-layout.js'
import { raggedPieces, streamTables } from '../../../../extractors/pages/stream/stream-tables.js'
import { isTableRow } from '../../../../extractors/pages/stream/table-regions.js'
import { lineText, type TextLine, textLines } from '../../../../extractors/pages/text/text-lines.js'
import type { Grid } from '../../../../src/model/grid.js'
import { setText } from '../glyphs.js'

type Set = readonly [text: string, left: number]

const glyphsOf = (texts: readonly Set[], y: number) => texts.flatMap(([text, left]) => setText(text, left, y))

/** One line with texts set from the given left edges. */
const lineOf = (...texts: readonly Set[]): TextLine => textLines(glyphsOf(texts, 100))[0]!

/** A page of lines `pitch` points apart from `top` on. */
const pageOf = (number: number, lines: readonly (readonly Set[])[], top = 100, pitch = 20): PageLayout => ({
  number,
  width: 595,
  height: 842,
  grids: [],
  lines: textLines(lines.flatMap((texts, index) => glyphsOf(texts, top + index * pitch))),
  findings: [],
  leftOut: [],
})

const gridsOf = (...pages: readonly PageLayout[]): Grid[] =>
  [...streamTables(pages, 450).values()].flat().flatMap((block) => (block.kind === 'grid' ? [block.grid] : []))

/** The texts of a grid row by row; a cell over several slots stands in its first. */
const textsOf = (grid: Grid): string[][] =>
  Array.from({ length: grid.rows }, (_, row) =>
    grid.cells
      .filter((cell) => cell.row === row)
      .sort((a, b) => a.column - b.column)
      .map((cell) => cell.text),
  )

describe('a line', () => {
  test('is parted at wide blanks, and between figures at narrow ones', () => {
    const line = lineOf(['1.属于国家秘密', 50], ['12', 150], ['7', 165], ['19', 300])
    expect(raggedPieces(line).map(lineText)).toEqual(['1.属于国家秘密', '12', '7', '19'])
  })

  test('of running text is no row, also where that has a gap', () => {
    expect(isTableRow(lineOf(['2024年全区受理政府信息公开申请21件，', 50], ['均在法定期限答复。', 260]))).toBe(false)
    expect(isTableRow(lineOf(['行政许可', 50], ['550', 300]))).toBe(true)
  })
})

describe('a table without ruling lines', () => {
  const header: readonly Set[] = [
    ['信息内容', 50],
    ['本年制发件数', 150],
    ['本年废止件数', 250],
    ['现行有效件数', 350],
  ]

  test('has its figures under their headers and its blanks blank', () => {
    const [grid] = gridsOf(
      pageOf(1, [
        header,
        [
          ['规章', 50],
          ['12', 175],
          ['345', 373],
        ],
        [
          ['规范性文件', 50],
          ['8', 278],
        ],
      ]),
    )
    expect(textsOf(grid!)).toEqual([
      ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
      ['规章', '12', '', '345'],
      ['规范性文件', '', '8', ''],
    ])
  })

  test('keeps a figure apart that stands directly behind its label or another figure', () => {
    const [grid] = gridsOf(
      pageOf(1, [
        [
          ['规章', 50],
          ['12', 100],
          ['7', 113],
        ],
        [
          ['规范性文件', 50],
          ['80', 100],
          ['19', 113],
        ],
        [
          ['行政许可', 50],
          ['3', 100],
          ['4', 113],
        ],
      ]),
    )
    expect(textsOf(grid!)).toEqual([
      ['规章', '12', '7'],
      ['规范性文件', '80', '19'],
      ['行政许可', '3', '4'],
    ])
  })

  test('gives figures beside their headers to the column at whose edge they are aligned', () => {
    const [grid] = gridsOf(
      pageOf(1, [
        header,
        [
          ['规章', 50],
          ['12', 215],
          ['7', 322],
        ],
        [
          ['文件', 50],
          ['5', 220],
          ['8', 322],
        ],
      ]),
    )
    expect(textsOf(grid!).slice(1)).toEqual([
      ['规章', '12', '7', ''],
      ['文件', '5', '8', ''],
    ])
  })

  test('goes on over a page end in the same columns', () => {
    const first = pageOf(1, [
      header,
      [
        ['规章', 50],
        ['12', 175],
        ['9', 278],
        ['345', 373],
      ],
    ])
    const second = pageOf(2, [
      [
        ['规范性文件', 50],
        ['7', 380],
      ],
      [
        ['其他文件', 50],
        ['61', 273],
      ],
    ])
    const [above, below] = gridsOf(first, second)
    expect(below!.columnLines).toEqual(above!.columnLines)
    expect(textsOf(below!)).toEqual([
      ['规范性文件', '', '', '7'],
      ['其他文件', '', '61', ''],
    ])
  })

  test('whose columns are not certain is read line by line', () => {
    const grids = gridsOf(
      pageOf(1, [
        header,
        [
          ['规章', 50],
          ['12', 220],
          ['7', 322],
        ],
        [
          ['文件', 50],
          ['54', 220],
          ['8', 322],
        ],
      ]),
    )
    expect(grids.map(({ ragged, columns }) => [ragged, columns])).toEqual([
      [true, 4],
      [true, 3],
    ])
  })

  test('puts the lines of one label together where they stand closer than rows', () => {
    const label = (top: number, ...texts: readonly string[]) =>
      texts.flatMap((text, index) => setText(text, 50, top + index * 11))
    const lines = textLines([
      ...label(100, '1.属于国家秘密'),
      ...setText('1', 200, 100),
      ...setText('7', 260, 100),
      ...label(124, '2.其他法律行政', '法规禁止公开'),
      ...setText('2', 200, 129.5),
      ...setText('7', 260, 129.5),
      ...label(160, '3.危及'),
      ...setText('3', 200, 160),
      ...setText('7', 260, 160),
      ...label(184, '4.保护第三方', '合法权益'),
      ...setText('4', 200, 189.5),
      ...setText('7', 260, 189.5),
    ])
    const [grid] = gridsOf({ ...pageOf(1, []), lines })
    expect(textsOf(grid!)).toEqual([
      ['1.属于国家秘密', '1', '7'],
      ['2.其他法律行政法规禁止公开', '2', '7'],
      ['3.危及', '3', '7'],
      ['4.保护第三方合法权益', '4', '7'],
    ])
  })
})
