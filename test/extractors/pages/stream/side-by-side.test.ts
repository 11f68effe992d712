import { expect, test } from 'vitest'
import type { PageLayout } from '../../../../extractors/pages/page-layout.js'
import { sideBySide } from '../../../../extractors/pages/stream/side-by-side.js'
import { lineText, textLines } from '../../../../extractors/pages/text/text-lines.js'
import { setText } from '../glyphs.js'

type Piece = readonly [text: string, left: number]

const pageOf = (...rows: readonly (readonly Piece[])[]): PageLayout => ({
  number: 1,
  width: 595,
  height: 842,
  grids: [],
  lines: textLines(rows.flatMap((row, index) => row.flatMap(([text, left]) => setText(text, left, 100 + 20 * index)))),
  findings: [],
  leftOut: [],
})

const textsOf = (pages: readonly PageLayout[]) => pages.map(({ lines }) => lines.map(lineText))

test('two tables beside each other are read one after the other', () => {
  const parts = sideBySide(
    pageOf(
      [
        ['规章', 50],
        ['12', 150],
        ['行政许可', 300],
        ['7', 400],
        ['9', 450],
      ],
      [
        ['规范性文件', 50],
        ['8', 150],
        ['行政处罚', 300],
        ['3', 400],
        ['4', 450],
      ],
      [
        ['其他', 50],
        ['5', 150],
        ['行政强制', 300],
        ['1', 400],
        ['2', 450],
      ],
    ),
  )
  expect(textsOf(parts)).toEqual([
    [],
    ['规章12', '规范性文件8', '其他5'],
    ['行政许可7 9', '行政处罚3 4', '行政强制1 2'],
    [],
  ])
})

test('a table with remarks behind its figures is one', () => {
  const page = pageOf(
    [
      ['规章', 50],
      ['12', 150],
      ['已经公开', 300],
    ],
    [
      ['规范性文件', 50],
      ['8', 150],
      ['没有变化', 300],
    ],
    [
      ['其他', 50],
      ['5', 150],
      ['已经废止', 300],
    ],
  )
  expect(sideBySide(page)).toEqual([page])
})
