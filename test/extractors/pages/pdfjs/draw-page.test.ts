import { describe, expect, test } from 'vitest'
import { type DrawnPage, drawPage } from '../../../../extractors/pages/pdfjs/draw-page.js'
import { loadPdfjs } from '../../../../extractors/pages/pdfjs/open-pdfjs.js'

/** A document of one page with the given content stream and page attributes. */
const pdf = (content: string, attributes: string): Uint8Array =>
  new Uint8Array(
    Buffer.from(`%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<<>>${attributes}>> endobj
4 0 obj <</Length ${content.length}>> stream
${content}
endstream endobj
trailer <</Root 1 0 R>>
`),
  )

async function draw(content: string, attributes: string): Promise<DrawnPage> {
  const document = await loadPdfjs(pdf(content, attributes))
  try {
    return await drawPage(document, 1)
  } finally {
    await document.loadingTask.destroy()
  }
}

/** Width and height in pixels, as the head of an extended WebP file states them (RFC 9649, section 2.7). */
const pixels = (page: DrawnPage): [number, number] => {
  const bytes = Buffer.from(page.bytes)
  expect(bytes.toString('latin1', 8, 16)).toBe('WEBPVP8X')
  return [bytes.readUIntLE(24, 3) + 1, bytes.readUIntLE(27, 3) + 1]
}

const HALF_INCHES = '/MediaBox[0 0 144 72]'

describe('drawPage', () => {
  test('a page of two by one inches has 220 by 110 pixels, and keeps its size in points', async () => {
    const page = await draw('', HALF_INCHES)
    expect([page.number, page.width, page.height]).toEqual([1, 144, 72])
    expect(pixels(page)).toEqual([220, 110])
  })

  test('what the page paints is in the picture', async () => {
    const blank = await draw('', HALF_INCHES)
    const painted = await draw('20 20 60 30 re f', HALF_INCHES)
    expect(Buffer.from(painted.bytes).equals(Buffer.from(blank.bytes))).toBe(false)
  })

  test('a turned page is drawn as it is displayed', async () => {
    const page = await draw('', `${HALF_INCHES}/Rotate 90`)
    expect([page.width, page.height]).toEqual([72, 144])
    expect(pixels(page)).toEqual([110, 220])
  })

  test('a page of any size takes a bounded picture', async () => {
    const page = await draw('', '/MediaBox[0 0 14400 14400]')
    expect([page.width, page.height]).toEqual([14400, 14400])
    const [width, height] = pixels(page)
    expect(width * height).toBeLessThan(4_100_000)
  })
})
