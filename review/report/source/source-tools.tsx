import type { RefObject } from 'preact'
import { useWords } from '../../language-provider.js'
import { words } from '../../words.js'

/** Width of a page in percent of its side at each step of the zoom. */
export const ZOOMS = [100, 150, 220] as const

interface Props {
  readonly box: RefObject<HTMLElement | null>
  readonly pages: readonly number[]
  /** Index of `ZOOMS`. */
  readonly zoom: number
  readonly onZoom: (zoom: number) => void
  readonly ids: boolean
  readonly onIds: (ids: boolean) => void
}

/** The way to each page, its size, and whether ids are shown. */
export function SourceTools({ box, pages, zoom, onZoom, ids, onIds }: Props) {
  const say = useWords()
  const goTo = (place: number): void =>
    box.current?.querySelectorAll('.page')[place]?.scrollIntoView({ block: 'start' })
  return (
    <div class="source-tools" role="group" aria-label={say(words.source)}>
      {pages.length > 1 && (
        <span class="page-links">
          {pages.map((number, place) => (
            <button
              key={number}
              type="button"
              class="quiet"
              aria-label={say(words.page, { page: number })}
              onClick={() => goTo(place)}
            >
              {number}
            </button>
          ))}
        </span>
      )}
      <label>
        <input type="checkbox" checked={ids} onChange={(event) => onIds(event.currentTarget.checked)} />{' '}
        {say(words.ids)}
      </label>
      {pages.length > 0 && (
        <>
          <button type="button" aria-label={say(words.zoomOut)} disabled={zoom === 0} onClick={() => onZoom(zoom - 1)}>
            −
          </button>
          <button
            type="button"
            aria-label={say(words.zoomIn)}
            disabled={zoom === ZOOMS.length - 1}
            onClick={() => onZoom(zoom + 1)}
          >
            ＋
          </button>
        </>
      )}
    </div>
  )
}
