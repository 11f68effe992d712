import { useRef, useState } from 'preact/hooks'
import type { Overview } from '../../src/review/data/overview.js'
import { useWords } from '../language-provider.js'
import { agencyLink } from '../route.js'
import { useVisibleRows } from '../use-visible-rows.js'
import { words } from '../words.js'
import type { CoverageRow } from './coverage.js'
import { CoverageSquare } from './coverage-square.js'

const ROW_HEIGHT = 26

/** A line of the table: an agency, or the region that the ones below it are in. */
export type CoverageLine = { readonly region: number } | { readonly row: CoverageRow }

interface Props {
  readonly overview: Overview
  readonly years: readonly number[]
  readonly lines: readonly CoverageLine[]
  /** Id of the element that names the table. */
  readonly labelledBy: string
}

/** Agencies by years as a table of which only the rows in sight are drawn; arrow keys go from square to square. */
export function CoverageTable({ overview, years, lines, labelledBy }: Props) {
  const say = useWords()
  const { agencies, regions } = overview
  const box = useRef<HTMLDivElement>(null)
  const { start, end } = useVisibleRows(box, lines.length, ROW_HEIGHT, 'coverage')
  const [at, setAt] = useState<readonly [line: number, column: number]>([-1, 0])
  const focusLine =
    at[0] >= start && at[0] < end ? at[0] : lines.findIndex((line, index) => index >= start && 'row' in line)

  /** Moves the focus by squares; the row is brought into sight first, so that it is drawn. */
  function move(event: KeyboardEvent): void {
    const steps: Readonly<Record<string, readonly [number, number]>> = {
      ArrowUp: [-1, 0],
      ArrowDown: [1, 0],
      ArrowLeft: [0, -1],
      ArrowRight: [0, 1],
    }
    const step = steps[event.key]
    const square = (event.target as Element).closest<HTMLElement>('[data-line]')
    if (!step || !square) return
    event.preventDefault()
    let line = Number(square.dataset.line) + step[0]
    while (lines[line] && !('row' in lines[line]!)) line += step[0]
    const column = Math.min(years.length - 1, Math.max(0, Number(square.dataset.column) + step[1]))
    if (!lines[line]) return
    setAt([line, column])
    const scroller = box.current!
    const top = line * ROW_HEIGHT
    if (top < scroller.scrollTop) scroller.scrollTop = top
    if (top + 3 * ROW_HEIGHT > scroller.scrollTop + scroller.clientHeight)
      scroller.scrollTop = top - scroller.clientHeight + 4 * ROW_HEIGHT
    requestAnimationFrame(() =>
      scroller
        .querySelector<HTMLElement>(`[data-line="${line}"][data-column="${column}"]`)
        ?.focus({ preventScroll: true }),
    )
  }

  return (
    <div class="map" ref={box}>
      <table aria-rowcount={lines.length + 1} aria-labelledby={labelledBy}>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">{say(words.agency)}</th>
            {years.map((year) => (
              <th key={year} scope="col">
                <span class="long">{year}</span>
                <span class="short" aria-hidden="true">
                  {String(year).slice(2)}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={move}>
          {start > 0 && <tr aria-hidden="true" style={{ height: `${start * ROW_HEIGHT}px` }} />}
          {lines.slice(start, end).map((line, offset) => {
            const index = start + offset
            if ('region' in line) {
              return (
                <tr key={`region ${line.region}`} class="region" aria-rowindex={index + 2}>
                  <th scope="rowgroup" colSpan={years.length + 1}>
                    {regions[line.region]?.split('/').join(' › ') ?? say(words.noRegion)}
                  </th>
                </tr>
              )
            }
            const { row } = line
            const agency = agencies[row.agency]!
            return (
              <tr key={agency.id} aria-rowindex={index + 2}>
                <th scope="row">
                  <a href={agencyLink(agency.id)} tabIndex={-1} title={agency.name}>
                    {agency.name}
                  </a>
                </th>
                {row.squares.map((square, column) => (
                  <td key={years[column]}>
                    <CoverageSquare
                      square={square}
                      overview={overview}
                      agency={agency}
                      year={years[column]!}
                      line={index}
                      column={column}
                      focusable={index === focusLine && column === at[1]}
                    />
                  </td>
                ))}
              </tr>
            )
          })}
          {end < lines.length && <tr aria-hidden="true" style={{ height: `${(lines.length - end) * ROW_HEIGHT}px` }} />}
        </tbody>
      </table>
    </div>
  )
}
