import { load } from 'cheerio'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { extractDocx } from '../../../extractors/docx/extract-docx.js'
import type { Extraction } from '../../../src/model/extraction.js'
import type { Grid } from '../../../src/model/grid.js'
import { drawGrid } from '../draw-grid.js'
import { docxBytes, docxFile, mainPart, p, tbl, tc, tr } from '../make-docx.js'
import { randomGrid, withoutPlaces } from '../random-grid.js'

async function read(body: string, parts: Readonly<Record<string, string>> = {}): Promise<Extraction> {
  const [reading] = await extractDocx(docxFile(docxBytes(mainPart(body), parts)), {})
  return reading!
}

const gridsOf = ({ blocks }: Extraction): Grid[] =>
  blocks.flatMap((block) => (block.kind === 'grid' ? [block.grid] : []))
const linesOf = ({ blocks }: Extraction): string[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))
const drawn = async (body: string): Promise<string[]> => drawGrid(gridsOf(await read(body))[0]!)
const failure = (bytes: Uint8Array): Promise<unknown> =>
  extractDocx(docxFile(bytes), {}).then(
    () => null,
    (error: unknown) => error,
  )

/** A grid as a Word table: every row has a cell for whatever covers it, the first of them begins the merge. */
const tableOf = ({ rows, cells }: Grid): string =>
  tbl(
    ...Array.from({ length: rows }, (_, row) =>
      tr(
        cells
          .filter((cell) => cell.row <= row && row < cell.row + cell.rowSpan)
          .sort((a, b) => a.column - b.column)
          .map((cell) => {
            const merge = cell.rowSpan > 1 ? `<w:vMerge${cell.row === row ? ' w:val="restart"' : ''}/>` : ''
            const span = cell.columnSpan > 1 ? `<w:gridSpan w:val="${cell.columnSpan}"/>` : ''
            return tc(cell.row === row ? cell.text : '', span + merge)
          }),
      ),
    ),
  )

const RESTART = '<w:vMerge w:val="restart"/>'
const CONTINUE = '<w:vMerge/>'

