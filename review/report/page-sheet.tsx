import { useMemo } from 'preact/hooks'
import type { PagePlace } from '../../src/model/locator.js'
import { cellClasses } from '../../src/review/cell-classes.js'
import { pagePlaces, placeKey } from '../../src/review/data/place-key.js'
import { useWords } from '../language-provider.js'
import { words } from '../words.js'
import type { SheetIndex, SourceCell } from './sheet-index.js'

interface Props {
  readonly index: SheetIndex
  readonly number: number
  /** Percent of the side. */
  readonly width: number
  readonly chosen: ReadonlySet<string>
  readonly part: ReadonlySet<string>
  readonly finding: number | null
}

/** Points of a page whose size is not known: A4. */
const A4 = { width: 595, height: 842 }
/** Points by which an outline stays inside its cell, so that neighbours do not paint over each other. */
const INSET = 0.7
/** Points of the mark in the corner of a cell that an error or a warning names: not by its colour alone. */
const CORNER = 5.5

/** A page with the recognised cells over its picture; without a picture, the cells with their texts at their places. */
export function PageSheet({ index, number, width, chosen, part, finding }: Props) {
  const say = useWords()
  const image = index.sheet.images.find((one) => one.number === number)
  const { cells, marks } = useMemo(() => onPage(index, number), [index, number])
  const size = image ?? {
    width: Math.max(A4.width, ...cells.map(({ place }) => place.box[2] + 20)),
    height: Math.max(A4.height, ...cells.map(({ place }) => place.box[3] + 20)),
  }
  return (
    <figure class="page" style={{ width: `${width}%` }}>
      <figcaption>
        {say(words.page, { page: number })}
        {!image && <span class="hint"> {say(words.notDrawn)}</span>}
      </figcaption>
      <div class="paper" style={{ aspectRatio: `${size.width} / ${size.height}` }}>
        {image && (
          <img
            src={image.file}
            alt=""
            loading="lazy"
            decoding="async"
            width={Math.round(size.width)}
            height={Math.round(size.height)}
          />
        )}
        <svg
          viewBox={`0 0 ${size.width} ${size.height}`}
          role="group"
          aria-label={say(words.page, { page: number })}
          data-roving
        >
          {cells.map(({ source, place }, at) => (
            <Outline
              key={`${source.key} ${at}`}
              index={index}
              source={source}
              place={place}
              first={at === 0}
              bare={!image}
              chosen={chosen.has(source.key)}
              part={part.has(source.key)}
            />
          ))}
          {marks.map(({ place, finding: own, severity }) => (
            <rect
              key={`${own} ${placeKey(place)}`}
              {...boxOf(place)}
              class={`mark f-${severity}${own === finding ? ' lit' : ''}`}
            />
          ))}
        </svg>
      </div>
    </figure>
  )
}

interface OutlineProps {
  readonly index: SheetIndex
  readonly source: SourceCell
  readonly place: PagePlace
  readonly first: boolean
  readonly bare: boolean
  readonly chosen: boolean
  readonly part: boolean
}

function Outline({ index, source: { key, cell }, place, first, bare, chosen, part }: OutlineProps) {
  const [left, top, right, bottom] = place.box
  const pointer = cell.stands.split(' ')[0] ?? key
  const own = index.cells.get(pointer)
  const name = [...(own ? [...own.rowLabels, ...own.columnLabels] : []), cell.text]
    .filter((text) => text !== '')
    .join(' › ')
  const strong = cell.flag === 'error' || cell.flag === 'warning'
  return (
    <>
      {bare && (
        <foreignObject x={left} y={top} width={Math.max(1, right - left)} height={Math.max(1, bottom - top)}>
          <div class="bare">{cell.text}</div>
        </foreignObject>
      )}
      <rect
        {...boxOf(place)}
        class={`cell ${cellClasses(cell.role, cell.flag ?? null)}${chosen ? ' chosen' : ''}${part ? ' lit' : ''}`}
        data-cell={pointer}
        data-stands={cell.stands}
        role="button"
        tabindex={first ? 0 : -1}
        aria-label={name}
      />
      {strong && (
        <path
          class={`corner f-${cell.flag}`}
          d={`M${left},${top}h${CORNER}l-${CORNER},${CORNER}z`}
          aria-hidden="true"
        />
      )}
    </>
  )
}

const boxOf = ({ box: [left, top, right, bottom] }: PagePlace) => ({
  x: left + INSET,
  y: top + INSET,
  width: Math.max(1, right - left - 2 * INSET),
  height: Math.max(1, bottom - top - 2 * INSET),
})

/** The cells on a page with their places there, and the places that findings name beside them. */
function onPage({ sheet, sourceCells }: SheetIndex, number: number) {
  const here = (places: Parameters<typeof pagePlaces>[0]): PagePlace[] =>
    pagePlaces(places).filter(({ page }) => page === number)
  const cells = sourceCells.flatMap((source) => here(source.cell.at).map((place) => ({ source, place })))
  const drawn = new Set(cells.map(({ place }) => placeKey(place)))
  const marks = sheet.findings.flatMap(({ at = [], severity }, finding) =>
    here(at)
      .filter((place) => !drawn.has(placeKey(place)))
      .map((place) => ({ place, severity, finding })),
  )
  return { cells, marks }
}
