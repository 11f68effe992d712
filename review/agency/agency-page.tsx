import type { AgencyYears } from '../../src/review/data/agency-years.js'
import { useLanguage, useWords } from '../language-provider.js'
import { messageOf } from '../message-of.js'
import { Notice } from '../notice.js'
import { OVERVIEW, reportLink } from '../route.js'
import { useLoaded } from '../use-loaded.js'
import { useTitle } from '../use-title.js'
import { words } from '../words.js'
import { BalanceYears } from './balance-years.js'
import { CarryChain } from './carry-chain.js'
import { SeriesPanel } from './series-panel.js'

/** An agency over the years: its reports, its figures, whether they go on from each other, and the balance of a year. */
export function AgencyPage({ id, figure }: { readonly id: string; readonly figure: string | null }) {
  const say = useWords()
  const language = useLanguage()
  const loaded = useLoaded<AgencyYears>(`agencies/${id}`)
  useTitle(loaded.state === 'there' ? loaded.value.name : '')
  if (loaded.state !== 'there') return <Notice loaded={loaded} />
  const { name, region, years, findings } = loaded.value
  return (
    <>
      <p class="crumbs">
        <a href={OVERVIEW}>{say(words.overview)}</a>
        {region.map((part) => (
          <span key={part}> › {part}</span>
        ))}
      </p>
      <h1>{name}</h1>
      <ul class="year-links" aria-label={say(words.overYears)}>
        {years.map(({ year, id: report, status, copies, path }) => (
          <li key={path}>
            <a href={reportLink(report!)} class={`is-${status}`}>
              <span class="dot" aria-hidden="true" />
              {year ?? say(words.unknownYear)} <small>{say(status === 'flawed' ? words.flawed : words.ok)}</small>
            </a>
            {copies.map(
              (copy) =>
                copy.id && (
                  <a key={copy.path} class="copy" href={reportLink(copy.id)} title={copy.path}>
                    ＋
                  </a>
                ),
            )}
          </li>
        ))}
      </ul>
      <CarryChain agency={loaded.value} />
      <SeriesPanel agency={loaded.value} figure={figure} />
      <div class="pair">
        <BalanceYears years={years} />
        {findings.length > 0 && (
          <section class="card" aria-labelledby="between-heading">
            <h2 id="between-heading">{say(words.betweenYears)}</h2>
            <ul class="plain">
              {findings.map((found, index) => (
                <li key={index} class={`f-${found.severity}`}>
                  <b class="severity">●</b> {messageOf(found, language)}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </>
  )
}
