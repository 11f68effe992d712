import type { Overview as OverviewValues } from '../../src/review/data/overview.js'
import { useWords } from '../language-provider.js'
import { useTitle } from '../use-title.js'
import { words } from '../words.js'
import { CoverageMap } from './coverage-map.js'
import { FrequentFindings } from './frequent-findings.js'
import { StatusBar } from './status-bar.js'
import { ThroughputPanel } from './throughput-panel.js'

/** The first page: what became of the files, what is there and what is missing, what is wrong most often. */
export function Overview({ overview }: { readonly overview: OverviewValues }) {
  const say = useWords()
  useTitle(say(words.overview))
  const { reports, agencies } = overview
  const years = reports.years.filter((year) => year > 0)
  const from = years.reduce((least, year) => Math.min(least, year), Number.POSITIVE_INFINITY)
  const to = years.reduce((most, year) => Math.max(most, year), 0)
  const span = from < to ? say(words.yearSpan, { from, to }) : to > 0 ? say(words.oneYear, { year: to }) : ''
  return (
    <>
      <h1>{say(words.overview)}</h1>
      <p class="lead">
        {say(words.summary, {
          reports: reports.ids.length.toLocaleString(),
          agencies: agencies.length.toLocaleString(),
          years: span,
        })}
      </p>
      <StatusBar overview={overview} />
      <div class="columns">
        <CoverageMap overview={overview} />
        <FrequentFindings findings={overview.findings} />
        <ThroughputPanel overview={overview} />
      </div>
    </>
  )
}
