import type { Overview, PathList } from '../../src/review/data/overview.js'
import { useWords } from '../language-provider.js'
import { Notice } from '../notice.js'
import { useLoaded } from '../use-loaded.js'
import { words } from '../words.js'

/** Files that are listed by name; the manifest has all of them. */
const LISTED = 500

/** The files that gave no report: those that failed by name, those that are none by reason. */
export function FileReasons({
  overview,
  status,
}: {
  readonly overview: Overview
  readonly status: 'failed' | 'skipped'
}) {
  const say = useWords()
  const paths = useLoaded<PathList>(status === 'failed' ? 'paths' : null)
  if (status === 'skipped') {
    return (
      <div class="card">
        <table class="listing">
          <thead>
            <tr>
              <th scope="col">{say(words.reason)}</th>
              <th scope="col" class="number">
                {say(words.file)}
              </th>
            </tr>
          </thead>
          <tbody>
            {overview.skipped.map(({ code, message, count }) => (
              <tr key={code + message}>
                <td>
                  <code>{code}</code> {message}
                </td>
                <td class="number">{count.toLocaleString()}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    )
  }
  if (paths.state !== 'there') return <Notice loaded={paths} />
  const { failed } = paths.value
  return (
    <>
      <p class="hint">
        {say(words.count, { count: failed.length.toLocaleString() })}
        {failed.length > LISTED && ' · manifest.jsonl'}
      </p>
      <div class="card">
        <table class="listing">
          <thead>
            <tr>
              <th scope="col">{say(words.file)}</th>
              <th scope="col">{say(words.reason)}</th>
            </tr>
          </thead>
          <tbody>
            {failed.slice(0, LISTED).map(({ path, code, message }) => (
              <tr key={path}>
                <th scope="row" class="path">
                  {path}
                </th>
                <td>
                  <code>{code}</code> {message}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
