import { xmlText } from './files/workbook-parts.js'

/** What was received in a year by the reports that count and print it. */
export interface YearSum {
  readonly year: number
  readonly reports: number
  readonly received: number
}

/** Pixels. */
const SIZE = { width: 720, height: 360 }
const EDGE = { left: 96, right: 24, top: 64, bottom: 64 }
/** Share of the place of a bar that it fills. */
const FILLED = 0.62

/** The next number above that four lines divide into round ones. */
function roundedUp(value: number): number {
  if (value < 40) return Math.max(4, Math.ceil(value / 4) * 4)
  const power = 10 ** Math.floor(Math.log10(value))
  return [1, 2, 4, 6, 8, 10].find((step) => step * power >= value)! * power
}

const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',')

/**
 * An SVG of the requests received in each year, one bar a year with its figure and the number of reports behind it: a sum is only
 * as large as the archive. Years without a report have their place and no bar. Light and dark as the viewer is.
 */
export function applicationsChart(sums: readonly YearSum[]): string {
  const known = new Map(sums.map((sum) => [sum.year, sum]))
  const [first, last] = [Math.min(...known.keys()), Math.max(...known.keys())]
  const years = known.size === 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const top = roundedUp(Math.max(0, ...sums.map(({ received }) => received)))
  const [width, height] = [SIZE.width - EDGE.left - EDGE.right, SIZE.height - EDGE.top - EDGE.bottom]
  const base = EDGE.top + height
  const y = (value: number): number => Math.round((base - (value / top) * height) * 10) / 10
  const step = width / Math.max(1, years.length)
  const lines = [0, 0.25, 0.5, 0.75, 1].map((share) => {
    const at = y(share * top)
    return `<line class="grid" x1="${EDGE.left}" y1="${at}" x2="${EDGE.left + width}" y2="${at}"/><text class="axis" x="${EDGE.left - 8}" y="${at + 4}" text-anchor="end">${grouped(Math.round(share * top))}</text>`
  })
  const bars = years.map((year, index) => {
    const sum = known.get(year)
    const middle = Math.round((EDGE.left + (index + 0.5) * step) * 10) / 10
    const wide = Math.round(step * FILLED * 10) / 10
    const label = `<text class="axis" x="${middle}" y="${base + 20}" text-anchor="middle">${year}</text>`
    if (!sum) return `${label}<text class="axis" x="${middle}" y="${base + 38}" text-anchor="middle">–</text>`
    const at = y(sum.received)
    const bar = `<rect class="bar" x="${middle - wide / 2}" y="${at}" width="${wide}" height="${base - at}" rx="2"/>`
    const figure = `<text class="figure" x="${middle}" y="${at - 6}" text-anchor="middle">${grouped(sum.received)}</text>`
    return `${bar}${figure}${label}<text class="axis" x="${middle}" y="${base + 38}" text-anchor="middle">${sum.reports} 份</text>`
  })
  const title = '各年度新收政府信息公开申请（件） · Requests received by year'
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE.width} ${SIZE.height}" role="img" aria-labelledby="title desc">
<title id="title">${xmlText(title)}</title>
<desc id="desc">${xmlText(sums.map(({ year, received, reports }) => `${year}: ${received} (${reports})`).join('; ') || 'no reports')}</desc>
<style>
svg { font: 13px system-ui, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; background: #fff; }
.name { font-size: 16px; font-weight: 600; fill: #1b2430; } .axis { fill: #5b6675; } .figure { fill: #1b2430; }
.grid { stroke: #dfe4ea; } .bar { fill: #2f6fb7; }
@media (prefers-color-scheme: dark) {
svg { background: #12171d; } .name, .figure { fill: #e8edf3; } .axis { fill: #9aa7b5; } .grid { stroke: #2a323c; } .bar { fill: #6aa5e8; }
}
</style>
<text class="name" x="${EDGE.left}" y="28">${xmlText(title)}</text>
<text class="axis" x="${EDGE.left}" y="47">${xmlText('按计入的报告合计；年份下为印有该数的报告份数 · reports that count and print the figure')}</text>
${lines.join('\n')}
${bars.join('\n')}
</svg>
`
}
