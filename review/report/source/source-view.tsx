import { useMemo, useRef, useState } from 'preact/hooks'
import { pagePlaces } from '../../../src/model/place-key.js'
import { useWords } from '../../language-provider.js'
import { words } from '../../words.js'
import type { SheetIndex } from '../sheet-index.js'
import type { Marks } from '../use-marks.js'
import { useReportSide } from '../use-report-side.js'
import type { Selection } from '../use-selection.js'
import { GridTable } from './grid-table.js'
import { PageSheet } from './page-sheet.js'
import { ReadText } from './read-text.js'
import { SourceTools, ZOOMS } from './source-tools.js'

interface Props {
  readonly index: SheetIndex
  readonly chosen: Selection
  readonly marks: Marks
  readonly ids: boolean
  readonly onIds: (ids: boolean) => void
  readonly onHover: (pointer: string | null) => void
  readonly visible: boolean
}

/** The source as it was read: pages with what was recognised over them, or the text and the tables of a document without pages. */
export function SourceView({ index, chosen, marks, ids, onIds, onHover, visible }: Props) {
  const say = useWords()
  const box = useRef<HTMLDivElement>(null)
  const [zoom, setZoom] = useState(0)
  const handlers = useReportSide({ side: 'source', box, chosen, onHover, visible })
  const { sheet } = index
  const pages = useMemo(() => pageNumbers(index), [index])
  const left = (sheet.pages ?? 0) - pages.length
  const unplaced = useMemo(() => gridsOutside(index), [index])
  const grid = (number: number) => <GridTable key={number} index={index} number={number} marks={marks} ids={ids} />
  return (
    <div class="scroller" ref={box} {...handlers}>
      <SourceTools box={box} pages={pages} zoom={zoom} onZoom={setZoom} ids={ids} onIds={onIds} />
      {pages.map((number) => (
        <PageSheet key={number} index={index} number={number} width={ZOOMS[zoom]!} marks={marks} ids={ids} />
      ))}
      {left > 0 && <p class="absent">{say(words.pagesLeft, { count: left })}</p>}
      {sheet.pages === null && <ReadText sheet={sheet} marks={marks} grid={grid} />}
      {unplaced.length > 0 && <section class="card">{unplaced.map(grid)}</section>}
    </div>
  )
}

/** The pages that are drawn, or that have cells or places that findings name. */
function pageNumbers({ sheet, parts }: SheetIndex): number[] {
  const places = [...parts.flatMap(({ cell, at }) => (cell ? at : [])), ...sheet.findings.flatMap(({ at = [] }) => at)]
  return [
    ...new Set([...pagePlaces(places).map(({ page }) => page), ...sheet.images.map(({ number }) => number)]),
  ].sort((a, b) => a - b)
}

/** The grids that lie on no page and in no section. */
function gridsOutside({ sheet: { grids, sections, pages } }: SheetIndex): number[] {
  const shown = new Set(pages === null ? sections.flatMap((section) => section.grids) : [])
  return grids.flatMap(({ cells }, number) =>
    shown.has(number) || cells.some(({ at }) => pagePlaces(at).length > 0) ? [] : [number],
  )
}
