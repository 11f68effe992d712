import type { Overview } from '../../src/review/data/overview.js'
import { duration } from '../duration.js'
import { useWords } from '../language-provider.js'
import { reportLink, statusLink } from '../route.js'
import { words } from '../words.js'

/** How fast the run was, and why files failed. */
export function ThroughputPanel({ overview: { throughput, failures, images } }: { readonly overview: Overview }) {
  const say = useWords()
  const { spread, slowest, files, milliseconds, median, longest } = throughput
  const most = spread.reduce((largest, { files: count }) => Math.max(largest, count), 1)
  const classWords = (index: number): string => {
    const next = spread[index + 1]
    return next
      ? say(words.fasterThan, { time: duration(next.from) })
      : say(words.slowerThan, { time: duration(spread[index]!.from) })
  }
  return (
    <section aria-labelledby="run-heading" class="card">
      <h2 id="run-heading">{say(words.throughput)}</h2>
      <p class="hint">
        {say(words.throughputLine, {
          files: files.toLocaleString(),
          time: duration(milliseconds),
          median: duration(median),
          longest: duration(longest),
        })}
        {images && ` ${say(words.images, images)}${images.left > 0 ? say(words.imagesLeft, images) : ''}`}
      </p>
      <table class="spread">
        <caption>{say(words.spread)}</caption>
        <tbody>
          {spread.map(({ from, files: count }, index) => (
            <tr key={from}>
              <th scope="row">{classWords(index)}</th>
              <td class="meter" aria-hidden="true">
                <span style={{ width: `${(100 * count) / most}%` }} />
              </td>
              <td class="number">{count.toLocaleString()}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {slowest.length > 0 && (
        <details>
          <summary>{say(words.slowest)}</summary>
          <ol class="plain">
            {slowest.map(({ path, id, milliseconds: time }) => (
              <li key={path}>
                {id === null ? (
                  <span class="path">{path}</span>
                ) : (
                  <a class="path" href={reportLink(id)}>
                    {path}
                  </a>
                )}{' '}
                {duration(time)}
              </li>
            ))}
          </ol>
        </details>
      )}
      {failures.length > 0 && (
        <details open>
          <summary>{say(words.failures)}</summary>
          <ul class="plain">
            {failures.slice(0, 8).map(({ code, message, count }) => (
              <li key={code + message}>
                <a href={statusLink('failed')}>
                  <code>{code}</code> {count.toLocaleString()}
                </a>{' '}
                <span class="hint">{message}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
