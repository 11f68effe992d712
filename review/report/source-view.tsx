import { useMemo, useRef, useState } from 'preact/hooks'
import { pagePlaces } from '../../src/review/data/place-key.js'
import { useWords } from '../language-provider.js'
import { words } from '../words.js'
import { GridTable } from './grid-table.js'
import { PageSheet } from './page-sheet.js'
import type { SheetIndex } from './sheet-index.js'
import { useReportSide } from './use-report-side.js'
import type { Selection } from './use-selection.js'

interface Props {
  readonly index: SheetIndex
  readonly chosen: Selection
  readonly onHover: (pointer: string | null) => void
  readonly visible: boolean
}

/** Width of a page in percent of its side at each step of the zoom. */
const ZOOMS = [100, 150, 220] as const

/** The source as it was read: pages with the recognised cells over them, or the tables of a document without pages. */
export function SourceView({ index, chosen, onHover, visible }: Props) {
  const say = useWords()
  const box = useRef<HTMLDivElement>(null)
  const [zoom, setZoom] = useState(0)
  const handlers = useReportSide({ side: 'source', box, chosen, onHover, visible })
  const { sheet } = index
  const numbers = useMemo(() => pageNumbers(index), [index])
  const stands = useMemo(() => markedCells(index, chosen), [index, chosen.pointer, chosen.finding])
  const unpaged = sheet.grids
    .map((grid, number) => ({ grid, number }))
    .filter(({ grid }) => !grid.cells.some(({ at }) => pagePlaces(at).length > 0))
  return (
    <div class="scroller" ref={box} {...handlers}>
      {numbers.length > 0 && (
        <div class="zoom" role="group">
          <button type="button" aria-label={say(words.zoomOut)} disabled={zoom === 0} onClick={() => setZoom(zoom - 1)}>
            −
          </button>
          <button
            type="button"
            aria-label={say(words.zoomIn)}
            disabled={zoom === ZOOMS.length - 1}
            onClick={() => setZoom(zoom + 1)}
          >
            ＋
          </button>
        </div>
      )}
      {numbers.map((number) => (
        <PageSheet key={number} index={index} number={number} width={ZOOMS[zoom]!} {...stands} />
      ))}
      {unpaged.map(({ grid, number }) => (
        <GridTable key={number} grid={grid} number={number} {...stands} />
      ))}
      {numbers.length === 0 && sheet.paragraphs.length > 0 && (
        <section class="card">
          <h3>{say(words.text)}</h3>
          {sheet.paragraphs.map(({ text }) => (
            <p key={text} class="quoted">
              {text}
            </p>
          ))}
        </section>
      )}
    </div>
  )
}

/** The cells of the document that stand for what is chosen, and those that take part in the finding. */
function markedCells(index: SheetIndex, { pointer, finding }: Selection) {
  const keys = (pointers: readonly string[]): ReadonlySet<string> =>
    new Set(pointers.flatMap((one) => index.sourceOf.get(one) ?? []).map(({ key }) => key))
  return {
    chosen: keys(pointer === null ? [] : [pointer]),
    part: keys(finding === null ? [] : [...index.cellsOf(finding), `/findings/${finding}`]),
    finding,
  }
}

function pageNumbers({ sheet, sourceCells }: SheetIndex): number[] {
  const places = [...sourceCells.flatMap(({ cell }) => cell.at), ...sheet.findings.flatMap(({ at = [] }) => at)]
  return [
    ...new Set([...pagePlaces(places).map(({ page }) => page), ...sheet.images.map(({ number }) => number)]),
  ].sort((a, b) => a - b)
}
