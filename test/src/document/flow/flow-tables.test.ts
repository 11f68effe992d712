import { describe, expect, test } from 'vitest'
import { flowTables } from '../../../../src/document/flow/flow-tables.js'
import { officialBook } from '../../../../src/forms/official-book.js'
import type { Block, Paragraph } from '../../../../src/model/extraction.js'

const book = officialBook()
const paragraph = (text: string, line: number): Paragraph => {
  const at = { line, from: 0, to: text.length }
  return { kind: 'paragraph', text, at: [at], lines: [{ text, at }] }
}
const flow = (text: string): Block[] =>
  flowTables(
    text.split('\n').map((line, at) => paragraph(line, at + 1)),
    book,
  )

const shown = (blocks: readonly Block[]): unknown[] =>
  blocks.flatMap((block): unknown[] =>
    block.kind === 'paragraph'
      ? [block.text]
      : Array.from({ length: block.grid.rows }, (_, row) =>
          block.grid.cells.filter((cell) => cell.row === row).map(({ text }) => text),
        ),
  )

const rows = [['第二十条第（六）项'], ['信息内容'], ['本年处理决定数量'], ['行政处罚', '12'], ['行政强制', '3']]

describe('the tables in running text', () => {
  test.each([
    ['a cell on each line', '第二十条第（六）项\n信息内容\n本年处理决定数量\n行政处罚\n12\n行政强制\n3'],
    ['blanks between the cells', '第二十条第（六）项\n信息内容 本年处理决定数量\n行政处罚 12\n行政强制 3'],
    ['nothing between them', '第二十条第（六）项信息内容本年处理决定数量行政处罚12行政强制3'],
  ])('%s', (_, text) => {
    expect(shown(flow(text))).toEqual(rows)
  })

  test('are cut out of a line that goes on before and behind them, with their places', () => {
    const text =
      '前面的话说明情况。第二十条第（六）项信息内容本年处理决定数量行政处罚12行政强制3三、收到和处理政府信息公开申请情况'
    const blocks = flow(text)
    expect(shown(blocks)).toEqual(['前面的话说明情况。', ...rows, '三、收到和处理政府信息公开申请情况'])
    for (const block of blocks) {
      for (const { text: cell, at } of block.kind === 'grid' ? block.grid.cells : []) {
        const [place] = at
        expect(place && 'line' in place ? text.slice(place.from, place.to) : '').toBe(cell)
      }
    }
  })

  test('sentences that speak of their rows are none', () => {
    const text = '全年办理行政许可5件、行政处罚12件、行政强制3件，行政事业性收费2万元，规章和行政规范性文件已公开。'
    expect(flow(text)).toEqual([paragraph(text, 1)])
  })

  test('figures before the words that they belong to leave open which these are', () => {
    const blocks = flow('信息内容\n本年处理决定数量\n12\n行政处罚\n3\n行政强制\n第二十条第（八）项')
    expect(blocks.every((block) => block.kind === 'grid' && block.grid.scattered === true)).toBe(true)
  })
})
