import type { Overview } from '../../src/review/data/overview.js'
import { useWords } from '../language-provider.js'
import { statusLink } from '../route.js'
import { words } from '../words.js'

const kinds = ['ok', 'flawed', 'failed', 'skipped'] as const
const meanings = {
  ok: words.okMeans,
  flawed: words.flawedMeans,
  failed: words.failedMeans,
  skipped: words.skippedMeans,
}

/** Files by what became of them, as one bar and in figures that lead to the files. */
export function StatusBar({ overview: { statuses } }: { readonly overview: Overview }) {
  const say = useWords()
  return (
    <section aria-labelledby="status-heading" class="card status">
      <h2 id="status-heading">{say(words.statusHeading)}</h2>
      <div class="bar" aria-hidden="true">
        {kinds.map(
          (kind) => statuses[kind] > 0 && <span key={kind} class={`is-${kind}`} style={{ flexGrow: statuses[kind] }} />,
        )}
      </div>
      <ul class="figures">
        {kinds.map((kind) => (
          <li key={kind}>
            <a href={statusLink(kind)} class={`is-${kind}`}>
              <span class="dot" aria-hidden="true" />
              <b>{statuses[kind].toLocaleString()}</b> {say(words[kind])}
              <small>{say(meanings[kind])}</small>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
