import { useMemo, useRef, useState } from 'preact/hooks'
import type { Overview } from '../../src/review/overview.js'
import { useWords } from '../language.js'
import { agencyLink, reportLink } from '../route.js'
import { words } from '../ui-words.js'
import { useVisibleRows } from '../virtual-rows.js'
import { type CoverageRow, coverageOf, type Square } from './coverage.js'
import { CoverageYears } from './coverage-years.js'

const ROW_HEIGHT = 26

type Line = { readonly region: number } | { readonly row: CoverageRow }

/** Agencies by years as a table of which only the rows in sight are drawn. */
export function CoverageMap({ overview }: { readonly overview: Overview }) {
  const say = useWords()
  const { agencies, regions } = overview
  const coverage = useMemo(() => coverageOf(overview), [overview])
  const [search, setSearch] = useState('')
  const [only, setOnly] = useState<'all' | 'gaps' | 'errors'>('all')
  const rows = useMemo(
    () =>
      coverage.rows.filter(({ agency, gaps, flawed }) => {
        const { name, region } = agencies[agency]!
        const text = `${name} ${regions[region] ?? ''}`
        if (search !== '' && !text.includes(search.trim())) return false
        return only === 'all' || (only === 'gaps' ? gaps > 0 : flawed > 0)
      }),
    [coverage, agencies, regions, search, only],
  )
  const lines = useMemo(() => {
    const grouped: Line[] = []
    let region: number | null = null
    for (const row of rows) {
      const own = agencies[row.agency]!.region
      if (own !== region && regions.length > 0) grouped.push({ region: own })
      region = own
      grouped.push({ row })
    }
    return grouped
  }, [rows, agencies, regions])
  const box = useRef<HTMLDivElement>(null)
  const { start, end } = useVisibleRows(box, lines.length, ROW_HEIGHT)
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
    const column = Math.min(coverage.years.length - 1, Math.max(0, Number(square.dataset.column) + step[1]))
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
    <section aria-labelledby="coverage-heading" class="card coverage">
      <h2 id="coverage-heading">{say(words.coverage)}</h2>
      <p class="hint">{say(words.coverageHint)}</p>
      <div class="glance">
        <ul class="key">
          {(['ok', 'flawed', 'missing', 'before'] as const).map((kind) => (
            <li key={kind}>
              <span class={`square is-${kind}`} aria-hidden="true" /> {say(words[kind])}
            </li>
          ))}
        </ul>
        <CoverageYears coverage={{ ...coverage, rows }} />
      </div>
      <div class="controls">
        <label>
          <span class="spoken">{say(words.search)}</span>
          <input
            type="search"
            placeholder={say(words.search)}
            value={search}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
        </label>
        <label>
          {say(words.show)}{' '}
          <select value={only} onChange={(event) => setOnly(event.currentTarget.value as typeof only)}>
            <option value="all">{say(words.all)}</option>
            <option value="gaps">{say(words.withGaps)}</option>
            <option value="errors">{say(words.withErrors)}</option>
          </select>
        </label>
        <span class="hint" role="status">
          {say(words.shownAgencies, { shown: rows.length.toLocaleString(), all: agencies.length.toLocaleString() })}
        </span>
      </div>
      <div class="map" ref={box}>
        <table aria-rowcount={lines.length + 1} aria-labelledby="coverage-heading">
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col">{say(words.agency)}</th>
              {coverage.years.map((year) => (
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
                    <th scope="rowgroup" colSpan={coverage.years.length + 1}>
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
                    <td key={coverage.years[column]}>
                      <SquareLink
                        square={square}
                        overview={overview}
                        agency={agency}
                        year={coverage.years[column]!}
                        line={index}
                        column={column}
                        focusable={index === focusLine && column === at[1]}
                      />
                    </td>
                  ))}
                </tr>
              )
            })}
            {end < lines.length && (
              <tr aria-hidden="true" style={{ height: `${(lines.length - end) * ROW_HEIGHT}px` }} />
            )}
          </tbody>
        </table>
      </div>
    </section>
  )
}

interface SquareProps {
  readonly square: Square
  readonly overview: Overview
  readonly agency: Overview['agencies'][number]
  readonly year: number
  readonly line: number
  readonly column: number
  readonly focusable: boolean
}

/** A square leads to its report; a missing one to its agency. */
function SquareLink({ square, overview: { reports }, agency, year, line, column, focusable }: SquareProps) {
  const say = useWords()
  const what = 'report' in square ? say(words[square.kind]) : say(words.noReport)
  const more =
    'report' in square
      ? [
          reports.errors[square.report]! > 0 && `${reports.errors[square.report]} ${say(words.errors)}`,
          reports.warnings[square.report]! > 0 && `${reports.warnings[square.report]} ${say(words.warnings)}`,
          square.copies > 0 && say(words.copies, { count: square.copies }),
        ].filter(Boolean)
      : []
  const name = `${agency.name} ${year}: ${[what, ...more].join(', ')}`
  return (
    <a
      class={`square is-${square.kind}`}
      href={'report' in square ? reportLink(reports.ids[square.report]!) : agencyLink(agency.id)}
      title={name}
      data-line={line}
      data-column={column}
      tabIndex={focusable ? 0 : -1}
    >
      <span class="spoken">{name}</span>
    </a>
  )
}
