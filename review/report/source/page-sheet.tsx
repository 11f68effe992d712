import { useMemo } from 'preact/hooks'
import type { Locator, PagePlace } from '../../../src/model/locator.js'
import { pagePlaces, placeKey } from '../../../src/model/place-key.js'
import type { SheetCell } from '../../../src/review/data/report-sheet.js'
import { useWords } from '../../language-provider.js'
import { words } from '../../words.js'
import type { SheetIndex } from '../sheet-index.js'
import type { Marks } from '../use-marks.js'
import { CellOutline, Outline } from './cell-outline.js'
import { PageIds, pageIdsWidth } from './page-ids.js'

interface Props {
  readonly index: SheetIndex
  readonly number: number
  /** Percent of the side. */
  readonly width: number
  readonly marks: Marks
  readonly ids: boolean
}

/** Points of a page whose size is not known: A4. */
const A4 = { width: 595, height: 842 }

/** A page with all that was recognised over its picture; without a picture, the texts at their places. */
export function PageSheet({ index, number, width, marks, ids }: Props) {
  const say = useWords()
  const image = index.sheet.images.find((one) => one.number === number)
  const { paragraphs, cells, beside } = useMemo(() => onPage(index, number), [index, number])
  const size = image ?? {
    width: Math.max(A4.width, ...cells.map(({ place }) => place.box[2] + 20)),
    height: Math.max(A4.height, ...cells.map(({ place }) => place.box[3] + 20)),
  }
  // the ids of rows are in a gutter at the left
  const gutter = useMemo(() => (ids ? pageIdsWidth(index, cells) : 0), [index, cells, ids])
  const share = (points: number): string => `${(100 * points) / (size.width + gutter)}%`
  return (
    <figure class="page" style={{ width: `${width}%` }}>
      <figcaption>
        {say(words.page, { page: number })}
        {!image && <span class="hint"> {say(words.notDrawn)}</span>}
      </figcaption>
      <div class="paper" style={{ aspectRatio: `${size.width + gutter} / ${size.height}` }}>
        <div class="print" style={{ left: share(gutter) }}>
          {image && (
            <img
              src={image.address}
              alt=""
              loading="lazy"
              decoding="async"
              width={Math.round(size.width)}
              height={Math.round(size.height)}
            />
          )}
        </div>
        <svg
          viewBox={`${-gutter} 0 ${size.width + gutter} ${size.height}`}
          role="group"
          aria-label={say(words.page, { page: number })}
          data-roving
        >
          {paragraphs.map(({ part, place }) => (
            <Outline
              key={`${part.key} ${placeKey(place)}`}
              place={place}
              class={`paragraph${marks(part.key)}`}
              pointer={part.key}
              stands={part.stands.join(' ')}
              name={part.text.slice(0, 60)}
              bare={image ? null : part.text}
            />
          ))}
          {cells.map(({ part, cell, place }, at) => (
            <CellOutline
              key={`${part.key} ${at}`}
              index={index}
              cell={cell}
              place={place}
              first={at === 0}
              bare={!image}
              marks={marks(part.key)}
              spans={ids}
            />
          ))}
          {beside.map(({ place, finding, severity }) => (
            <Outline
              key={`${finding} ${placeKey(place)}`}
              place={place}
              class={`mark f-${severity}${marks(finding)}`}
              pointer={finding}
            />
          ))}
          {ids && <PageIds index={index} placed={cells} />}
        </svg>
      </div>
    </figure>
  )
}

/** What lies on a page, each at its places there: paragraphs, cells, and places that findings name beside the cells. */
function onPage({ sheet, parts }: SheetIndex, number: number) {
  const here = (places: readonly Locator[]): PagePlace[] => pagePlaces(places).filter(({ page }) => page === number)
  const placed = parts.flatMap((part) => here(part.at).map((place) => ({ part, cell: part.cell, place })))
  const cells = placed.filter((one): one is typeof one & { cell: SheetCell } => one.cell !== null)
  const drawn = new Set(cells.map(({ place }) => placeKey(place)))
  const beside = sheet.findings.flatMap(({ at = [], severity }, finding) =>
    here(at)
      .filter((place) => !drawn.has(placeKey(place)))
      .map((place) => ({ place, severity, finding: `/findings/${finding}` })),
  )
  return { paragraphs: placed.filter(({ cell }) => cell === null), cells, beside }
}
