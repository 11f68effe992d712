import { describe, expect, test } from 'vitest'
import type { OpenPagedDocument } from '../../../../extractors/pages/page/page-content.js'
import { rotatedPage, unrotatedBox } from '../../../../extractors/pages/page/rotated-page.js'
import { pageBlocks } from '../../../../extractors/pages/page-blocks.js'
import { layOutPage } from '../../../../extractors/pages/page-layout.js'
import { openPdfium } from '../../../../extractors/pages/pdfium/open-pdfium.js'
import { lazyPdfjs } from '../../../../extractors/pages/pdfjs/lazy-pdfjs.js'
import { makePdf } from '../make-pdf.js'

/** A table of two columns with a heading, drawn on a sheet 200 wide and 100 high. */
const table = `BT /F1 10 Tf 20 85 Td (Report 2024) Tj ET
20 20 160 50 re S 100 20 m 100 70 l S 20 45 m 180 45 l S
BT /F1 10 Tf 25 55 Td (alpha) Tj 80 0 Td (12345) Tj ET
BT /F1 10 Tf 25 30 Td (beta) Tj 80 0 Td (678) Tj ET`

/** The sheet turned by a matrix on a page with the sides given. */
const turned = (matrix: string, width: number, height: number): Uint8Array =>
  makePdf(`q ${matrix} cm ${table} Q`, { page: `/MediaBox[0 0 ${width} ${height}]` })

const pages = {
  upright: turned('1 0 0 1 0 0', 200, 100),
  'text that runs upwards': turned('0 1 -1 0 100 0', 100, 200),
  'text that runs downwards': turned('0 -1 1 0 0 200', 100, 200),
  'text head down': turned('-1 0 0 -1 200 100', 200, 100),
}

async function pageOf(open: OpenPagedDocument, bytes: Uint8Array) {
  const document = await open(bytes)
  const page = await document.page(1)
  await document.close()
  return page
}

describe.each([
  ['PDFium', openPdfium],
  ['pdf.js', lazyPdfjs],
] as const)('by %s', (_, open) => {
  test.each(Object.entries(pages))('%s is read like an upright page', async (_, bytes) => {
    const [heading, grid] = pageBlocks([layOutPage(await pageOf(open, bytes))])
    expect(heading).toMatchObject({ kind: 'paragraph', text: 'Report 2024' })
    const cells = grid?.kind === 'grid' ? grid.grid.cells : []
    expect(cells.map(({ row, column, text }) => [row, column, text])).toEqual([
      [0, 0, 'alpha'],
      [0, 1, '12345'],
      [1, 0, 'beta'],
      [1, 1, '678'],
    ])
  })

  test('places are those of the page as it lies in the document', async () => {
    const page = await pageOf(open, pages['text that runs upwards'])
    const [, grid] = pageBlocks([layOutPage(page)])
    const place = grid?.kind === 'grid' ? grid.grid.cells[1]!.at[0] : undefined
    const [left, top, right, bottom] = place && 'page' in place ? place.box : [0, 0, 0, 0]
    const within = page.glyphs.filter(
      ({ box }) => box.left >= left - 1 && box.right <= right + 1 && box.top >= top - 1 && box.bottom <= bottom + 1,
    )
    expect(within.map(({ text }) => text).join('')).toBe('12345')
  })
})

test('turning back a box of a turned page gives the box', async () => {
  for (const bytes of Object.values(pages).slice(1)) {
    const page = await pageOf(lazyPdfjs, bytes)
    const { page: after, rotation } = rotatedPage(page)!
    after.glyphs.forEach(({ box }, index) => {
      const back = unrotatedBox(box, rotation)
      for (const side of ['left', 'top', 'right', 'bottom'] as const) {
        expect(back[side]).toBeCloseTo(page.glyphs[index]!.box[side], 6)
      }
    })
  }
})
