import { describe, expect, test } from 'vitest'
import { extractText } from '../../../extractors/text/extract-text.js'
import type { Block } from '../../../src/model/extraction.js'

async function blocksOf(text: string): Promise<readonly Block[]> {
  const source = { path: 'report.txt', bytes: new TextEncoder().encode(text), sha256: '', format: 'text' as const }
  const [reading] = await extractText(source, {})
  return reading!.blocks
}

const shown = (blocks: readonly Block[]): unknown[] =>
  blocks.map((block) =>
    block.kind === 'paragraph'
      ? block.text
      : Array.from({ length: block.grid.rows }, (_, row) =>
          block.grid.cells.filter((cell) => cell.row === row).map((cell) => cell.text),
        ),
  )

describe('plain text', () => {
  test('lines with equally many fields are one grid, with other numbers another; empty fields stay', async () => {
    const text = '规章\t0\t1\n文件\t\t2\n许可\t3\n'
    expect(shown(await blocksOf(text))).toEqual([
      [
        ['规章', '0', '1'],
        ['文件', '', '2'],
      ],
      [['许可', '3']],
    ])
  })

  test('columns aligned by blanks are fields; a page number on its own line is none', async () => {
    const text = '行政处罚        52      7\n\n            - 12 -\n\n行政强制        45      8\n'
    expect(shown(await blocksOf(text))).toEqual([
      [
        ['行政处罚', '52', '7'],
        ['行政强制', '45', '8'],
      ],
    ])
  })

  test('every cell has its line from 1 and its characters from 0', async () => {
    const text = '标题\n规章\t 12 \t3\n'
    const [, grid] = await blocksOf(text)
    const cells = grid?.kind === 'grid' ? grid.grid.cells : []
    expect(cells.map((cell) => cell.at)).toEqual([
      [{ line: 2, from: 0, to: 2 }],
      [{ line: 2, from: 4, to: 6 }],
      [{ line: 2, from: 8, to: 9 }],
    ])
  })

  test('a sentence that a page end cut goes on, a heading does not; bold marks are mark-up', async () => {
    const long = '领导小组的主要职责是统筹协调全县各单位的政府信息公开工作，并且由领导小组办公室主要负责'
    const text = `一、总体情况\n\n${long}\n\n组织和**指导**。\n\n二、其他`
    expect(shown(await blocksOf(text))).toEqual(['一、总体情况', `${long}组织和指导。`, '二、其他'])
  })

  test('a file without any text has no blocks', async () => {
    expect(await blocksOf('\n \n')).toEqual([])
  })
})
