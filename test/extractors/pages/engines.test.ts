import { describe, expect, test, vi } from 'vitest'
import { makePdf } from './make-pdf.js'

const first = { page: vi.fn(), opens: vi.fn() }
vi.mock('../../../extractors/pages/pdfium/open-pdfium.js', () => ({
  openPdfium: async () => {
    first.opens()
    return { engine: 'pdfium', pages: 1, title: null, page: first.page, close: async () => undefined }
  },
}))

const { engines } = await import('../../../extractors/pages/engines.js')
const { ExtractionError } = await import('../../../src/model/extraction-error.js')

const pdf = makePdf('BT /F1 10 Tf 20 30 Td (384) Tj ET')
const textOf = async (page: Promise<{ glyphs: readonly { text: string }[] }>) =>
  (await page).glyphs.map(({ text }) => text).join('')

describe('auto', () => {
  test('asks the second engine for a page that the first cannot read', async () => {
    first.page.mockRejectedValue(new Error('it broke down'))
    const document = await engines.auto(pdf)
    expect(document.engine).toBe('pdfium')
    expect(await textOf(document.page(1))).toBe('384')
    await document.close()
  })

  test('says what the first engine said where neither can', async () => {
    first.page.mockRejectedValue(new Error('it broke down'))
    const document = await engines.auto(pdf)
    await expect(document.page(2)).rejects.toThrow('it broke down')
    await document.close()
  })

  test('opens with the second engine what the first cannot open, but for a password', async () => {
    first.opens.mockImplementationOnce(() => {
      throw new ExtractionError('damaged', 'it cannot be opened')
    })
    const document = await engines.auto(pdf)
    expect(document.engine).toBe('pdfjs')
    await document.close()
    first.opens.mockImplementationOnce(() => {
      throw new ExtractionError('encrypted', 'it needs a password')
    })
    await expect(engines.auto(pdf)).rejects.toMatchObject({ code: 'encrypted' })
    first.opens.mockImplementationOnce(() => {
      throw new ExtractionError('damaged', 'the first says')
    })
    await expect(engines.auto(new Uint8Array(9))).rejects.toThrow('the first says')
  })
})

describe('layers', () => {
  const layered = (state: string) =>
    makePdf('/OC /A BDC BT /F1 10 Tf 20 30 Td (77) Tj ET EMC BT /F1 10 Tf 60 30 Td (384) Tj ET', {
      resources: '/Properties<</A 5 0 R>>',
      objects: ['<</Type/OCG/Name(A)>>'],
      catalog: `/OCProperties<</OCGs[5 0 R]/D<</${state}[5 0 R]>>>>`,
    })

  test.each(['auto', 'pdfium', 'pdfjs'] as const)(
    '%s leaves out what is switched off, and names it',
    async (engine) => {
      const document = await engines[engine](layered('OFF'))
      const { glyphs, leftOut } = await document.page(1)
      expect(glyphs.map(({ text }) => text).join('')).toBe('384')
      expect(leftOut).toMatchObject([{ reason: 'switched-off', text: '77' }])
      await document.close()
    },
  )

  test('that are on are read with the page', async () => {
    const document = await engines.pdfjs(layered('ON'))
    expect(await textOf(document.page(1))).toBe('77384')
    await document.close()
  })
})
