import { useMemo } from 'preact/hooks'
import type { Overview } from '../../src/review/data/overview.js'
import { useWords } from '../language-provider.js'
import { useSessionState } from '../use-session-state.js'
import { words } from '../words.js'
import { coverageOf } from './coverage.js'
import { type CoverageLine, CoverageTable } from './coverage-table.js'
import { CoverageYears } from './coverage-years.js'

/** What is there and what is missing, agency by year, with a search. */
export function CoverageMap({ overview }: { readonly overview: Overview }) {
  const say = useWords()
  const { agencies, regions } = overview
  const coverage = useMemo(() => coverageOf(overview), [overview])
  const [search, setSearch] = useSessionState('coverage search', '')
  const [only, setOnly] = useSessionState<'all' | 'gaps' | 'errors'>('coverage only', 'all')
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
    const grouped: CoverageLine[] = []
    let region: number | null = null
    for (const row of rows) {
      const own = agencies[row.agency]!.region
      if (own !== region && regions.length > 0) grouped.push({ region: own })
      region = own
      grouped.push({ row })
    }
    return grouped
  }, [rows, agencies, regions])
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
      <CoverageTable overview={overview} years={coverage.years} lines={lines} labelledBy="coverage-heading" />
    </section>
  )
}
