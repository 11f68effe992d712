import type { ReportSheet } from '../../src/review/data/report-sheet.js'
import { formatNames } from '../../src/review/words.js'
import { useWords } from '../language-provider.js'
import { agencyLink, OVERVIEW, reportLink } from '../route.js'
import { useTitle } from '../use-title.js'
import { words } from '../words.js'

/** What the report is, and whether it counts. */
export function ReportHead({ sheet }: { readonly sheet: ReportSheet }) {
  const say = useWords()
  const { agency, title, path, year, form, period, format, pages, sha256, published, url, engine, program } = sheet
  useTitle(title ?? path)
  const other = sheet.supersededBy ?? sheet.repeats
  return (
    <header class="report-head">
      <p class="crumbs">
        <a href={OVERVIEW}>{say(words.overview)}</a>
        {agency && (
          <>
            {' '}
            › <a href={agencyLink(agency.id)}>{agency.name}</a>
          </>
        )}
        {' › '}
        <span>{year ?? say(words.unknownYear)}</span>
      </p>
      <h1>{title ?? path}</h1>
      <p class="identity">
        <span class={`state is-${sheet.status}`}>{say(sheet.status === 'flawed' ? words.flawed : words.ok)}</span>
        {form !== null && <code>{form}</code>}
        {period && (
          <span>
            {period.from} – {period.to}
          </span>
        )}
        {published !== null && <span>{say(words.published, { date: published })}</span>}
        <span>
          {formatNames[format]}
          {pages !== null && ` ${pages}p`}
        </span>
        <code class="path">{path}</code>
        <span title={sha256}>
          sha256 <code>{sha256.slice(0, 12)}</code>
        </span>
        <span>
          nianbao {program}
          {engine !== null && ` · ${engine}`}
        </span>
        {url !== null && (
          <a href={url} rel="noreferrer noopener" target="_blank">
            {say(words.original)}
          </a>
        )}
      </p>
      {sheet.canonical === false && (
        <p class="superseded">
          {say(words.counted)}: {say(sheet.supersededBy ? words.superseded : words.repeats)}{' '}
          {other &&
            (other.id ? (
              <a class="path" href={reportLink(other.id)}>
                {other.path}
              </a>
            ) : (
              <span class="path">{other.path}</span>
            ))}
        </p>
      )}
    </header>
  )
}
