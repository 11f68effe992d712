import { useState } from 'preact/hooks'
import type { AgencyYear } from '../../src/review/data/agency-years.js'
import { useWords } from '../language-provider.js'
import { words } from '../words.js'
import { BalanceFlow } from './balance-flow.js'

/** The balance of one year, the newest first; another one by its button. */
export function BalanceYears({ years }: { readonly years: readonly AgencyYear[] }) {
  const say = useWords()
  const having = years.filter(({ balance, year }) => balance !== null && year !== null)
  const [year, setYear] = useState(having.at(-1)?.year ?? null)
  const shown = having.find((one) => one.year === year)
  if (!shown) return null
  return (
    <section class="card" aria-label={say(words.balance)}>
      <div class="choices" role="group" aria-label={say(words.year)}>
        {having.map((one) => (
          <button key={one.path} type="button" aria-pressed={one === shown} onClick={() => setYear(one.year)}>
            {one.year}
          </button>
        ))}
      </div>
      <BalanceFlow balance={shown.balance!} title={`${say(words.balance)} · ${shown.year}`} />
    </section>
  )
}
