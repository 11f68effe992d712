import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { extractors } from '../../extractors/index.js'
import type { Block, Format, ReadOptions } from '../../src/model/extraction.js'
import type { LimitName, Limits } from '../../src/model/limits.js'
import { pageOf } from '../../src/model/locator.js'
import { docxBytes, mainPart, p, tbl, tr } from './make-docx.js'
import { makePdf, stream } from './pages/make-pdf.js'

const read = (format: Format, bytes: Uint8Array | string, options: ReadOptions = {}) =>
  extractors[format]({ path: 'x', bytes: Buffer.from(bytes), sha256: '', format }, options)

const limited = (limit: LimitName, value: number): ReadOptions => ({ limits: { [limit]: value } as Partial<Limits> })

const WORDS = 'BT /F1 10 Tf 20 30 Td (2024) Tj ET'

/** pdf.js tells saved states one by one; PDFium bounds them itself. */
const SAVED: [LimitName, number, string][] = [['graphics-states', 3, `${'q '.repeat(9)}${WORDS}`]]

const pagesOf = (block: Block) => (block.kind === 'paragraph' ? block.at.flatMap((place) => pageOf(place) ?? []) : [])

describe('a document beyond a limit fails, and says which limit raises it', () => {
  it.each<[LimitName, number, Format, Uint8Array | string]>([
    ['html-characters', 20, 'html', '<p>twenty-one characters'],
    ['html-elements', 2, 'html', '<p>a<p>b<p>c'],
    ['dom-depth', 2, 'html', '<div><div><div>a'],
    ['tag-attributes', 1, 'html', '<p a=1 b=2>a'],
    ['text-characters', 3, 'text', 'four'],
    ['text-lines', 2, 'text', '1\n2\n3'],
    ['archive-members', 1, 'docx', docxBytes(mainPart(p('a')))],
    ['inflated-bytes', 100, 'docx', docxBytes(mainPart(p('a')))],
    ['inflation-ratio', 2, 'docx', docxBytes(mainPart(p('a'.repeat(2 ** 21))))],
    ['xml-depth', 4, 'docx', docxBytes(mainPart(p('a')))],
    ['xml-elements', 3, 'docx', docxBytes(mainPart(p('a')))],
    ['document-paragraphs', 2, 'docx', docxBytes(mainPart(p('a') + p('b') + p('c')))],
    ['page-operators', 1, 'pdf', makePdf(`0 0 10 10 re f ${WORDS}`)],
  ])('%s=%d', async (limit, value, format, bytes) => {
    await expect(read(format, bytes, limited(limit, value))).rejects.toMatchObject({
      name: 'ExtractionError',
      code: 'limit-reached',
      skipped: false,
      message: expect.stringMatching(new RegExp(`^Over ${value} .*--limit ${limit}=<n>`)),
    })
    await expect(read(format, bytes, { limits: {} }))
      .resolves.toHaveLength(1)
      .catch((error: unknown) => {
        // two megabytes of one letter are packed beyond the default, too
        if (limit !== 'inflation-ratio') throw error
      })
  })
})

