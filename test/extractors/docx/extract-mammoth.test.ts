import { describe, expect, it } from 'vitest'
import { extractDocx } from '../../../extractors/docx/extract-docx.js'
import type { Cell } from '../../../src/model/grid.js'
import { docxBytes, docxFile, mainPart, p, tbl, tc, tr } from '../make-docx.js'

const cellsOf = async (body: string, second?: true): Promise<Cell[]> => {
  const [reading] = await extractDocx(docxFile(docxBytes(mainPart(body))), second ? { second } : {})
  return reading!.blocks.flatMap((block) => (block.kind === 'grid' ? block.grid.cells : []))
}
const byPlace = (cells: readonly Cell[]): Record<string, string> =>
  Object.fromEntries(cells.map(({ at, text }) => [JSON.stringify(at), text]))

const RESTART = '<w:vMerge w:val="restart"/>'
const CONTINUE = '<w:vMerge/>'
const HIDDEN = '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>9</w:t></w:r><w:r><w:t>5</w:t></w:r></w:p>'

describe('mammoth as a second reader', () => {
  it('gives the text of cells in the places that the first reader gives them', async () => {
    const nested = tc(p('outer') + tbl(tr(['n1', 'n2'])) + p('end'))
    const body =
      tbl(tr([tc('a', RESTART), 'b']), tr([tc('', CONTINUE), 'c']), tr(['d', nested])) +
      p('text') +
      tbl(tr(['x', 'x'], '<w:del w:id="1" w:author="x"/>'), tr(['e', 'f']))
    expect(byPlace(await cellsOf(body, true))).toEqual(byPlace(await cellsOf(body)))
  })

  it('differs where it reads what nobody sees', async () => {
    const body = tbl(tr([tc(HIDDEN), 'b']))
    expect((await cellsOf(body)).map(({ text }) => text)).toEqual(['5', 'b'])
    expect((await cellsOf(body, true)).map(({ text }) => text)).toEqual(['95', 'b'])
  })

  it('leaves out cells of which it is not certain where they stand', async () => {
    const orphan = tbl(tr(['a', tc('b', CONTINUE), tc('c', CONTINUE)]), tr([tc('d'), tc('e', CONTINUE), tc('f')]))
    const places = byPlace(await cellsOf(orphan))
    for (const [place, text] of Object.entries(byPlace(await cellsOf(orphan, true)))) expect(places[place]).toBe(text)
  })
})
