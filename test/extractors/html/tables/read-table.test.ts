import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Grid } from '../../../../src/model/grid.js'
import { tilingFaults } from '../../../../src/model/grid.js'
import { codesOf, drawTable, readTableOf } from '../../page.js'
import { randomGrid, withoutPlaces } from '../../random-grid.js'

const htmlOf = ({ rows, cells }: Grid): string => {
  const lines = Array.from({ length: rows }, (_, row) =>
    cells
      .filter((cell) => cell.row === row)
      .map(({ rowSpan, columnSpan, text }) => `<td rowspan="${rowSpan}" colspan=${columnSpan}>${text}</td>`)
      .join(''),
  )
  return `<table><tr>${lines.join('</tr><tr>')}</tr></table>`
}

describe('readTable', () => {
  it('gives back any grid that was written as a table', () => {
    fc.assert(
      fc.property(randomGrid, (grid) => {
        const read = readTableOf(htmlOf(grid))
        expect(withoutPlaces(read.grid!)).toEqual(grid)
        expect(tilingFaults(read.grid!)).toEqual([])
        expect(read.findings).toEqual([])
      }),
      { seed: 1, numRuns: 500 },
    )
  })

  it('steps over cells that hang down from above', () => {
    expect(drawTable('<table><tr><td rowspan=2>a<td>b<td rowspan=2>c<tr><td>d</table>')).toEqual(['a b c', '^ d ^'])
  })

  it('ends a row span with its group of rows and the table', () => {
    const html = '<table><thead><tr><td rowspan=9>a<td>b<tbody><tr><td>c<td rowspan=0>d<tr><td>e</table>'
    expect(drawTable(html)).toEqual(['a b', 'c d', 'e ^'])
  })

  it('puts the tfoot last, and keeps counting the rows as they are written', () => {
    const html = '<table><tfoot><tr><td>sum</tfoot><tbody><tr><td>row</table>'
    expect(drawTable(html)).toEqual(['row', 'sum'])
    expect(readTableOf(html).grid?.cells.map(({ text, at }) => [text, at])).toEqual([
      ['row', [{ table: 1, row: 2, cell: 1 }]],
      ['sum', [{ table: 1, row: 1, cell: 1 }]],
    ])
  })

  it('reads spans as browsers do', () => {
    const spans = ['0', '-1', 'x', '', '1.9', ' 1 ', '+1']
    const html = spans.map((span) => `<tr><td colspan="${span}">a<td>b`).join('')
    expect(drawTable(`<table>${html}</table>`)).toEqual(spans.map(() => 'a b'))
  })

  it('takes next to no time over spans that are as large as they may be, or larger', () => {
    const bomb = '<td rowspan=65534 colspan=1000>x</td>'.repeat(1000)
    const { grid } = readTableOf(`<table><tr>${bomb}</tr></table>`)
    expect(grid).toMatchObject({ rows: 1, columns: 1000 })
    const { grid: larger, findings } = readTableOf(
      '<table><tr><td colspan=99999999 rowspan=99999999>a<tr><td>b</table>',
    )
    expect(larger).toMatchObject({ rows: 2, columns: 2 })
    expect(findings.map(({ code }) => code)).toContain('span-clamped')
  })

  it('does not lay out a table of over a million slots', () => {
    const rows = '<tr><td rowspan=65534>x</td></tr>'.repeat(3000)
    expect(readTableOf(`<table>${rows}</table>`)).toMatchObject({ grid: null, findings: [{ code: 'limit-reached' }] })
  })

  it('drops columns that only spans make: a title over more columns than there are', () => {
    expect(drawTable('<table><tr><td colspan=12>title<tr><td>a<td>b</table>')).toEqual(['title <', 'a b'])
  })

  it('leaves out what is not displayed, and counts it all the same', () => {
    const html = `<table>
      <tr style="DISPLAY: none"><td>x<td>y</tr>
      <tr><td style="display:none">x<td>a<td>b</tr>
      <tr hidden><td>x<td>y</tr>
      <tr><td>c<td>d</tr></table>`
    expect(drawTable(html)).toEqual(['a b', 'c d'])
    expect(readTableOf(html).grid?.cells.map(({ at }) => at)).toEqual([
      [{ table: 1, row: 2, cell: 2 }],
      [{ table: 1, row: 2, cell: 3 }],
      [{ table: 1, row: 4, cell: 1 }],
      [{ table: 1, row: 4, cell: 2 }],
    ])
  })

  it.each([
    ['a row without height', '<tr height=0><td width=60></td><td width=60></td></tr>'],
    ['a row without height by its style', "<tr style='height:0cm'><td></td><td>&nbsp;</td></tr>"],
    ['a collapsed row', '<tr style="visibility:collapse"><td>x</td><td>y</td></tr>'],
  ])('leaves out %s, and shortens the spans that go through it', (_, row) => {
    expect(
      drawTable(`<table><tr><td rowspan=3>a<td>b</tr>${row.replace(/<td.*?<\/td>/, '')}<tr><td>c</tr></table>`),
    ).toEqual(['a b', '^ c'])
    expect(drawTable(`<table>${row}<tr><td>a<td>b</tr></table>`)).toEqual(['a b'])
  })

  it('keeps a row of no height that has text, because it grows with it', () => {
    expect(drawTable('<table><tr height=0><td>a</tr><tr height=0><td></tr></table>')).toEqual(['a'])
  })

  it('never pads and never shifts: slots without a cell stay open', () => {
    expect(drawTable('<table><tr><td>a<td>b<td>c<tr><td>d</table>')).toEqual(['a b c', 'd . .'])
  })

  it('reads nested tables by themselves', () => {
    const html = '<table><tr><td>a<table><tr><td>n1<td>n2</table>b<td>c</table>'
    expect(drawTable(html)).toEqual(['a\nb c'])
    expect(drawTable(html, 1)).toEqual(['n1 n2'])
    expect(readTableOf(html, 1).grid?.cells[1]?.at).toEqual([{ table: 2, row: 1, cell: 2 }])
  })

  describe('finds what may have moved figures', () => {
    const full = '<tr><td>1<td>2<td>3<td>4</tr>'
    it.each<[string, string, string[]]>([
      ['cells one over the other', '<table><tr><td>a<td rowspan=2>b<tr><td colspan=2>c</table>', ['grid-irregular']],
      [
        'a row of figures with a cell too few',
        `<table>${full}<tr><td>1<td>2<td>3</tr>${full}</table>`,
        ['grid-irregular'],
      ],
      [
        'a gap before a cell from above',
        '<table><tr><td>a<td>b<td>c<td rowspan=2>d<tr><td>1<td>2</table>',
        ['grid-irregular'],
      ],
      ['a title without a span', `<table><tr><td>title</tr>${full}${full}</table>`, []],
      ['a note under the table', `<table>${full}<tr><td>note</tr></table>`, []],
      ['empty cells at the end of a row', `<table>${full}<tr><td>x<td></tr></table>`, []],
      ['a block of narrower rows', `<table>${full}<tr><td>a<td>b<td>c</tr><tr><td>1<td>2<td>3</tr></table>`, []],
    ])('%s: %j', (_, html, codes) => {
      expect(codesOf(html)).toEqual(codes)
    })

    it('and says where', () => {
      const [found] = readTableOf(`<table>${full}<tr><td>1<td>2<td>3</tr>${full}</table>`).findings
      expect(found?.message).toContain('第 2 行第 4 列')
      expect(found?.at).toEqual([1, 2, 3].map((cell) => ({ table: 1, row: 2, cell })))
    })
  })
})
