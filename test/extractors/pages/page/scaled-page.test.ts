import { expect, test } from 'vitest'
import { pageBlocks } from '../../../../extractors/pages/page-blocks.js'
import { layOutPage } from '../../../../extractors/pages/page-layout.js'
import { openPdfium } from '../../../../extractors/pages/pdfium/open-pdfium.js'
import { makePdf } from '../make-pdf.js'

const table = `20 20 160 50 re S 100 20 m 100 70 l S 20 45 m 180 45 l S
BT /F1 10 Tf 25 55 Td (alpha) Tj 80 0 Td (12345) Tj ET
BT /F1 10 Tf 25 30 Td (beta) Tj 80 0 Td (678) Tj ET`

/** What the table reads and where its cells stand, drawn in another unit. */
async function tableIn(unit: number) {
  const box = `/MediaBox[0 0 ${200 * unit} ${100 * unit}]`
  const document = await openPdfium(makePdf(`q ${unit} 0 0 ${unit} 0 0 cm ${table} Q`, { page: box }))
  const [block] = pageBlocks([layOutPage(await document.page(1))])
  await document.close()
  if (block?.kind !== 'grid') throw new Error('no table')
  return block.grid.cells.map(({ text, at }) => ({
    text,
    box: at.flatMap((place) => ('page' in place ? place.box : [])),
  }))
}

test.each([0.1, 0.2, 10])(
  'a page in a unit of %d points is read like any other, its places in points',
  async (unit) => {
    const usual = await tableIn(1)
    const scaled = await tableIn(unit)
    expect(scaled.map(({ text }) => text)).toEqual(usual.map(({ text }) => text))
    for (const [index, { box }] of scaled.entries())
      for (const [at, side] of box.entries()) expect(side).toBeCloseTo(usual[index]!.box[at]! * unit, 1)
  },
)
