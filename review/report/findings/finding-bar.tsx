import { useState } from 'preact/hooks'
import { severities } from '../../../src/model/findings/finding-kind.js'
import type { ShownFinding } from '../../../src/review/data/shown-finding.js'
import { useLanguage, useWords } from '../../language-provider.js'
import { messageOf } from '../../message-of.js'
import { reportLink } from '../../route.js'
import { words } from '../../words.js'
import type { SheetIndex } from '../sheet-index.js'
import type { Selection } from '../use-selection.js'
import { FindingCells } from './finding-cells.js'
import { aboutWords, severityWords } from './severity-words.js'

/** The findings: one at a time with buttons to go on, or all as a list. */
export function FindingBar({ index, chosen }: { readonly index: SheetIndex; readonly chosen: Selection }) {
  const say = useWords()
  const language = useLanguage()
  const { findings } = index.sheet
  const { order } = index
  const [open, setOpen] = useState(false)
  if (findings.length === 0) return <p class="finding-bar clean">{say(words.noFindings)}</p>
  const current = chosen.finding === null ? null : findings[chosen.finding]!
  const counts = severities
    .map((severity) => ({ severity, count: findings.filter((found) => found.severity === severity).length }))
    .filter(({ count }) => count > 0)
  return (
    <section class={`finding-bar f-${current?.severity ?? 'info'}`} aria-label={say(words.findings)}>
      <div class="stepper">
        <button
          type="button"
          aria-label={say(words.previous)}
          title={`${say(words.previous)} (K)`}
          onClick={() => chosen.step(-1)}
        >
          ‹
        </button>
        <span class="position">
          {current ? `${order.indexOf(chosen.finding!) + 1} / ${order.length}` : order.length}
        </span>
        <button
          type="button"
          aria-label={say(words.next)}
          title={`${say(words.next)} (J)`}
          onClick={() => chosen.step(1)}
        >
          ›
        </button>
      </div>
      <div class="current" aria-live="polite">
        {current ? (
          <>
            <p>
              <b class="severity">{say(severityWords[current.severity])}</b> {messageOf(current, language)}
            </p>
            <p class="hint">
              <FoundAs found={current} />
              {current.files && current.files.length > 0 && (
                <>
                  {' · '}
                  {say(words.alsoIn)}{' '}
                  {current.files.map(({ path, id }) =>
                    id ? (
                      <a key={path} class="path" href={reportLink(id)}>
                        {path}
                      </a>
                    ) : (
                      <span key={path} class="path">
                        {path}
                      </span>
                    ),
                  )}
                </>
              )}
            </p>
            <FindingCells key={chosen.finding} index={index} finding={chosen.finding!} chosen={chosen} />
          </>
        ) : (
          <p>
            <span class="hint keys">{say(words.keys)}</span>
          </p>
        )}
      </div>
      <button type="button" class="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        {counts.map(({ severity, count }) => (
          <span key={severity} class={`tally f-${severity}`}>
            {say(severityWords[severity])} <b>{count}</b>
          </span>
        ))}
        {open ? '▴' : '▾'}
      </button>
      {open && (
        <ol class="all">
          {order.map((number) => (
            <li key={number} class={`f-${findings[number]!.severity}`}>
              <button type="button" aria-current={number === chosen.finding} onClick={() => chosen.findingAt(number)}>
                <b class="severity">{say(severityWords[findings[number]!.severity])}</b>{' '}
                {messageOf(findings[number]!, language)} <FoundAs found={findings[number]!} />
              </button>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

/** Who is wrong, and by which check. */
function FoundAs({ found: { about, code, rule } }: { readonly found: ShownFinding }) {
  const say = useWords()
  return (
    <span class="hint">
      {say(aboutWords[about])} · <code>{code}</code>
      {rule !== undefined && (
        <>
          {' '}
          · <code>{rule}</code>
        </>
      )}
    </span>
  )
}
