import { useEffect, useRef } from 'preact/hooks'
import type { Overview as OverviewValues } from '../src/review/data/overview.js'
import { AgencyPage } from './agency/agency-page.js'
import { LanguageProvider, LanguageSwitch, useWords } from './language-provider.js'
import { Notice } from './notice.js'
import { Overview } from './overview/overview.js'
import { ReportList } from './overview/report-list.js'
import { ReportPage } from './report/report-page.js'
import { OVERVIEW, REPORTS, type Route, useRoute } from './route.js'
import { useLoaded } from './use-loaded.js'
import { words } from './words.js'

export function App() {
  return (
    <LanguageProvider>
      <Shell />
    </LanguageProvider>
  )
}

function Shell() {
  const say = useWords()
  const route = useRoute()
  const main = useRef<HTMLElement>(null)
  const place = route.page === 'report' || route.page === 'agency' ? `${route.page}/${route.id}` : location.hash
  // a new page begins at its top, also for the keyboard and for who listens
  useEffect(() => {
    scrollTo(0, 0)
    main.current?.focus({ preventScroll: true })
  }, [place])
  return (
    <>
      <button type="button" class="skip" onClick={() => main.current?.focus()}>
        {say(words.skipLink)}
      </button>
      <header class="top">
        <a class="brand" href={OVERVIEW}>
          {say(words.title)} <span>nianbao</span>
        </a>
        <nav aria-label="nianbao">
          <a href={OVERVIEW} aria-current={route.page === 'overview' ? 'page' : undefined}>
            {say(words.overview)}
          </a>
          <a href={REPORTS} aria-current={route.page === 'reports' ? 'page' : undefined}>
            {say(words.reports)}
          </a>
        </nav>
        <LanguageSwitch />
      </header>
      <main id="main" ref={main} tabIndex={-1} class={`page-${route.page}`}>
        <Page route={route} />
      </main>
    </>
  )
}

function Page({ route }: { readonly route: Route }) {
  const overview = useLoaded<OverviewValues>('overview')
  if (route.page === 'report') return <ReportPage key={route.id} route={route} />
  if (route.page === 'agency') return <AgencyPage key={route.id} id={route.id} figure={route.figure} />
  if (overview.state !== 'there') return <Notice loaded={overview} />
  if (route.page === 'reports') return <ReportList overview={overview.value} filter={route.filter} />
  return <Overview overview={overview.value} />
}
