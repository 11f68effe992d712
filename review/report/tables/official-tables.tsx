import { useRef } from 'preact/hooks'
import { tablePointer } from '../../../src/model/cell-pointer.js'
import { useWords } from '../../language-provider.js'
import { words } from '../../words.js'
import type { SheetIndex } from '../sheet-index.js'
import { GridName } from '../source/grid-name.js'
import { ReadText } from '../source/read-text.js'
import type { Marks } from '../use-marks.js'
import { useReportSide } from '../use-report-side.js'
import type { Selection } from '../use-selection.js'
import { OfficialTable } from './official-table.js'

interface Props {
  readonly index: SheetIndex
  readonly chosen: Selection
  readonly marks: Marks
  readonly ids: boolean
  readonly onHover: (pointer: string | null) => void
  readonly visible: boolean
}

/** The official tables of the report as the form prints them, with what was read in each cell; below them the text of pages. */
export function OfficialTables({ index, chosen, marks, ids, onHover, visible }: Props) {
  const say = useWords()
  const box = useRef<HTMLDivElement>(null)
  const handlers = useReportSide({ side: 'tables', box, chosen, onHover, visible })
  const { sheet, layouts } = index
  return (
    <div class="scroller" ref={box} {...handlers}>
      {layouts.map((layout, number) => (
        <section key={layout.id} class="card table-block">
          <h3 class={marks(tablePointer(layout.id))}>
            {layout.title} <code class="id">{layout.id}</code>
          </h3>
          {sheet.tables[number]!.entries ? (
            <OfficialTable layout={layout} cells={index.cells} marks={marks} ids={ids} />
          ) : (
            <p class="absent">{say(words.notFound)}</p>
          )}
        </section>
      ))}
      {sheet.pages !== null && (
        <ReadText sheet={sheet} marks={marks} grid={(number) => <GridName sheet={sheet} number={number} />} />
      )}
    </div>
  )
}
