import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { OpenPagedDocument } from '../../../extractors/pages/page/page-content.js'
import { layOutPage, type PageLayout } from '../../../extractors/pages/page-layout.js'
import { openPdfium } from '../../../extractors/pages/pdfium/open-pdfium.js'
import { lazyPdfjs } from '../../../extractors/pages/pdfjs/lazy-pdfjs.js'
import { lineText } from '../../../extractors/pages/text/text-lines.js'

const further = (process.env.NIANBAO_CASES ?? '').split(delimiter).filter((folder) => folder !== '')

const files = ['samples', ...further].flatMap((folder) =>
  readdirSync(folder)
    .map((name) => join(folder, name, 'report.pdf'))
    .filter((file) => existsSync(file)),
)

async function layoutsOf(open: OpenPagedDocument, bytes: Uint8Array): Promise<PageLayout[]> {
  const document = await open(bytes)
  const layouts: PageLayout[] = []
  for (let number = 1; number <= document.pages; number++) layouts.push(layOutPage(await document.page(number)))
  await document.close()
  return layouts
}

const tight = (text: string): string => text.replace(/\s/g, '')

/** What a page shows, one statement a line, without blanks in its texts. */
function statementsOf({ number, width, height, grids, lines }: PageLayout): string[] {
  return [
    `page ${number}: ${Math.round(width)} by ${Math.round(height)} points, ${grids.length} grids`,
    ...grids.flatMap(({ grid }, index) => [
      `page ${number}, grid ${index + 1}: ${grid.rows} rows, ${grid.columns} columns`,
      ...grid.cells.map(
        ({ row, column, rowSpan, columnSpan, text, crossesBorder }) =>
          `page ${number}, grid ${index + 1}, row ${row}, column ${column}, spans ${rowSpan} by ${columnSpan}${crossesBorder ? ', overrun' : ''}: ${tight(text)}`,
      ),
    ]),
    ...lines.map((line) => `page ${number}, line: ${tight(lineText(line))}`),
  ]
}

describe('both engines read the same from', () => {
  test.each(files)('%s', async (file) => {
    const bytes = new Uint8Array(readFileSync(file))
    const byPdfium = (await layoutsOf(openPdfium, bytes)).flatMap(statementsOf)
    const byPdfjs = (await layoutsOf(lazyPdfjs, bytes)).flatMap(statementsOf)
    const first = byPdfjs.findIndex((statement, index) => statement !== byPdfium[index])
    expect({ pdfium: byPdfium[first], pdfjs: byPdfjs[first] }).toEqual({
      pdfium: byPdfjs[first],
      pdfjs: byPdfjs[first],
    })
    expect(byPdfium).toHaveLength(byPdfjs.length)
  })
})
