import type { Random } from '../../drawn/random.js'
import type { Difficulties, Difficulty, Figures } from '../difficulty.js'
import { annotation, type CellPlace, fill, line, type PdfCell, picture, show, widthOf } from './pdf-cell.js'

type Kind = Difficulty<PdfCell>['kind']
type Content = (figures: Figures, place: CellPlace, random: Random) => string

/** A difficulty that is planted by content alone. */
const drawn = (kind: Kind, content: Content, unstated?: true): Difficulty<PdfCell> => ({
  kind,
  ...(unstated && { unstated }),
  plant: (figures, random) => (place) => ({ content: content(figures, place, random) }),
})

const figure = (text: string, { x, y, size }: CellPlace, before = ''): string => show(text, x, y, size, before)

/** Something hidden in front of the figure that is shown, or in its place. */
const hidden = (hide: (text: string, place: CellPlace) => string): Difficulty<PdfCell> =>
  drawn('hidden', ({ shown, other }, place, random) => {
    const beside = { ...place, x: place.x + (random.chance(0.5) ? 0 : widthOf(shown) * place.size) }
    return random.chance(0.5) ? hide(other, beside) + figure(shown, place) : figure(shown, place) + hide(other, beside)
  })

const marked = (layer: string, text: string, place: CellPlace): string =>
  `/OC /${layer} BDC\n${figure(text, place)}EMC\n`

const PALE = '0.8 0.9 1'

const hiddenDifficulties: Difficulties<PdfCell> = {
  white: hidden((text, place) => figure(text, place, '1 g')),
  'rendering mode 3': hidden((text, place) => figure(text, place, '3 Tr')),
  transparent: hidden((text, place) => figure(text, place, '/G0 gs')),
  tiny: hidden((text, place) => show(text, place.x, place.y, 0.6)),
  'clipped away': hidden((text, place) => figure(text, place, '0 0 5 5 re W n')),
  'off the page': hidden((text, place) => show(text, place.x + 2000, place.y, place.size)),
  'ground colour': drawn('hidden', ({ shown, other }, place) => {
    const { box } = place
    const ground = fill(box.left + 1, box.bottom + 1, box.right - box.left - 2, box.top - box.bottom - 2, PALE)
    const beside = { ...place, x: place.x + widthOf(shown) * place.size }
    return ground + figure(other, beside, '0.8 0.9 1 rg') + figure(shown, place)
  }),
  'hidden annotation': annotated('hidden', '/Subtype/FreeText/F 2'),
  'annotation not for screens': annotated('hidden', '/Subtype/FreeText/F 36'),
}

/** Those that need a document with layers. */
export const layerDifficulties: Difficulties<PdfCell> = {
  'layer off': hidden((text, place) => marked('Off', text, place)),
  'membership off': hidden((text, place) => marked('AllOn', text, place)),
  'on a layer that is on': drawn('shown', ({ shown }, place) => marked('On', shown, place)),
}

function annotated(kind: Kind, entries: string): Difficulty<PdfCell> {
  return {
    kind,
    plant:
      ({ shown, other }) =>
      (place) => ({ content: figure(shown, place), annotations: [annotation(entries, place, other)] }),
  }
}

/** A figure under a cover, and the figure that is shown upon it. */
const covered = (cover: (left: number, bottom: number, width: number, height: number) => string): Difficulty<PdfCell> =>
  drawn('covered', ({ shown, other }, place) => {
    const width = Math.max(widthOf(shown), widthOf(other)) * place.size
    return figure(other, place) + cover(place.x - 1, place.y - 2, width + 2, place.size + 2) + figure(shown, place)
  })

const coveredDifficulties: Difficulties<PdfCell> = {
  'under a white box': covered((...at) => fill(...at, '1 1 1')),
  'under a coloured box': covered((...at) => fill(...at, '1 0.9 0.6')),
  'under a picture': covered((...at) => picture(...at)),
  'under two boxes': covered((left, bottom, width, height) => {
    const half = width / 2
    return fill(left, bottom, half + 0.1, height, '1 1 1') + fill(left + half, bottom, half, height, '1 1 1')
  }),
  'under a black bar': drawn(
    'covered',
    ({ shown, other }, place) => {
      const text = shown === '' ? other : shown
      return figure(text, place) + fill(place.x - 1, place.y - 2, widthOf(text) * place.size + 2, place.size, '0 0 0')
    },
    true,
  ),
}

/** A figure that is struck out before the one that is shown. */
const struck = (strike: (x: number, y: number, width: number, size: number) => string, gap = 0): Difficulty<PdfCell> =>
  drawn('struck', ({ shown, other }, place) => {
    const old = String(Number(other) % 100)
    const width = widthOf(old) * place.size
    const next = { ...place, x: place.x + width + gap * place.size }
    return figure(old, place) + strike(place.x, place.y, width, place.size) + figure(shown, next)
  })

