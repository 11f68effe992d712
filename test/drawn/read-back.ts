import { extractPages } from '../../extractors/pages/extract-pdf.js'
import type { PageContent } from '../../extractors/pages/page/page-content.js'
import { assemble } from '../../src/document/assemble/assemble.js'
import { officialBook } from '../../src/forms/official-book.js'
import type { Grid } from '../../src/model/grid.js'

/** The tables that are read from pages, put together over page ends: all that is done to a PDF except for the engine. */
export async function readBack(pages: readonly PageContent[]): Promise<Grid[]> {
  const open = async () => ({
    engine: 'pdfium' as const,
    pages: pages.length,
    title: null,
    page: async (number: number) => pages[number - 1]!,
    close: async () => {},
  })
  const source = { path: 'drawn.pdf', bytes: new Uint8Array(), sha256: '', format: 'pdf' } as const
  const [reading] = await extractPages(open, source, {})
  return assemble(reading!.blocks, officialBook()).flatMap((block) => (block.kind === 'grid' ? [block.grid] : []))
}
