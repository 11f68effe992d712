import { makeDraft } from './draft.js'
import { drawnPdf } from './drawn-pdf.js'
import { pdfPen } from './pdf-pen.js'
import { type Type3Options, type3Font } from './type3-font.js'

interface GarbledFile {
  readonly name: string
  readonly report: () => Promise<Uint8Array>
}

/** First code point of the Basic Multilingual Plane's private use area. */
const PRIVATE_USE = 0xe000

const file = (name: string, form: 'F2019' | 'F2021', unicodeOf: NonNullable<Type3Options['unicodeOf']> | null) => ({
  name,
  report: () =>
    drawnPdf(
      makeDraft({ slug: `garbled-${name}`, form, year: form === 'F2019' ? 2020 : 2023, agency: '砚溪县水务局' }),
      {
        pen: () => pdfPen('', type3Font({ unicodeOf, boxes: true })),
        padding: 5,
      },
    ),
})

const moved = (char: string, by: number): string => String.fromCodePoint(char.codePointAt(0)! + by)

/** Reports whose glyphs have no Unicode mapping, or a wrong one: the characters that they print cannot be told. */
export const garbledFiles: readonly GarbledFile[] = [
  file('unmapped', 'F2021', null),
  file('private-use', 'F2019', (char) => String.fromCodePoint(PRIVATE_USE + (char.codePointAt(0)! % 0x1900))),
  file('other-characters', 'F2021', (char) => moved(char, /\p{Script=Han}/u.test(char) ? 11 : 0)),
  file('letters-for-digits', 'F2019', (char) => (/\d/.test(char) ? moved(char, 0x1f) : char)),
]