describe('extractDocx', () => {
  it('gives back any grid that was written as a table', async () => {
    const wide = randomGrid.filter(({ columns }) => columns > 1)
    await fc.assert(
      fc.asyncProperty(wide, async (grid) => {
        const reading = await read(tableOf(grid))
        expect(gridsOf(reading).map(withoutPlaces)).toEqual([grid])
        expect(reading.findings).toEqual([])
      }),
      { seed: 1, numRuns: 60 },
    )
  })

  it('reads paragraphs and tables in document order, with their places in the document', async () => {
    const reading = await read(p('one', ' more') + p('') + tbl(tr(['a', 'b'])) + p('two'))
    expect(reading.blocks).toEqual([
      { kind: 'paragraph', text: 'one more', at: [{ paragraph: 1 }] },
      {
        kind: 'grid',
        grid: {
          rows: 1,
          columns: 2,
          cells: [
            { row: 0, column: 0, rowSpan: 1, columnSpan: 1, text: 'a', at: [{ table: 1, row: 1, cell: 1 }] },
            { row: 0, column: 1, rowSpan: 1, columnSpan: 1, text: 'b', at: [{ table: 1, row: 1, cell: 2 }] },
          ],
        },
      },
      { kind: 'paragraph', text: 'two', at: [{ paragraph: 5 }] },
    ])
  })

  describe('keeps every cell in its column', () => {
    it('where a row begins or ends beside the grid', async () => {
      const body = tbl(
        tr(['a', 'b', 'c', 'd']),
        tr(['e'], '<w:gridBefore w:val="2"/><w:gridAfter w:val="1"/>'),
        tr(['f', 'g'], '<w:gridAfter w:val="2"/>'),
      )
      const reading = await read(body)
      expect(drawGrid(gridsOf(reading)[0]!)).toEqual(['a b c d', '. . e .', 'f g . .'])
      expect(reading.findings).toEqual([])
    })

    it('where cells are merged to the right the old way', async () => {
      const merged = tr([tc('a', '<w:hMerge w:val="restart"/>'), tc('', '<w:hMerge/>'), 'b'])
      expect(await drawn(tbl(merged, tr(['c', 'd', 'e'])))).toEqual(['a < b', 'c d e'])
      const withWords = tr([tc('a', '<w:hMerge w:val="restart"/>'), tc('x', '<w:hMerge w:val="continue"/>'), 'b'])
      expect(await drawn(tbl(withWords, tr(['c', 'd', 'e'])))).toEqual(['a x b', 'c d e'])
    })

    it('where cells are merged in both directions', async () => {
      const body = tbl(
        tr([tc('a', `<w:gridSpan w:val="2"/>${RESTART}`), 'b', 'c']),
        tr([tc('', `<w:gridSpan w:val="2"/>${CONTINUE}`), 'd', 'e']),
        tr(['f', 'g', 'h', 'i']),
      )
      expect(await drawn(body)).toEqual(['a < b c', '^ ^ d e', 'f g h i'])
    })

    it('where a merge goes on with nothing, or with a cell of other columns', async () => {
      const orphans = tbl(tr(['a', 'b']), tr([tc('c', CONTINUE), 'd']))
      expect(await drawn(orphans)).toEqual(['a b', 'c d'])
      const across = tbl(
        tr(['a', tc('b', RESTART), 'c']),
        tr([tc('d', '<w:gridSpan w:val="2"/>'), 'e']),
        tr(['f', tc('g', CONTINUE), 'h']),
      )
      expect(await drawn(across)).toEqual(['a b c', 'd < e', 'f g h'])
    })

    it('where header rows are marked and merged with the rows below', async () => {
      const body = tbl(tr([tc('a', RESTART), 'b'], '<w:tblHeader/>'), tr([tc('', CONTINUE), 'c']))
      expect(await drawn(body)).toEqual(['a b', '^ c'])
    })

    it('whatever spans a former version of the document had', async () => {
      const former =
        '<w:tcPrChange w:id="1" w:author="x"><w:tcPr><w:gridSpan w:val="9"/><w:vMerge/></w:tcPr></w:tcPrChange>'
      expect(await drawn(tbl(tr([tc('a', former), 'b']), tr(['c', 'd'])))).toEqual(['a b', 'c d'])
    })

    it('where a span is beyond all measure', async () => {
      const body = tbl(
        tr([tc('a', '<w:gridSpan w:val="99999999"/>'), 'b']),
        tr(['c', 'd'], '<w:gridBefore w:val="-5"/>'),
      )
      expect(await drawn(body)).toEqual(['a < b', 'c d .'])
    })
  })

  const HIDDEN = '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r></w:p>'

  it('shows a row whose end is hidden as long as anything in it is seen', async () => {
    const body = tbl(tr(['a', 'b']), tr([tc(HIDDEN), 'c'], '<w:hidden/>'))
    expect(await drawn(body)).toEqual(['a b', ' c'])
  })

  it('counts hidden, deleted and merged cells in the places, and leaves them out', async () => {
    const body = tbl(
      tr(['x', 'x'], '<w:del w:id="1" w:author="x"/>'),
      tr([tc('a', RESTART), 'b']),
      tr([tc(HIDDEN), tc(HIDDEN)], '<w:hidden/>'),
      tr([tc('', CONTINUE), 'c']),
    )
    const [grid] = gridsOf(await read(body))
    expect(drawGrid(grid!)).toEqual(['a b', '^ c'])
    expect(grid?.cells.map(({ at }) => at)).toEqual([
      [{ table: 1, row: 2, cell: 1 }],
      [{ table: 1, row: 2, cell: 2 }],
      [{ table: 1, row: 4, cell: 2 }],
    ])
  })

  it('reads tracked changes as accepted, and no hidden text', async () => {
    const del = '<w:del w:id="1" w:author="x"><w:r><w:delText>12</w:delText></w:r></w:del>'
    const ins = '<w:ins w:id="2" w:author="x"><w:r><w:t>13</w:t></w:r></w:ins>'
    const hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>99</w:t></w:r>'
    const shown = '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>4</w:t></w:r>'
    expect(await drawn(tbl(tr([tc(`<w:p>${del}${ins}${hidden}${shown}</w:p>`), 'b'])))).toEqual(['134 b'])
  })

  it('joins a paragraph whose end was deleted with the next, and names both', async () => {
    const deleted =
      '<w:p><w:pPr><w:rPr><w:del w:id="1" w:author="x"/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">one </w:t></w:r></w:p>'
    expect((await read(deleted + p('two'))).blocks).toEqual([
      { kind: 'paragraph', text: 'one two', at: [{ paragraph: 1 }, { paragraph: 2 }] },
    ])
  })

  it('reads what stands in fields, links, content controls and text boxes', async () => {
    const field = '<w:fldSimple w:instr="=SUM(LEFT)"><w:r><w:t>25</w:t></w:r></w:fldSimple>'
    const link = '<w:hyperlink r:id="nowhere"><w:r><w:t>link</w:t></w:r></w:hyperlink>'
    const control = '<w:sdt><w:sdtContent><w:r><w:t>control</w:t></w:r></w:sdtContent></w:sdt>'
    expect(linesOf(await read(`<w:p>${field}</w:p><w:p>${link}</w:p><w:p>${control}</w:p>`))).toEqual([
      '25',
      'link',
      'control',
    ])
    const content = `<w:txbxContent>${tbl(tr(['a', 'b']))}${p('boxed')}</w:txbxContent>`
    const drawing = `<w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>${content}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`
    const fallback = `<w:pict><v:shape><v:textbox>${content}</v:textbox></v:shape></w:pict>`
    const box = `<mc:AlternateContent><mc:Choice Requires="wps">${drawing}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`
    for (const run of [drawing, fallback, box]) {
      const reading = await read(`<w:p><w:r><w:t>before</w:t></w:r><w:r>${run}</w:r></w:p>`)
      expect(linesOf(reading)).toEqual(['before', 'boxed'])
      expect(gridsOf(reading).map(drawGrid)).toEqual([['a b']])
    }
  })

  it('writes out the numbers that Word gives paragraphs, but none in tables', async () => {
    const level = (at: number, format: string, text: string): string =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:suff w:val="nothing"/><w:lvlText w:val="${text}"/></w:lvl>`
    const numbering = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="3">${level(0, 'chineseCounting', '%1、')}${level(1, 'decimal', '%2.')}</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num></w:numbering>`
    const styles = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:styleId="heading"><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style></w:styles>`
    const at = (depth: number, text: string): string =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="7"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
    const styled = '<w:p><w:pPr><w:pStyle w:val="heading"/></w:pPr><w:r><w:t>styled</w:t></w:r></w:p>'
    const body = at(0, 'first') + at(1, 'a') + at(1, 'b') + tbl(tr([tc(at(1, '12')), 'x'])) + styled + at(1, 'c')
    const reading = await read(body, { 'word/numbering.xml': numbering, 'word/styles.xml': styles })
    expect(linesOf(reading)).toEqual(['一、first', '1.a', '2.b', '二、styled', '1.c'])
    expect(gridsOf(reading).map(drawGrid)).toEqual([['12 x']])
  })

  it('finds the main part by the relations, whatever prefix its markup has', async () => {
    const main = mainPart(p('text'))
      .replaceAll(/(<\/?| )w:/g, '$1x:')
      .replace('xmlns:w=', 'xmlns:x=')
    const rels =
      '<Relationships><Relationship Id="1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>'
    const bytes = docxBytes('<w:none/>', {
      '_rels/.rels': rels,
      'word/document2.xml': main,
    })
    const [reading] = await extractDocx(docxFile(bytes), {})
    expect(linesOf(reading!)).toEqual(['text'])
  })

  it('takes the title from the properties of the document', async () => {
    const core = (title: string): Record<string, string> => ({
      'docProps/core.xml': `<cp><dc:title>${title}</dc:title></cp>`,
    })
    expect((await read(p('x'), core(' A &amp; B '))).title).toBe('A & B')
    expect((await read(p('x'), core(' '))).title).toBeNull()
    expect((await read(p('x'))).title).toBeNull()
  })

  it('says where everything stands, so that it can be looked up in the document', async () => {
    const nested = tc(p('outer') + tbl(tr(['n1', 'n2'])) + p('end'))
    const main = mainPart(
      p('one') + tbl(tr(['a', nested]), tr([tc('b', RESTART), 'c']), tr([tc('', CONTINUE), 'd'])) + p('two'),
    )
    const [reading] = await extractDocx(docxFile(docxBytes(main)), {})
    const $ = load(main, { xml: true })
    const textOf = (element: ReturnType<typeof $>): string =>
      element
        .children('w\\:p')
        .find('w\\:t')
        .toArray()
        .map((t) => $(t).text())
        .join('\n')
    const places = gridsOf(reading!).flatMap(({ cells }) => cells)
    expect(places.map(({ text }) => text)).toEqual(['a', 'outer\nend', 'b', 'c', 'd', 'n1', 'n2'])
    for (const { text, at } of places) {
      const place = at[0] as { table: number; row: number; cell: number }
      const row = $('w\\:tbl')
        .eq(place.table - 1)
        .children('w\\:tr')
        .eq(place.row - 1)
      expect(textOf(row.children('w\\:tc').eq(place.cell - 1))).toBe(text)
    }
    for (const block of reading!.blocks) {
      if (block.kind === 'grid') continue
      const [place] = block.at as [{ paragraph: number }]
      expect(
        $('w\\:p')
          .eq(place.paragraph - 1)
          .text(),
      ).toBe(block.text)
    }
  })

  it.each<[string, () => Uint8Array, string]>([
    ['an archive without a document', () => zipSync({ 'word/other.xml': strToU8('<a/>') }), 'damaged'],
    ['an archive that is cut short', () => docxBytes(mainPart(p('x'))).subarray(0, 300), 'damaged'],
    ['a main part that is cut short', () => docxBytes(mainPart(p('x')).slice(0, -30)), 'damaged'],
    ['a main part that is no XML', () => docxBytes(mainPart('<w:p></w:t>')), 'damaged'],
    ['a part with entities', () => docxBytes(`<!DOCTYPE x [<!ENTITY a "b">]>${mainPart(p('&a;'))}`), 'damaged'],
    ['a part packed beyond belief', () => docxBytes(mainPart(p(' '.repeat(5_000_000)))), 'limit-reached'],
    [
      'elements nested without end',
      () => docxBytes(mainPart(`${'<w:sdt>'.repeat(400)}${'</w:sdt>'.repeat(400)}`)),
      'limit-reached',
    ],
    [
      'paragraphs without end',
      () => docxBytes(mainPart(Array.from({ length: 40_000 }, (_, n) => p(String(n * 7919))).join(''))),
      'limit-reached',
    ],
    ['a document that is another file', () => docxBytes(mainPart('<w:altChunk r:id="x"/>')), 'unsupported-format'],
  ])('refuses %s', async (_, bytes, code) => {
    expect(await failure(bytes())).toMatchObject({ name: 'ExtractionError', code, skipped: false })
  })
})
