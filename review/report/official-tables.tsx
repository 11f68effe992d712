import { useMemo, useRef } from 'preact/hooks'
import { useWords } from '../language-provider.js'
import { words } from '../words.js'
import { OfficialTable } from './official-table.js'
import type { SheetIndex } from './sheet-index.js'
import { useReportSide } from './use-report-side.js'
import type { Selection } from './use-selection.js'

interface Props {
  readonly index: SheetIndex
  readonly chosen: Selection
  readonly onHover: (pointer: string | null) => void
  readonly visible: boolean
}

/** The official tables of the report as the form prints them, with what was read in each cell. */
export function OfficialTables({ index, chosen, onHover, visible }: Props) {
  const say = useWords()
  const box = useRef<HTMLDivElement>(null)
  const handlers = useReportSide({ side: 'tables', box, chosen, onHover, visible })
  const part = useMemo(
    () => new Set(chosen.finding === null ? [] : index.cellsOf(chosen.finding)),
    [index, chosen.finding],
  )
  const pointers = useMemo(() => pointersOf(index, chosen.pointer), [index, chosen.pointer])
  return (
    <div class="scroller" ref={box} {...handlers}>
      {index.layouts.map((layout, number) => {
        const { entries } = index.sheet.tables[number]!
        return (
          <section key={layout.id} class="card table-block">
            <h3>
              {layout.title} <code class="id">{layout.id}</code>
            </h3>
            {entries ? (
              <OfficialTable layout={layout} cells={index.cells} chosen={pointers} part={part} />
            ) : (
              <p class="absent">{say(words.notFound)}</p>
            )}
          </section>
        )
      })}
    </div>
  )
}

/** The cells of tables that a pointer names: itself, or those that a cell of the document was read as. */
function pointersOf(index: SheetIndex, pointer: string | null): ReadonlySet<string> {
  if (pointer === null) return new Set()
  if (index.cells.has(pointer)) return new Set([pointer])
  return new Set((index.sourceOf.get(pointer) ?? []).flatMap(({ cell }) => cell.stands.split(' ')))
}