describe.each(['pdfium', 'pdfjs'] as const)('a page beyond a limit is left out, the others are read (%s)', (engine) => {
  const LINES = '0 0 m 200 0 l S 0 9 m 200 9 l S 0 18 m 200 18 l S 9 0 m 9 99 l S 18 0 m 18 99 l S 27 0 m 27 99 l S '

  it.each<[LimitName, number, string]>([
    ['page-operators', 12, '0 0 m 9 9 l S '.repeat(20)],
    ['page-glyphs', 8, `${WORDS} BT /F1 10 Tf 20 50 Td (123456789) Tj ET`],
    ['page-rulings', 4, LINES],
    ['table-slots', 3, `${LINES} BT /F1 5 Tf 2 2 Td (1) Tj ET`],
    ...(engine === 'pdfjs' ? SAVED : []),
  ])('%s=%d', async (limit, value, content) => {
    const three = makePdf(WORDS, {
      kids: ['3 0 R', '5 0 R', '3 0 R'],
      objects: [
        '<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>/Contents 6 0 R>>',
        stream(content),
      ],
    })
    const [reading] = await read('pdf', three, { engine, ...limited(limit, value) })
    expect(reading!.findings).toMatchObject([
      { code: 'limit-reached', severity: 'error', about: 'extraction', values: { limit, value } },
    ])
    expect(reading!.findings[0]!.message).toMatch(new RegExp(`2.*--limit ${limit}=<n>`))
    expect(reading!.blocks.flatMap(pagesOf)).toEqual([1, 3])
  })

  it('pages=2', async () => {
    const bytes = makePdf(WORDS, { kids: ['3 0 R', '3 0 R', '3 0 R'] })
    const [reading] = await read('pdf', bytes, { engine, ...limited('pages', 2) })
    expect(reading!.findings).toMatchObject([{ code: 'limit-reached', values: { limit: 'pages', value: 2 } }])
    expect(reading!.pages).toBe(3)
  })

  it.each([
    ['a page without end', '[0 0 1000000000 1000000000]', 20, 14_361.2],
    ['a page that is too wide', '[-50 0 20000 100]', 70, 61.2],
  ])('of %s the lower left corner is read', async (_, box, left, top) => {
    const [reading] = await read('pdf', makePdf(WORDS.replace('2024', 'words'), { page: `/MediaBox${box}` }), {
      engine,
    })
    expect(reading!.findings).toMatchObject([{ code: 'limit-reached', values: { limit: 'page-extent' } }])
    const [block] = reading!.blocks
    expect(block).toMatchObject({
      kind: 'paragraph',
      text: 'words',
      at: [{ page: 1, box: [left, top, expect.anything(), expect.anything()] }],
    })
  })
})

it('a table beyond the limit is left out, the rest of the page is read', async () => {
  const table = `<table>${'<tr><td>1<td>2'.repeat(3)}</table>`
  const [reading] = await read('html', `<p>before</p>${table}<p>behind</p>`, limited('table-slots', 5))
  expect(reading!.blocks.map((block) => block.kind)).toEqual(['paragraph', 'paragraph'])
  expect(reading!.findings).toMatchObject([{ code: 'limit-reached', values: { limit: 'table-slots', value: 5 } }])
})

it('a span beyond the limit is cut, in a Word document as in a page', async () => {
  const row = tr(['<w:tc><w:tcPr><w:gridSpan w:val="99999999"/></w:tcPr><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>'])
  const [reading] = await read('docx', docxBytes(mainPart(tbl(row, tr(['1', '2'])))))
  expect(reading!.findings).toMatchObject([{ code: 'span-clamped', values: { span: 99_999_999 } }])
})

it('an archive whose directory understates a part is damaged, and no more than stated is unpacked', async () => {
  const bytes = zipSync({ 'word/document.xml': strToU8(mainPart(p('a'.repeat(1000)))) })
  const directory = Buffer.from(bytes).lastIndexOf('PK\x01\x02', undefined, 'latin1')
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(directory + 24, 100, true)
  await expect(read('docx', bytes)).rejects.toMatchObject({ code: 'damaged' })
})

it.each<[Format, Uint8Array | string, ReadOptions, (number | null)[]]>([
  ['pdf', makePdf(WORDS, { kids: ['3 0 R', '3 0 R'] }), { engine: 'pdfium' }, [1, 2, null]],
  ['pdf', makePdf(WORDS, { kids: ['3 0 R', '3 0 R'] }), { engine: 'pdfjs', pages: [2] }, [2, null]],
  ['html', '<p>a', {}, [null]],
  ['docx', docxBytes(mainPart(p('a'))), {}, [null]],
  ['text', 'a', {}, [null]],
])('the heart beats before each page and between steps: %s', async (format, bytes, options, beats) => {
  const heard: (number | null)[] = []
  await read(format, bytes, { ...options, heartbeat: (page) => heard.push(page) })
  expect([...new Set(heard)]).toEqual(beats)
})
