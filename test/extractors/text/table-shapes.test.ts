import { describe, expect, test } from 'vitest'
import { readLines } from '../../../extractors/text/read-lines.js'
import { sourceLines } from '../../../extractors/text/source-line.js'
import { limitsOf } from '../../../src/model/limits.js'
import { drawGrid } from '../draw-grid.js'

/** The blocks of a text: a paragraph by its text, a table as it is drawn. */
const read = (text: string, nth = 0): unknown[] =>
  readLines(sourceLines(text.split('\n')), limitsOf({}))[nth]!.blocks.map((block) =>
    block.kind === 'paragraph' ? block.text : drawGrid(block.grid),
  )

/** The places that the cells of the first table name, as they are looked up. */
function lookedUp(text: string): string[] {
  const lines = text.split('\n')
  const [reading] = readLines(sourceLines(lines), limitsOf({}))
  const grid = reading!.blocks.find((block) => block.kind === 'grid')
  return (grid?.kind === 'grid' ? grid.grid.cells : []).map(({ at }) =>
    at.map((place) => ('line' in place ? lines[place.line - 1]!.slice(place.from, place.to) : '?')).join(''),
  )
}

describe('the cells of a table in a text are told by', () => {
  test.each([
    ['pipes, as in Markdown', '| 项目 | 数 |\n|---|---|\n| 甲 | 1 |\n| 乙 |  |', [['项目 数', '甲 1', '乙 ']]],
    ['pipes without one at the start', '项目 | 数 |\n甲 | 1 |', [['项目 数', '甲 1']]],
    ['pipes with a line of crosses, as in Org', '| 项目 | 数 |\n|----+----|\n| 甲 | 1 |', [['项目 数', '甲 1']]],
    [
      'dashes that are blanks, which are no line',
      '| 甲 | 1 |\n|---|---|\n| 乙 | 2 |\n| - | - |',
      [['甲 1', '乙 2', '- -']],
    ],
    [
      'words written into each slot of a cell',
      '| 表 | 表 |\n|---|---|\n| 甲 | 1 |\n| 甲 | 1 |',
      [['表 <', '甲 1', '^ 1']],
    ],
    [
      'commas, quotation marks around fields',
      '"项目","数"\n"甲 ""一""","1,024"\n"乙",""',
      [['项目 数', '甲 "一" 1,024', '乙 ']],
    ],
    ['semicolons', '项目;数\n甲;1\n乙;', [['项目 数', '甲 1', '乙 ']]],
    [
      'boxes',
      '┌────┬────┐\n│项目│数  │\n├────┼────┤\n│甲  │1   │\n├────┼────┤\n│乙  │2   │\n└────┴────┘',
      [['项目 数', '甲 1', '乙 2']],
    ],
    [
      'boxes with a cell over two rows and one over two columns',
      '┌─────────┐\n│标题     │\n├────┬────┤\n│项目│1   │\n│    ├────┤\n│    │2   │\n├────┼────┤\n│丙  │3   │\n└────┴────┘',
      [['标题 <', '项目 1', '^ 2', '丙 3']],
    ],
    [
      'signs, as in reStructuredText',
      '+------+----+\n| 项目 | 数 |\n+======+====+\n| 甲   | +1 |\n+------+----+\n| 乙   | -2 |\n+------+----+',
      [['项目 数', '甲 +1', '乙 -2']],
    ],
    [
      'lines under the columns',
      '====  ====\n项目  数\n====  ====\n甲    1\n乙    2\n====  ====',
      [['项目 数', '甲 1', '乙 2']],
    ],
    [
      'MediaWiki markup',
      '{| class="wikitable"\n|-\n! 项目 !! 数\n|-\n| colspan="2" | 甲\n|-\n| 乙 || 2\n|}',
      [['项目 数', '甲 <', '乙 2']],
    ],
    [
      'HTML',
      '数如下。\n<table><tr><td>项目</td><td>数</td></tr>\n<tr><td colspan="2">甲</td></tr></table>',
      ['数如下。', ['项目 数', '甲 <']],
    ],
    ['tabs on lines of their own', '项目\n\n\t\n\n数\n甲\n\n\t\n\n1\n乙\n\n\t\n\n2', [['项目 数', '甲 1', '乙 2']]],
    [
      'pipes under each other, fewer where a cell is wide',
      '|标题|\n|项目|数  |\n|甲  |1   |',
      [['标题 <', '项目 数', '甲 1']],
    ],
  ])('%s', (_, text, blocks) => {
    expect(read(text)).toEqual(blocks)
  })

  test('places that are looked up in the source', () => {
    expect(lookedUp('> | 甲 | 12 |\n> |---|---|\n> | 乙 | 3 |\n> \n> 一。\n> 二。')).toEqual(['甲', '12', '乙', '3'])
    expect(lookedUp('<table><tr><td>甲</td><td>\n12</td></tr><tr><td>乙</td><td>3</td></tr></table>')).toEqual([
      '甲',
      '12',
      '乙',
      '3',
    ])
    expect(lookedUp('│甲│12│\n┼──┼──┼\n│乙│3 │')).toEqual(['甲', '12', '乙', '3'])
  })
})

describe('a number in a narrow cell', () => {
  const table = (above: string, below: string) =>
    `┌────┬───┐\n│甲  │${above}│\n│    │${below}│\n├────┼───┤\n│乙  │1  │\n├────┼───┤\n│丙  │1  │\n└────┴───┘`
  test('goes on in the next line where it fills its own', () => {
    expect(read(table('123', '45 '))).toEqual([['甲 12345', '乙 1', '丙 1']])
  })
  test('is another one where it does not', () => {
    expect(read(table('12 ', '45 '))).toEqual([['甲 12\n45', '乙 1', '丙 1']])
  })
})

describe('what is no table', () => {
  test.each([
    ['a path of links', '首页 | 公开 | 年报'],
    ['a sentence with commas', '甲,乙,丙三镇,均已完成'],
    ['a line of dashes', '----------'],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual([text])
  })
})

test('what stands alone in its row heads rows or is a line of text: the readings leave the choice', () => {
  const text = '标题,,\n第一段。,,\n表,,\n项目,数,注\n甲,1,'
  expect(read(text)).toEqual([['标题  ', '第一段。  ', '表  ', '项目 数 注', '甲 1 ']])
  expect(read(text, 1)).toEqual(['标题', '第一段。', '表', ['项目 数 注', '甲 1 ']])
})

test('numbers of lines are no part of a text', () => {
  expect(read('1: 一、甲\n2: | 甲 | 1 |\n3: | 乙 | 2 |\n4: 二、乙\n5: 三、丙')).toEqual([
    '一、甲',
    ['甲 1', '乙 2'],
    '二、乙',
    '三、丙',
  ])
})
