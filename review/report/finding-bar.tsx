import { useState } from 'preact/hooks'
import { aboutWords, severityWords } from '../../src/review/words.js'
import { useLanguage, useWords } from '../language-provider.js'
import { messageOf } from '../message-of.js'
import { reportLink } from '../route.js'
import { words } from '../words.js'
import { inWords } from './in-words.js'
import type { SheetIndex } from './sheet-index.js'
import type { Selection } from './use-selection.js'

/** The findings: one at a time with buttons to go on, or all as a list. */
export function FindingBar({ index, chosen }: { readonly index: SheetIndex; readonly chosen: Selection }) {
  const say = useWords()
  const language = useLanguage()
  const { findings } = index.sheet
  const { order } = index
  const [open, setOpen] = useState(false)
  if (findings.length === 0) return <p class="finding-bar clean">{say(words.noFindings)}</p>
  const current = chosen.finding === null ? null : findings[chosen.finding]!
  const counts = (['error', 'warning', 'info'] as const).map((severity) => ({
    severity,
    count: findings.filter((found) => found.severity === severity).length,
  }))
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
              <b class="severity">{inWords(severityWords[current.severity], language)}</b>{' '}
              {messageOf(current, language)}
            </p>
            <p class="hint">
              {inWords(aboutWords[current.about], language)} · <code>{current.code}</code>
              {current.rule !== undefined && (
                <>
                  {' '}
                  · <code>{current.rule}</code>
                </>
              )}
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
          </>
        ) : (
          <p>
            {counts
              .filter(({ count }) => count > 0)
              .map(({ severity, count }) => (
                <span key={severity} class={`tally f-${severity}`}>
                  {inWords(severityWords[severity], language)} <b>{count}</b>
                </span>
              ))}
            <span class="hint keys">{say(words.keys)}</span>
          </p>
        )}
      </div>
      <button type="button" class="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        {say(words.findings)} {open ? '▴' : '▾'}
      </button>
      {open && (
        <ol class="all">
          {order.map((number) => (
            <li key={number} class={`f-${findings[number]!.severity}`}>
              <button type="button" aria-current={number === chosen.finding} onClick={() => chosen.findingAt(number)}>
                <b class="severity">{inWords(severityWords[findings[number]!.severity], language)}</b>{' '}
                {messageOf(findings[number]!, language)}
              </button>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
