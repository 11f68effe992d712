import type { Overview as OverviewValues } from '../src/review/data/overview.js'
import { AgencyPage } from './agency/agency-page.js'
import { Frame } from './frame.js'
import { useWords } from './language-provider.js'
import { Notice } from './notice.js'
import { Overview } from './overview/overview.js'
import { ReportList } from './overview/report-list.js'
import { ReportPage } from './report/report-page.js'
import { OVERVIEW, REPORTS, type Route, useRoute } from './route.js'
import { useLoaded } from './use-loaded.js'
import { words } from './words.js'

/** The review of an archive: each page with its data from a script of its own. */
export function App() {
  const say = useWords()
  const route = useRoute()
  const place = route.page === 'report' || route.page === 'agency' ? `${route.page}/${route.id}` : location.hash
  return (
    <Frame
      page={route.page}
      place={place}
      top={
        <>
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
        </>
      }
    >
      <Page route={route} />
    </Frame>
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
