import type { ReportSheet } from '../../src/review/data/report-sheet.js'
import { useWords } from '../language-provider.js'
import { agencyLink, OVERVIEW, reportLink } from '../route.js'
import { useTitle } from '../use-title.js'
import { words } from '../words.js'

interface Props {
  readonly sheet: ReportSheet
  /** Whether there are no other pages. */
  readonly alone: boolean
}

const formatNames: Readonly<Record<ReportSheet['format'], string>> = {
  pdf: 'PDF',
  html: 'HTML',
  docx: 'DOCX',
  text: 'TXT',
}

/** What the report is, and whether it counts. */
export function ReportHead({ sheet, alone }: Props) {
  const say = useWords()
  const { title, path, form, period, format, pages, sha256, published, url, engine, program } = sheet
  useTitle(title ?? path)
  const contact = Object.values(sheet.contact).filter((part) => part !== null)
  return (
    <header class="report-head">
      <Crumbs sheet={sheet} alone={alone} />
      <h1>{title ?? path}</h1>
      <p class="identity">
        <span class={`state is-${sheet.status}`}>{say(sheet.status === 'flawed' ? words.flawed : words.ok)}</span>
        {form === null ? <span class="absent">{say(words.unknownForm)}</span> : <code>{form}</code>}
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
        {contact.length > 0 && <span class="contact">{contact.join(' · ')}</span>}
        {url !== null && (
          <a href={url} rel="noreferrer noopener" target="_blank">
            {say(words.original)}
          </a>
        )}
      </p>
      {sheet.canonical === false && <OtherCopy sheet={sheet} />}
    </header>
  )
}

/** Whose report it is, and of which year; the way to the pages above it where there are any. */
function Crumbs({ sheet: { agency, year }, alone }: Props) {
  const say = useWords()
  return (
    <p class="crumbs">
      {!alone && (
        <>
          <a href={OVERVIEW}>{say(words.overview)}</a>
          {' › '}
        </>
      )}
      {agency === null ? (
        <span class="absent">{say(words.unknownAgency)}</span>
      ) : agency.id === null ? (
        <span>{agency.name}</span>
      ) : (
        <a href={agencyLink(agency.id)}>{agency.name}</a>
      )}
      {' › '}
      <span class={year === null ? 'absent' : undefined}>{year ?? say(words.unknownYear)}</span>
    </p>
  )
}

/** Which report counts in its place. */
function OtherCopy({ sheet: { supersededBy, repeats } }: Pick<Props, 'sheet'>) {
  const say = useWords()
  const other = supersededBy ?? repeats
  return (
    <p class="superseded">
      {say(words.counted)}: {say(supersededBy ? words.superseded : words.repeats)}{' '}
      {other &&
        (other.id ? (
          <a class="path" href={reportLink(other.id)}>
            {other.path}
          </a>
        ) : (
          <span class="path">{other.path}</span>
        ))}
    </p>
  )
}