const struckDifficulties: Difficulties<PdfCell> = {
  'struck by a line': struck((x, y, width, size) => line(x, y + size * 0.35, x + width, y + size * 0.35, 0.6), 0.3),
  'struck by a thin box': struck((x, y, width, size) => fill(x, y + size * 0.32, width, 0.7, '0 0 0')),
  'struck twice': struck(
    (x, y, width, size) =>
      line(x, y + size * 0.27, x + width, y + size * 0.27, 0.5) +
      line(x, y + size * 0.42, x + width, y + size * 0.42, 0.5),
    0.3,
  ),
  'struck in red': struck((x, y, width) => `1 0 0 RG ${line(x - 1, y + 3, x + width + 1, y + 3, 0.8)} 0 G\n`, 0.4),
  'struck digit by digit': struck((x, y, width, size) => {
    const digit = 0.556 * size
    const count = Math.round(width / digit)
    return Array.from({ length: count }, (_, at) =>
      line(x + at * digit, y + size * 0.3, x + (at + 1) * digit, y + size * 0.3, 0.5),
    ).join('')
  }),
}

/** A mark of a note beside the figure. */
const raised = (write: (mark: string, x: number, place: CellPlace, random: Random) => string): Difficulty<PdfCell> =>
  drawn('raised', ({ shown }, place, random) => {
    const mark = String(random.whole(1, 9))
    return figure(shown, place) + write(mark, place.x + widthOf(shown) * place.size + 0.2, place, random)
  })

const raisedBy = (mark: string, x: number, { y, size }: CellPlace, rise: number, share: number): string =>
  show(mark, x, y + rise * size, size * share)

const raisedDifficulties: Difficulties<PdfCell> = {
  'raised by a third': raised((mark, x, place) => raisedBy(mark, x, place, 0.33, 0.58)),
  'raised a little': raised((mark, x, place) => raisedBy(mark, x, place, 0.15, 0.7)),
  'raised high': raised((mark, x, place) => raisedBy(mark, x, place, 0.6, 0.5)),
  'raised and large': raised((mark, x, place) => raisedBy(mark, x, place, 0.3, 0.8)),
  lowered: raised((mark, x, place) => raisedBy(mark, x, place, -0.2, 0.6)),
  'text rise': raised((mark, x, { y, size }, random) =>
    show(mark, x, y, size * 0.6, `${(random.between(0.2, 0.5) * size).toFixed(2)} Ts`),
  ),
  'in brackets': raised((mark, x, place) => raisedBy(`[${mark}]`, x, place, 0.35, 0.55)),
}

/** The outline of a 4, as a font would draw it. */
const outline = ({ x, y, size }: CellPlace): string => {
  const point = (a: number, b: number) => `${(x + a * size).toFixed(2)} ${(y + b * size).toFixed(2)}`
  return `${point(0.35, 0)} m ${point(0.35, 0.7)} l ${point(0.05, 0.25)} l ${point(0.5, 0.25)} l ${point(0.5, 0.17)} l ${point(0.05, 0.17)} l f\n`
}

const inkDifficulties: Difficulties<PdfCell> = {
  picture: drawn('ink', (_, place) => picture(place.x, place.y, place.size, place.size * 0.8), true),
  'picture beside a figure': drawn(
    'ink',
    ({ shown }, place) =>
      figure(shown, place) +
      picture(place.x + widthOf(shown) * place.size + 1, place.y, place.size * 0.6, place.size * 0.8),
    true,
  ),
  outline: drawn('ink', (_, place) => outline(place), true),
  'field without appearance': {
    kind: 'ink',
    plant:
      ({ shown }) =>
      (place) => ({
        annotations: shown === '' ? [] : [annotation(`/Subtype/Widget/FT/Tx/T(f)/V(${shown})/F 4`, place)],
      }),
  },
}

const shownDifficulties: Difficulties<PdfCell> = {
  highlighted: drawn('shown', ({ shown }, place) => {
    const ground = fill(place.x - 1, place.y - 2, widthOf(shown) * place.size + 2, place.size + 2, '1 1 0')
    return ground + figure(shown, place)
  }),
  'on a picture': drawn('shown', ({ shown }, place) => {
    return picture(place.x - 2, place.y - 2, widthOf(shown) * place.size + 4, place.size + 2) + figure(shown, place)
  }),
  underlined: drawn('shown', ({ shown }, place) => {
    const { x, y, size } = place
    return figure(shown, place) + line(x, y - 0.12 * size, x + widthOf(shown) * size, y - 0.12 * size, 0.5)
  }),
  'painted twice': drawn('shown', ({ shown }, place) => {
    return figure(shown, place) + figure(shown, { ...place, x: place.x + 0.4 })
  }),
  'with a shadow': drawn('shown', ({ shown }, place) => {
    const shadow = { ...place, x: place.x + 0.9, y: place.y - 0.9 }
    return figure(shown, shadow, '0.7 g') + figure(shown, place)
  }),
  'typed into an annotation': {
    kind: 'shown',
    plant:
      ({ shown }) =>
      (place) => ({ annotations: shown === '' ? [] : [annotation('/Subtype/FreeText/F 4', place, shown)] }),
  },
}

export const pdfDifficulties: Difficulties<PdfCell> = {
  ...hiddenDifficulties,
  ...coveredDifficulties,
  ...struckDifficulties,
  ...raisedDifficulties,
  ...inkDifficulties,
  ...shownDifficulties,
}
