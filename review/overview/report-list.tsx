import { useMemo, useRef, useState } from 'preact/hooks'
import type { Overview, PathList, ReportsWith } from '../../src/review/data/overview.js'
import { useLanguage, useWords } from '../language-provider.js'
import { codeWords } from '../message-of.js'
import { Notice } from '../notice.js'
import { OVERVIEW, type ReportFilter, reportLink } from '../route.js'
import { useLoaded } from '../use-loaded.js'
import { useTitle } from '../use-title.js'
import { useVisibleRows } from '../use-visible-rows.js'
import { words } from '../words.js'
import { FileReasons } from './file-reasons.js'
import { problemCounts } from './problem-counts.js'

const ROW_HEIGHT = 52

interface Props {
  readonly overview: Overview
  readonly filter: ReportFilter
}

/** Reports that have a kind of finding, or a status, or all; or the files that gave none, with the reason. */
export function ReportList({ overview, filter }: Props) {
  const say = useWords()
  const language = useLanguage()
  const heading =
    filter.by === 'finding'
      ? say(words.listOf, { what: codeWords(filter.code, language) })
      : filter.by === 'status'
        ? say(words.listOfStatus, { what: say(words[filter.status]) })
        : say(words.allReports)
  useTitle(heading)
  const isList = filter.by !== 'status' || filter.status === 'ok' || filter.status === 'flawed'
  return (
    <>
      <p class="crumbs">
        <a href={OVERVIEW}>{say(words.overview)}</a>
      </p>
      <h1>{heading}</h1>
      {isList ? (
        <Reports overview={overview} filter={filter} />
      ) : (
        <FileReasons overview={overview} status={filter.status === 'failed' ? 'failed' : 'skipped'} />
      )}
    </>
  )
}

function Reports({ overview, filter }: Props) {
  const say = useWords()
  const { reports, agencies } = overview
  const paths = useLoaded<PathList>('paths')
  const having = useLoaded<ReportsWith>(filter.by === 'finding' ? `findings/${filter.code}` : null)
  const [search, setSearch] = useState('')
  const all = useMemo((): ReportsWith => {
    if (filter.by === 'finding') return having.state === 'there' ? having.value : []
    const letter = filter.by === 'status' ? filter.status[0] : null
    return reports.ids.flatMap((_, index) =>
      letter === null || reports.statuses[index] === letter ? [[index, 0] as const] : [],
    )
  }, [filter, having, reports])
  const pathOf = (index: number): string => (paths.state === 'there' ? paths.value.reports[index]! : '')
  const nameOf = (index: number): string => agencies[reports.agencies[index]!]?.name ?? say(words.unknownAgency)
  const asked = search.trim().split(/\s+/)
  const shown =
    search === ''
      ? all
      : all.filter(([index]) => {
          const text = `${nameOf(index)} ${reports.years[index]} ${pathOf(index)}`
          return asked.every((word) => text.includes(word))
        })
  const box = useRef<HTMLDivElement>(null)
  const { start, end } = useVisibleRows(box, shown.length, ROW_HEIGHT, location.hash)
  if (filter.by === 'finding' && having.state !== 'there') return <Notice loaded={having} />
  return (
    <>
      <div class="controls">
        <label>
          <span class="spoken">{say(words.searchReports)}</span>
          <input
            type="search"
            placeholder={say(words.searchReports)}
            value={search}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
        </label>
        <span class="hint" role="status">
          {say(words.count, { count: shown.length.toLocaleString() })}
        </span>
      </div>
      <div class="card rows" ref={box}>
        <ul style={{ height: `${shown.length * ROW_HEIGHT}px` }}>
          {shown.slice(start, end).map(([index, count], offset) => (
            <li
              key={reports.ids[index]}
              style={{ top: `${(start + offset) * ROW_HEIGHT}px` }}
              aria-setsize={shown.length}
              aria-posinset={start + offset + 1}
            >
              <a
                href={reportLink(reports.ids[index]!, { finding: filter.by === 'finding' ? filter.code : null })}
                class={reports.statuses[index] === 'f' ? 'is-flawed' : 'is-ok'}
              >
                <span class="dot" aria-hidden="true" />
                <span class="who">
                  {nameOf(index)} <b>{reports.years[index] || say(words.unknownYear)}</b>
                  <small class="path">{pathOf(index)}</small>
                </span>
                <span class="counts">
                  {count > 1 && <span class="times">{say(words.times, { count })}</span>}
                  {problemCounts(reports, index).map((counted) => (
                    <span key={counted.severity} class={`f-${counted.severity}`}>
                      {say(counted.words, { count: counted.count })}
                    </span>
                  ))}
                </span>
              </a>
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}
