import { expect, test } from 'vitest'
import { stubCells } from '../../../../extractors/pages/stream/stub-cells.js'
import { lineText, textLines } from '../../../../extractors/pages/text/text-lines.js'
import { setText } from '../glyphs.js'

test('two lines no closer than rows are one label where figures stand midway between them', () => {
  const baselines = [100, 116, 132, 148, 164]
  const pieces = baselines.flatMap((baseline, index) =>
    textLines(setText('甲乙丙丁戊'[index]!.repeat(4), 50, baseline)),
  )
  const middle = (index: number) => baselines[index]! - 3.8
  const rows = [middle(0), (middle(1) + middle(2)) / 2, middle(3), middle(4)]
  const blocks = stubCells(pieces, 16, rows)
  expect(blocks.map((block) => block.pieces.map(lineText))).toEqual([
    ['甲甲甲甲'],
    ['乙乙乙乙', '丙丙丙丙'],
    ['丁丁丁丁'],
    ['戊戊戊戊'],
  ])
})
