import type { Balance } from '../../src/review/data/balance.js'
import { useWords } from '../language-provider.js'
import { words } from '../words.js'
import { type FlowBar, flowLayout } from './flow-layout.js'

const WIDTH = 640
const SIZE = 220
const LEFT = 150
const TRUNK = 270
const RIGHT = 410
const BAR = 10

/** A label of the form without its ordinal and its glosses. */
const short = (label: string): string =>
  label
    .replace(/^[（(]?[一二三四五六七八九十]+[）)、.]*/, '')
    .replace(/（.*$/, '')
    .replace(/政府信息公开申请/, '申请')

const ribbon = (
  fromX: number,
  fromTop: number,
  toX: number,
  toTop: number,
  height: number,
  toHeight = height,
): string => {
  const middle = (fromX + toX) / 2
  return `M${fromX},${fromTop}C${middle},${fromTop} ${middle},${toTop} ${toX},${toTop}V${toTop + toHeight}C${middle},${toTop + toHeight} ${middle},${fromTop + height} ${fromX},${fromTop + height}Z`
}

/** Where the applications of a year came from and what became of them, as ribbons in proportion; what is unaccounted for in red. */
export function BalanceFlow({ balance, title }: { readonly balance: Balance; readonly title: string }) {
  const say = useWords()
  const { sources, outcomes, gap, trunkHeight, height } = flowLayout(balance, SIZE)
  const amounts = balance.outcomes.map(({ label, parts }) => ({
    label: short(label),
    known: parts.some(({ value }) => value !== null),
    sum: parts.reduce((sum, { value }) => sum + (value ?? 0), 0),
    parts,
  }))
  const zeros = amounts.filter(({ known, sum }) => known && sum === 0).map(({ label }) => label)
  const unstated = amounts.filter(({ known }) => !known).map(({ label }) => label)
  const incoming = sources.reduce((sum, { value }) => sum + value, 0)
  return (
    <figure class="flow">
      <figcaption>
        <h3>{title}</h3>
      </figcaption>
      {sources.length + outcomes.length > 0 && (
        <svg viewBox={`0 0 ${WIDTH} ${height + 4}`} role="img" aria-label={title}>
          {sources.map((bar) => (
            <g key={bar.label} class="in">
              <path
                class="ribbon"
                d={ribbon(LEFT + BAR, bar.top, TRUNK, bar.trunk, bar.height, Math.max(1, bar.height))}
              />
              <rect x={LEFT} y={bar.top} width={BAR} height={bar.height} />
              <text class="end" x={LEFT - 8} y={bar.text} dy="0.32em">
                {short(bar.label).replace(/^本年|数量$/g, '')}{' '}
                <tspan class="number">{bar.value.toLocaleString()}</tspan>
              </text>
            </g>
          ))}
          <rect class="trunk" x={TRUNK} y={0} width={BAR} height={Math.max(1, trunkHeight)} />
          {outcomes.map((bar, index) => (
            <g key={bar.label} class={`out shade-${index % 6}`}>
              <path class="ribbon" d={ribbon(TRUNK + BAR, bar.trunk, RIGHT, bar.top, bar.height)} />
              <rect x={RIGHT} y={bar.top} width={BAR} height={bar.height} />
              <Label bar={bar} />
            </g>
          ))}
          {gap !== 0 && <GapMark gap={gap} trunkHeight={trunkHeight} incoming={incoming} />}
        </svg>
      )}
      {gap !== 0 && (
        <p class="gap-words f-error">
          <b class="severity">{say(words.gap, { amount: gap > 0 ? `−${gap}` : `+${-gap}` })}</b>
        </p>
      )}
      {zeros.length > 0 && <p class="hint">{say(words.zeros, { list: zeros.join('、') })}</p>}
      {unstated.length > 0 && <p class="hint">{say(words.notStated, { list: unstated.join('、') })}</p>}
      <details>
        <summary>{say(words.asTable)}</summary>
        <table class="listing">
          <tbody>
            {balance.sources.map(({ label, value }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td class="number">{value ?? '—'}</td>
              </tr>
            ))}
            {balance.outcomes.flatMap(({ label, parts }) => [
              ...(parts.length > 1
                ? [
                    <tr key={label}>
                      <th scope="row">{label}</th>
                      <td class="number">{parts.reduce((sum, { value }) => sum + (value ?? 0), 0)}</td>
                    </tr>,
                  ]
                : []),
              ...parts.map((part) => (
                <tr key={part.pointer}>
                  <th scope="row" class={parts.length > 1 ? 'inner' : ''}>
                    {part.label}
                  </th>
                  <td class="number">{part.value ?? '—'}</td>
                </tr>
              )),
            ])}
          </tbody>
        </table>
      </details>
    </figure>
  )
}

const Label = ({ bar }: { readonly bar: FlowBar }) => (
  <text x={RIGHT + BAR + 8} y={bar.text} dy="0.32em">
    {short(bar.label)} <tspan class="number">{bar.value.toLocaleString()}</tspan>
  </text>
)

/** The part of the trunk that one side leaves open. */
function GapMark({
  gap,
  trunkHeight,
  incoming,
}: {
  readonly gap: number
  readonly trunkHeight: number
  readonly incoming: number
}) {
  const larger = gap > 0 ? incoming : incoming - gap
  const height = Math.max(3, (Math.abs(gap) * trunkHeight) / Math.max(1, larger))
  return (
    <rect class="open" x={gap > 0 ? TRUNK + BAR : TRUNK - BAR} y={trunkHeight - height} width={BAR} height={height} />
  )
}
