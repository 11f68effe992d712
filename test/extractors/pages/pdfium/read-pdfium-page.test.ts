import { describe, expect, test } from 'vitest'
import type { OpenPagedDocument, PageContent } from '../../../../extractors/pages/page/page-content.js'
import { openPdfium } from '../../../../extractors/pages/pdfium/open-pdfium.js'
import { lazyPdfjs } from '../../../../extractors/pages/pdfjs/lazy-pdfjs.js'
import type { Box } from '../../../../src/model/box.js'
import { makePdf, stream } from '../make-pdf.js'

const engines: readonly (readonly [string, OpenPagedDocument])[] = [
  ['pdfium', openPdfium],
  ['pdfjs', lazyPdfjs],
]

async function firstPage(open: OpenPagedDocument, file: Uint8Array): Promise<PageContent> {
  const document = await open(file)
  try {
    return await document.page(1)
  } finally {
    await document.close()
  }
}

const round = ({ left, top, right, bottom }: Box): number[] =>
  [left, top, right, bottom].map((value) => Math.round(value * 10) / 10 + 0)

const show = (text: string, x: number, y: number, before = ''): string =>
  `BT ${before} /F1 10 Tf ${x} ${y} Td (${text}) Tj ET\n`

describe.each(engines)('%s', (_, open) => {
  const read = (...parts: Parameters<typeof makePdf>) => firstPage(open, makePdf(...parts))
  const textOf = async (...parts: Parameters<typeof makePdf>) =>
    (await read(...parts)).glyphs.map(({ text }) => text).join('')
  const linesOf = async (...parts: Parameters<typeof makePdf>) =>
    (await read(...parts)).rulings.map(
      ({ orientation, position, start, end }) =>
        `${orientation[0]} ${[position, start, end].map((value) => Math.round(value)).join(' ')}`,
    )

  describe('glyphs', () => {
    test('have an em box from 0.88 above to 0.12 below the baseline, as wide as the advance', async () => {
      const { glyphs } = await read(show('2A', 20, 30))
      expect(glyphs.map(({ text, size, baseline }) => [text, size, baseline])).toEqual([
        ['2', 10, 70],
        ['A', 10, 70],
      ])
      expect(glyphs.map(({ box }) => round(box))).toEqual([
        [20, 61.2, 25.6, 71.2],
        [25.6, 61.2, 32.2, 71.2],
      ])
    })

    test('stand where the page shows them, whatever its rotation and crop box', async () => {
      const file = (rotation: number) =>
        makePdf(show('2', 20, 30), { page: `/CropBox[10 20 110 80]/Rotate ${rotation}` })
      const pages = await Promise.all([0, 90, 180, 270].map((rotation) => firstPage(open, file(rotation))))
      expect(pages.map(({ width, height }) => [width, height])).toEqual([
        [100, 60],
        [60, 100],
        [100, 60],
        [60, 100],
      ])
      expect(pages.map(({ glyphs }) => round(glyphs[0]!.box))).toEqual([
        [10, 41.2, 15.6, 51.2],
        [8.8, 10, 18.8, 15.6],
        [84.4, 8.8, 90, 18.8],
        [41.2, 84.4, 51.2, 90],
      ])
    })

    test('of turned and mirrored text have upright boxes too', async () => {
      const { glyphs } = await read(`BT /F1 10 Tf 0 1 -1 0 50 50 Tm (2) Tj ET BT /F1 -10 Tf 100 50 Td (2) Tj ET`)
      expect(glyphs.map(({ box }) => round(box))).toEqual([
        [41.2, 44.4, 51.2, 50],
        [94.4, 48.8, 100, 58.8],
      ])
    })

    test('in forms within forms go through all their matrices', async () => {
      const inner = stream(
        show('2', 5, 5),
        '/Type/XObject/Subtype/Form/BBox[0 0 50 50]/Resources<</Font<</F1 7 0 R>>>>',
      )
      const outer = stream(
        'q 1 0 0 1 10 0 cm /In Do Q',
        '/Type/XObject/Subtype/Form/BBox[0 0 90 90]/Matrix[2 0 0 2 0 0]/Resources<</XObject<</In 5 0 R>>>>',
      )
      const font = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'
      const { glyphs } = await read('q 1 0 0 1 20 10 cm /Out Do Q', {
        resources: '/XObject<</Out 6 0 R>>',
        objects: [inner, outer, font],
      })
      expect(glyphs.map(({ box, size }) => [...round(box), size])).toEqual([[50, 62.4, 61.1, 82.4, 20]])
    })

    test('are what the font says, not what ActualText says, and blanks only where some are printed', async () => {
      expect(await textOf(`/Span <</ActualText (99)>> BDC ${show('12', 20, 30)} EMC`)).toBe('12')
      expect(await textOf(`${show('12', 20, 30)}${show('34', 90, 30)}${show('5 6', 20, 60)}`)).toMatch(
        /^(12345 6|5 61234)$/,
      )
    })

    describe('of an annotation', () => {
      const look = stream(show('7', 5, 5), '/Type/XObject/Subtype/Form/BBox[0 0 50 20]/Resources<</Font<</F1 7 0 R>>>>')
      const font = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'
      const withNote = (entries: string) => {
        const note = `<</Type/Annot/Rect[100 40 150 60]/AP<</N 5 0 R>>${entries}>>`
        return read(show('2', 20, 30), { page: '/Annots[6 0 R]', objects: [look, note, font] })
      }

      test('that is shown are read with the page', async () => {
        const { glyphs, width } = await withNote('/Subtype/FreeText/F 4')
        expect(glyphs.map(({ text, box }) => [text, round(box)[0]])).toEqual([
          ['2', 20],
          ['7', 105],
        ])
        expect(width).toBe(200)
      })

      test.each([
        ['hidden', '/Subtype/FreeText/F 2'],
        ['not shown on screen', '/Subtype/FreeText/F 36'],
        ['a stamp', '/Subtype/Stamp/F 4'],
      ])('that is %s are not', async (_name, entries) => {
        expect((await withNote(entries)).glyphs.map(({ text }) => text)).toEqual(['2'])
      })
    })

    test('set at an angle are laid over the page, unless all of them are', async () => {
      const tilted = 'BT /F1 10 Tf .7 .7 -.7 .7 60 40 Tm (789) Tj ET\n'
      const { glyphs, leftOut } = await read(`${show('2345', 20, 30)}${tilted}`)
      expect(glyphs.map(({ text }) => text).join('')).toBe('2345')
      expect(leftOut.map(({ reason, text }) => [reason, text])).toEqual([['overlay', '789']])
      expect(await textOf(tilted)).toBe('789')
    })

    test('in a colour of their own across a line are laid over the page', async () => {
      const line = '10 34 m 150 34 l S\n'
      expect(await textOf(`${line}${show('2345', 20, 50)}.7 g\n${show('789', 60, 30)}`)).toBe('2345')
      expect(await textOf(`${line}${show('2345', 20, 50)}${show('789', 60, 30)}`)).toBe('2345789')
      expect(await textOf(`${line}${show('2345', 20, 50)}.7 g\n${show('789', 60, 60)}`)).toBe('2345789')
    })
  })

  describe('text that is not seen', () => {
    test('is not read: invisible, off the page, outside its clip', async () => {
      expect(await textOf(`${show('1', 20, 30, '3 Tr')}${show('2', 20, 30, '7 Tr')}${show('3', 40, 30, '0 Tr')}`)).toBe(
        '3',
      )
      expect(await textOf(`${show('1', 20, 130)}${show('2', -20, 30)}${show('3', 40, 30)}`)).toBe('3')
      expect(await textOf(`q 0 0 50 50 re W n ${show('12', 45, 30)}${show('3', 20, 70)} Q ${show('4', 20, 70)}`)).toBe(
        '14',
      )
    })

    test('is not read outside the box of its form', async () => {
      const font = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'
      const entries = '/Type/XObject/Subtype/Form/BBox[0 0 30 30]/Resources<</Font<</F1 6 0 R>>>>'
      const form = (group: string) => ({
        resources: '/XObject<</Fm 5 0 R>>',
        objects: [stream(`${show('1', 5, 5)}${show('2', 50, 5)}`, `${entries}${group}`), font],
      })
      expect(await textOf('q 1 0 0 1 20 20 cm /Fm Do Q', form(''))).toBe('1')
      expect(await textOf('q 1 0 0 1 20 20 cm /Fm Do Q', form('/Group<</S/Transparency>>'))).toBe('1')
    })

    test('is not read under a white box that was painted later', async () => {
      expect(
        await textOf(`${show('1', 20, 30)} 1 g 15 25 40 20 re f 0 g ${show('2', 20, 30)}${show('3', 90, 30)}`),
      ).toBe('23')
    })

    test('does not take the same text in the same place away', async () => {
      const hidden = [
        (text: string) => show(text, 20, 30, '3 Tr'),
        (text: string) => `q 0 60 50 40 re W n ${show(text, 20, 30)} Q `,
        (text: string) => `${show(text, 20, 30)} 1 g 15 25 90 20 re f 0 g `,
        (text: string) => `1 g ${show(text, 20, 30)} 0 g `,
      ]
      for (const hide of hidden) {
        expect(await textOf(`${hide('2019')}${show('2019', 20, 30, '0 Tr')}`)).toBe('2019')
        expect(await textOf(`${hide('2019')}${hide('2018')}${show('-18', 20, 30, '0 Tr')}`)).toBe('-18')
        expect(await textOf(`${show('2019', 20, 30, '0 Tr')}${show('7', 90, 70)}`)).toBe('20197')
      }
    })

    test('in a form does not take the same text on the page away', async () => {
      const font = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'
      const entries = '/Type/XObject/Subtype/Form/BBox[0 0 200 100]/Resources<</Font<</F1 6 0 R>>>>'
      const form = {
        resources: '/XObject<</Fm 5 0 R>>',
        objects: [stream(show('2019', 20, 30, '3 Tr'), entries), font],
      }
      expect(await textOf(`/Fm Do ${show('2019', 20, 30)}`, form)).toBe('2019')
    })

    test('shines through a white box that is transparent, or that is the hole of a frame', async () => {
      const half = { resources: '/ExtGState<</Half<</ca 0.5>>/Multiply<</BM/Multiply>>>>' }
      expect(await textOf(`${show('1', 20, 30)} q /Half gs 1 g 15 25 40 20 re f Q`, half)).toBe('1')
      expect(await textOf(`${show('1', 20, 30)} q /Multiply gs 1 g 15 25 40 20 re f Q`, half)).toBe('1')
      expect(await textOf(`${show('1', 20, 30)} 1 g 0 0 90 90 re 15 25 40 20 re f*`)).toBe('1')
    })

    test('in part keeps the places of its run, the hidden part untold', async () => {
      expect(await textOf(`${show('123', 20, 30)} 1 g 25 25 6 20 re f`)).toBe('1\ufffd3')
    })

    test('is not read where it is white on white, and is read on a ground', async () => {
      expect(await textOf(`1 g ${show('1', 20, 30)} 0 0 0.5 rg 50 20 40 30 re f 1 g ${show('2', 60, 30)}`)).toBe('2')
    })
  })

  describe('lines', () => {
    test('are strokes, thin fills and the sides of stroked boxes', async () => {
      expect(await linesOf('10 20 m 90 20 l S 10 30 80 0.5 re f 10 40 m 10.2 90 l S')).toEqual([
        'h 80 10 90',
        'h 70 10 90',
        'v 10 10 60',
      ])
      expect((await linesOf('10 20 80 30 re S')).sort()).toEqual([
        'h 50 10 90',
        'h 80 10 90',
        'v 10 50 80',
        'v 90 50 80',
      ])
    })

    test('are not: white strokes and fills, invisible ones, what a clip cuts off', async () => {
      expect(await linesOf('1 G 10 20 m 90 20 l S 1 g 10 30 80 0.5 re f 10 40 m 90 40 l n')).toEqual([])
      expect(await linesOf('q 0 0 50 50 re W n 10 20 m 90 20 l S 10 70 m 90 70 l S Q')).toEqual(['h 80 10 50'])
    })

    test('are curves that are straight, and no curves that are not', async () => {
      expect(await linesOf('10 20 m 30 20 60 20 90 20 c S 10 40 m 30 60 60 60 90 40 c S')).toEqual(['h 80 10 90'])
    })

    test('areas are fills, and images are images, cut to their clip', async () => {
      const image = stream(
        '\x00',
        '/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray',
      )
      const { fills, images, rulings } = await read('0.9 g 10 20 80 30 re f q 40 0 0 30 100 50 cm /Im Do Q', {
        resources: '/XObject<</Im 5 0 R>>',
        objects: [image],
      })
      expect([fills.map(round), images.map(round), rulings]).toEqual([[[10, 50, 90, 80]], [[100, 20, 140, 50]], []])
    })
  })

  test('text that a font maps to private use stays, text that it maps to no character is untold', async () => {
    const map = stream(
      'begincmap 1 begincodespacerange <00> <FF> endcodespacerange 3 beginbfchar <31> <E001> <32> <FFFD> <33> <0033> endbfchar endcmap',
    )
    const { glyphs } = await read(show('123', 20, 30), {
      resources: '/Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 5 0 R>>>>',
      objects: [map],
    })
    expect(glyphs.map(({ text }) => text)).toEqual(['\ue001', '\ufffd', '3'])
  })

  test('letters and digits of a font of pictures are untold, unless they come as the signs that they print', async () => {
    const { glyphs } = await read(show('8', 20, 30), {
      resources: '/Font<</F1<</Type/Font/Subtype/Type1/BaseFont/ZapfDingbats>>>>',
    })
    expect(glyphs.map(({ text }) => text)).not.toContain('8')
  })
})

test('pdfium: glyphs without a mapping to Unicode are untold', async () => {
  const glyph = stream('500 0 0 0 500 700 d1 0 0 500 700 re f')
  const font =
    '<</Type/Font/Subtype/Type3/FontBBox[0 0 750 750]/FontMatrix[0.001 0 0 0.001 0 0]/CharProcs<</a1 5 0 R>>' +
    '/Encoding<</Type/Encoding/Differences[49/a1]>>/FirstChar 49/LastChar 49/Widths[600]>>'
  const { glyphs } = await firstPage(
    openPdfium,
    makePdf(show('1', 20, 30), { resources: '/Font<</F1 6 0 R>>', objects: [glyph, font] }),
  )
  expect(glyphs.map(({ text }) => text)).toEqual(['\ufffd'])
})
