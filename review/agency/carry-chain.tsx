import type { OfficialPointer } from '../../src/forms/official-tables.js'
import type { AgencyYears } from '../../src/review/data/agency-years.js'
import { useWords } from '../language-provider.js'
import { reportLink } from '../route.js'
import { words } from '../words.js'

const BEFORE: OfficialPointer = '/tables/t3_requests/carriedOver/total'
const AFTER: OfficialPointer = '/tables/t3_requests/carriedForward/total'

/** What a year carries forward against what the next has carried over, as links of a chain that breaks where they differ. */
export function CarryChain({ agency: { years, series } }: { readonly agency: AgencyYears }) {
  const say = useWords()
  const dated = years.filter((one): one is typeof one & { year: number } => one.year !== null)
  if (dated.length < 2) return null
  const figureOf = (pointer: string, year: number): number | null =>
    series.find((one) => one.pointer === pointer)?.points.find((point) => point.year === year)?.value ?? null
  return (
    <section class="card" aria-labelledby="chain-heading">
      <h2 id="chain-heading">{say(words.chain)}</h2>
      <p class="hint">{say(words.chainHint)}</p>
      <ol class="chain">
        {dated.map(({ year, id }, index) => {
          const next = dated[index + 1]
          return (
            <li key={year}>
              <a class="link" href={reportLink(id!, { at: BEFORE })}>
                <b>{year}</b>
                <span>
                  <small>{say(words.carriesOver)}</small>
                  {figureOf(BEFORE, year) ?? '—'}
                </span>
                <span>
                  <small>{say(words.carriesForward)}</small>
                  {figureOf(AFTER, year) ?? '—'}
                </span>
              </a>
              {next && (
                <Joint
                  before={figureOf(AFTER, year)}
                  after={figureOf(BEFORE, next.year)}
                  gap={next.year - year > 1 ? year + 1 : null}
                />
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

interface JointProps {
  readonly before: number | null
  readonly after: number | null
  /** The first year that is missing between the two. */
  readonly gap: number | null
}

function Joint({ before, after, gap }: JointProps) {
  const say = useWords()
  if (gap !== null)
    return (
      <span class="joint gap">
        <i aria-hidden="true" />
        {say(words.yearGap, { year: gap })}
      </span>
    )
  if (before === null || after === null)
    return (
      <span class="joint unknown">
        <i aria-hidden="true" />
        {say(words.unknown)}
      </span>
    )
  if (before === after)
    return (
      <span class="joint">
        <i aria-hidden="true" />
        {say(words.agrees)}
      </span>
    )
  return (
    <span class="joint broken">
      <i aria-hidden="true" />
      {say(words.broken, { before, after })}
    </span>
  )
}
