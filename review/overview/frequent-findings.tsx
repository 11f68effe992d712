import { useState } from 'preact/hooks'
import type { FindingCount } from '../../src/review/data/overview.js'
import { useLanguage, useWords } from '../language-provider.js'
import { codeWords } from '../message-of.js'
import { findingLink } from '../route.js'
import { words } from '../words.js'

/** Kinds that are shown before the rest is asked for. */
const SHOWN = 10

/** The kinds of findings, errors first; each leads to the reports that have it. */
export function FrequentFindings({ findings }: { readonly findings: readonly FindingCount[] }) {
  const say = useWords()
  const language = useLanguage()
  const [all, setAll] = useState(false)
  const most = findings.reduce((largest, { reports }) => Math.max(largest, reports), 1)
  return (
    <section aria-labelledby="findings-heading" class="card frequent">
      <h2 id="findings-heading">{say(words.frequent)}</h2>
      <p class="hint">{findings.length > 0 ? say(words.frequentHint) : say(words.noFindings)}</p>
      <ol class="codes">
        {(all ? findings : findings.slice(0, SHOWN)).map(({ code, severity, reports }) => (
          <li key={code}>
            <a href={findingLink(code)} class={`f-${severity}`} data-code={code}>
              <span class="what">{codeWords(code, language)}</span>
              <span class="many">
                {reports === 1 ? say(words.inOneReport) : say(words.inReports, { reports: reports.toLocaleString() })}
              </span>
              <span class="meter" aria-hidden="true">
                <span style={{ width: `${(100 * reports) / most}%` }} />
              </span>
            </a>
          </li>
        ))}
      </ol>
      {!all && findings.length > SHOWN && (
        <button type="button" class="quiet" onClick={() => setAll(true)}>
          {say(words.moreKinds, { count: findings.length - SHOWN })}
        </button>
      )}
    </section>
  )
}
