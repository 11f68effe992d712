import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { OpenPagedDocument } from '../../../../extractors/pages/page/page-content.js'
import { openPdfium } from '../../../../extractors/pages/pdfium/open-pdfium.js'
import { guarded, pdfiumEngine } from '../../../../extractors/pages/pdfium/pdfium-engine.js'
import { lazyPdfjs } from '../../../../extractors/pages/pdfjs/lazy-pdfjs.js'
import { makePdf } from '../make-pdf.js'

const engines: readonly (readonly [string, OpenPagedDocument])[] = [
  ['pdfium', openPdfium],
  ['pdfjs', lazyPdfjs],
]

const HELLO = makePdf('BT /F1 10 Tf 20 30 Td (2024) Tj ET')

async function textOf(open: OpenPagedDocument, file: Uint8Array): Promise<string> {
  const document = await open(file)
  const { glyphs } = await document.page(1)
  await document.close()
  return glyphs.map(({ text }) => text).join('')
}

/** The password padding of ISO 32000-1, algorithm 2. */
const PADDING = Buffer.from('28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A', 'hex')

function rc4(key: Uint8Array, text: Uint8Array): Buffer {
  const box = Array.from({ length: 256 }, (_, index) => index)
  const swap = (a: number, b: number) => {
    ;[box[a], box[b]] = [box[b]!, box[a]!]
  }
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + box[i]! + key[i % key.length]!) % 256
    swap(i, j)
  }
  let [i, j] = [0, 0]
  return Buffer.from(
    text.map((byte) => {
      i = (i + 1) % 256
      j = (j + box[i]!) % 256
      swap(i, j)
      return byte ^ box[(box[i]! + box[j]!) % 256]!
    }),
  )
}

/** A document that opens with `password` only (standard security handler, revision 2). */
function encrypted(password: string): Uint8Array {
  const padded = Buffer.concat([Buffer.from(password), PADDING]).subarray(0, 32)
  const owner = Buffer.alloc(32, 7)
  const id = Buffer.alloc(16, 9)
  const permissions = Buffer.from([0xfc, 0xff, 0xff, 0xff])
  const key = createHash('md5').update(padded).update(owner).update(permissions).update(id).digest().subarray(0, 5)
  const hex = (bytes: Uint8Array) => `<${Buffer.from(bytes).toString('hex')}>`
  const entries = `/O${hex(owner)}/U${hex(rc4(key, PADDING))}/P -4`
  return makePdf('', { trailer: `/ID[${hex(id)}${hex(id)}]/Encrypt<</Filter/Standard/V 1/R 2${entries}>>` })
}

describe.each(engines)('%s', (_, open) => {
  test('tells the number of pages and the title', async () => {
    const document = await open(makePdf('', { objects: ['<</Title<FEFF5E7462A5>>>'], trailer: '/Info 5 0 R' }))
    expect([document.pages, document.title]).toEqual([1, '\u5e74\u62a5'])
    await document.close()
    const untitled = await open(HELLO)
    expect(untitled.title).toBe(null)
    await untitled.close()
  })

  test('opens an encrypted document with its password only', async () => {
    const file = encrypted('open')
    await expect(open(file)).rejects.toMatchObject({
      code: 'encrypted',
      message: expect.stringContaining('--password'),
    })
    await expect(open(file, { password: 'shut' })).rejects.toMatchObject({ code: 'encrypted' })
    const document = await open(file, { password: 'open' })
    expect(document.pages).toBe(1)
    await document.close()
  })

  test('says that a file that is no PDF is damaged', async () => {
    const noise = new Uint8Array(1000).fill(65)
    await expect(open(noise)).rejects.toMatchObject({
      code: 'damaged',
      message: expect.stringContaining('fetch the file'),
    })
  })

  test('throws for a page that is not there, and reads the others', async () => {
    const document = await open(HELLO)
    await expect(document.page(2)).rejects.toThrow()
    expect((await document.page(1)).glyphs).toHaveLength(4)
    await document.close()
  })

  test.each([0.25, 0.5, 0.75])('survives a file of which %d is there', async (share) => {
    const file = HELLO.subarray(0, Math.floor(HELLO.length * share))
    const text = await textOf(open, file).catch((error: unknown) => error)
    expect(text instanceof Error || text === '' || text === '2024').toBe(true)
    expect(await textOf(open, HELLO)).toBe('2024')
  })

  test('leaves the bytes that it was given as they are', async () => {
    const file = HELLO.slice()
    await textOf(open, file)
    expect(Buffer.from(file).equals(Buffer.from(HELLO))).toBe(true)
  })
})

test('pdfium reads the pages around one that is broken', async () => {
  const content = 'BT /F1 10 Tf 20 30 Td (2024) Tj ET'
  const last = '<</Type/Page/Parent 2 0 R/Contents 4 0 R/MediaBox[0 0 200 100]/Resources<</Font<</F1 7 0 R>>>>>>'
  const font = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'
  const file = makePdf(content, { kids: ['3 0 R', '5 0 R', '6 0 R'], objects: ['[/Nothing]', last, font] })
  const document = await openPdfium(file)
  const pages = await Promise.allSettled([1, 2, 3].map((number) => document.page(number)))
  await document.close()
  const texts = pages.map((page) => (page.status === 'fulfilled' ? page.value.glyphs.length : 0))
  expect(texts[0]).toBe(4)
  expect(texts.at(-1)).toBe(4)
  expect(texts.reduce((sum, count) => sum + count, 0)).toBe(8)
})

describe('an engine that breaks down', () => {
  /** A call with a pointer to nowhere. */
  async function breakDown(): Promise<void> {
    const engine = await pdfiumEngine()
    expect(() => guarded(engine, () => engine.calls.FPDFPage_CountObjects(0x7ffffff0))).toThrow('PDFium broke down')
  }

  test('does not hurt the next document', async () => {
    await breakDown()
    expect(await textOf(openPdfium, HELLO)).toBe('2024')
  })

  test('does not hurt the other pages of the same document', async () => {
    const document = await openPdfium(HELLO)
    await breakDown()
    expect((await document.page(1)).glyphs).toHaveLength(4)
    await document.close()
  })

  test('is not called again', async () => {
    const engine = await pdfiumEngine()
    const document = await openPdfium(HELLO)
    await breakDown()
    expect(() => guarded(engine, () => 1)).toThrow('broke down')
    await document.close()
    await document.close()
    expect(await pdfiumEngine()).not.toBe(engine)
  })
})

test('an engine whose memory has grown large is let go with its last document', async () => {
  const engine = await pdfiumEngine()
  const document = await openPdfium(HELLO)
  engine.calls.free(engine.calls.malloc(120 * 2 ** 20))
  expect(await pdfiumEngine()).toBe(engine)
  await document.close()
  expect(await pdfiumEngine()).not.toBe(engine)
})

test('documents that are open at the same time do not mix', async () => {
  const [one, two] = await Promise.all(
    [HELLO, makePdf('BT /F1 10 Tf 20 30 Td (7) Tj ET')].map((file) => openPdfium(file)),
  )
  const pages = await Promise.all([two!.page(1), one!.page(1)])
  expect(pages.map(({ glyphs }) => glyphs.map(({ text }) => text).join(''))).toEqual(['7', '2024'])
  await one!.close()
  await two!.close()
})
