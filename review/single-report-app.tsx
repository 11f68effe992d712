import { useMemo } from 'preact/hooks'
import type { SingleReport } from '../src/review/data/single-report.js'
import { Frame } from './frame.js'
import { useWords } from './language-provider.js'
import { ReportView } from './report/report-view.js'
import { sheetIndex } from './report/sheet-index.js'
import { useRoute } from './route.js'
import { words } from './words.js'

/** One report that stands by itself: there are no other pages to lead to. */
export function SingleReportApp({ sheet, layouts }: SingleReport) {
  const say = useWords()
  const route = useRoute()
  const index = useMemo(() => sheetIndex(sheet, layouts), [sheet, layouts])
  const { id } = sheet
  return (
    <Frame
      page="report"
      place={id}
      top={
        <span class="brand">
          {say(words.title)} <span>nianbao</span>
        </span>
      }
    >
      <ReportView
        index={index}
        route={route.page === 'report' && route.id === id ? route : { page: 'report', id, finding: null, at: null }}
        alone
      />
    </Frame>
  )
}
