import { useState } from 'preact/hooks'
import type { AgencyYears } from '../../src/review/data/agency-years.js'
import { useWords } from '../language-provider.js'
import { words } from '../words.js'
import { SeriesChart } from './series-chart.js'

/** Figures of the agency over the years, the usual ones first, each other one on demand. */
export function SeriesPanel({
  agency: { years, series },
  figure,
}: {
  readonly agency: AgencyYears
  readonly figure: string | null
}) {
  const say = useWords()
  const first = series.filter((one) => one.first !== undefined).sort((a, b) => a.first! - b.first!)
  const others = series.filter((one) => one.first === undefined)
  const [chosen, setChosen] = useState(figure ?? '')
  const shown = [...others.filter(({ pointer }) => pointer === chosen), ...first]
  return (
    <section class="card" aria-labelledby="series-heading">
      <h2 id="series-heading">{say(words.series)}</h2>
      <div class="controls">
        <p class="hint">{say(words.seriesHint)}</p>
        <label>
          {say(words.moreFigures)}{' '}
          <select value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
            <option value="">—</option>
            {others.map(({ pointer, label }) => (
              <option key={pointer} value={pointer}>
                {label}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div class="charts">
        {shown.map((one) => (
          <SeriesChart key={one.pointer} series={one} years={years} />
        ))}
      </div>
    </section>
  )
}
