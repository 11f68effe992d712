import type { Locator, PagePlace } from '../../../src/model/locator.js'
import { pagePlaces, placeKey } from '../../../src/model/place-key.js'
import type { SheetImage } from '../../../src/review/data/report-sheet.js'

interface Props {
  readonly images: readonly SheetImage[]
  readonly places: readonly Locator[]
}

/** The print around each of the places that lies on a drawn page: the picture of the page, cut to the neighbourhood. */
export function PrintCrops({ images, places }: Props) {
  const crops = pagePlaces(places).flatMap((place) => {
    const image = images.find(({ number }) => number === place.page)
    return image ? [<Crop key={placeKey(place)} image={image} place={place} />] : []
  })
  return crops.length === 0 ? null : <div class="crops">{crops}</div>
}

/** Points around a cell that are shown with it, and those that are shown at least. */
const AROUND = 12
const LEAST = { width: 210, height: 56 }

function Crop({ image, place }: { readonly image: SheetImage; readonly place: PagePlace }) {
  const [left, top, right, bottom] = place.box
  const width = Math.min(image.width, Math.max(right - left + 2 * AROUND, LEAST.width))
  const height = Math.min(image.height, Math.max(bottom - top + 2 * AROUND, LEAST.height))
  const start = (middle: number, size: number, whole: number): number =>
    Math.min(whole - size, Math.max(0, middle - size / 2))
  const x = start((left + right) / 2, width, image.width)
  const y = start((top + bottom) / 2, height, image.height)
  return (
    <svg class="crop" viewBox={`${x} ${y} ${width} ${height}`} aria-hidden="true">
      <image href={image.address} width={image.width} height={image.height} />
      <rect x={left} y={top} width={right - left} height={bottom - top} />
    </svg>
  )
}
