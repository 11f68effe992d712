import { useWords } from '../language-provider.js'
import { words } from '../words.js'
import type { Coverage } from './coverage.js'

const HEIGHT = 84
const kinds = ['ok', 'flawed', 'missing'] as const

/** Reports of each year as a bar, what is missing on top of it: the whole map at a glance. */
export function CoverageYears({ coverage: { years, rows } }: { readonly coverage: Coverage }) {
  const say = useWords()
  const counts = years.map((_, column) => {
    const count = { ok: 0, flawed: 0, missing: 0 }
    for (const { squares } of rows) {
      const { kind } = squares[column]!
      if (kind !== 'before') count[kind]++
    }
    return count
  })
  const most = counts.reduce((largest, { ok, flawed, missing }) => Math.max(largest, ok + flawed + missing), 1)
  return (
    <ol class="years" aria-label={say(words.coverage)}>
      {years.map((year, column) => {
        const count = counts[column]!
        const spoken = kinds.map((kind) => `${say(words[kind])} ${count[kind]}`).join(', ')
        return (
          <li key={year} title={`${year}: ${spoken}`}>
            <span class="spoken">{`${year}: ${spoken}`}</span>
            <span class="stack" aria-hidden="true">
              {[...kinds].reverse().map((kind) => (
                <span key={kind} class={`is-${kind}`} style={{ height: `${(HEIGHT * count[kind]) / most}px` }} />
              ))}
            </span>
            <span aria-hidden="true" class="year">
              <span class="long">{year}</span>
              <span class="short">{String(year).slice(2)}</span>
            </span>
            <span aria-hidden="true" class={count.missing > 0 ? 'lack' : 'lack none'}>
              {count.missing > 0 ? `−${count.missing}` : '0'}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
