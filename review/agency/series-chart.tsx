import { scaleLinear, scalePoint } from 'd3-scale'
import { line } from 'd3-shape'
import type { AgencyYear } from '../../src/review/data/agency-years.js'
import type { Point, Series } from '../../src/review/data/series.js'
import { useWords } from '../language-provider.js'
import { flagWords, roleWords } from '../report/role-words.js'
import { reportLink } from '../route.js'
import { words } from '../words.js'

const WIDTH = 320
const HEIGHT = 150
const MARGIN = { left: 44, right: 14, top: 14, bottom: 22 }

const isOpen = ({ flag, state }: Point): boolean =>
  flag === 'error' || flag === 'warning' || flag === 'part' || state === 'inferred'

/** One figure over the years as a line; a point with an open finding is hollow, and each leads to its cell in its report. */
export function SeriesChart({
  series: { label, unit, pointer, points },
  years,
}: {
  readonly series: Series
  readonly years: readonly AgencyYear[]
}) {
  const say = useWords()
  const first = points[0]!.year
  const last = points.at(-1)!.year
  const span = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const x = scalePoint<number>()
    .domain(span)
    .range([MARGIN.left, WIDTH - MARGIN.right])
    .padding(span.length === 1 ? 0.5 : 0.15)
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]))
  const y = scaleLinear()
    .domain([Math.min(0, ...values), Math.max(1, ...values)])
    .nice(3)
    .range([HEIGHT - MARGIN.bottom, MARGIN.top])
  const byYear = span.map((year) => points.find((point) => point.year === year) ?? null)
  const path = line<Point | null>()
    .defined((point) => point !== null && point.value !== null)
    .x((point) => x(point!.year)!)
    .y((point) => y(point!.value!))(byYear)
  const spoken = (point: Point): string =>
    [
      `${point.year}: ${point.value ?? say(roleWords[point.state])}`,
      point.state === 'inferred' && say(roleWords.inferred),
      point.flag && say(flagWords[point.flag]),
    ]
      .filter(Boolean)
      .join(', ')
  return (
    <figure class="chart">
      <figcaption>
        {label}
        {unit && <small>（{unit}）</small>}
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="group" aria-label={label}>
        {y.ticks(3).map((tick) => (
          <g key={tick} class="tick" aria-hidden="true">
            <line x1={MARGIN.left - 6} x2={WIDTH - MARGIN.right} y1={y(tick)} y2={y(tick)} />
            <text x={MARGIN.left - 10} y={y(tick)} dy="0.32em">
              {tick.toLocaleString()}
            </text>
          </g>
        ))}
        {span.map((year, index) =>
          span.length > 9 && index % 2 === 1 ? null : (
            <text key={year} class="year" x={x(year)} y={HEIGHT - 6} aria-hidden="true">
              {year}
            </text>
          ),
        )}
        {path && <path class="line" d={path} aria-hidden="true" />}
        {byYear.map((point, index) => {
          if (!point || point.value === null) {
            return (
              <text key={span[index]} class="lack" x={x(span[index]!)} y={HEIGHT - MARGIN.bottom - 4}>
                <title>{point ? spoken(point) : `${span[index]}: ${say(words.noReport)}`}</title>×
              </text>
            )
          }
          const report = years.find(({ year }) => year === point.year)?.id
          const circle = (
            <circle
              class={`${isOpen(point) ? 'hollow' : ''} f-${point.flag ?? 'none'}`}
              cx={x(point.year)}
              cy={y(point.value)}
              r={isOpen(point) ? 4.5 : 3.5}
            >
              <title>{spoken(point)}</title>
            </circle>
          )
          return report ? (
            <a key={point.year} href={reportLink(report, { at: pointer })} aria-label={spoken(point)}>
              {circle}
            </a>
          ) : (
            <g key={point.year}>{circle}</g>
          )
        })}
      </svg>
    </figure>
  )
}
