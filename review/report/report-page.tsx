import { useMemo } from 'preact/hooks'
import type { BareLayout } from '../../src/review/data/layout-interner.js'
import type { ReportSheet } from '../../src/review/data/report-sheet.js'
import { Notice } from '../notice.js'
import type { Route } from '../route.js'
import { useLoaded } from '../use-loaded.js'
import { ReportView } from './report-view.js'
import { sheetIndex } from './sheet-index.js'

/** The page of a report, once its script and the layouts of the tables are there. */
export function ReportPage({ route }: { readonly route: Extract<Route, { page: 'report' }> }) {
  const sheet = useLoaded<ReportSheet>(`reports/${route.id}`)
  const layouts = useLoaded<Record<string, BareLayout>>('layouts')
  const index = useMemo(
    () => (sheet.state === 'there' && layouts.state === 'there' ? sheetIndex(sheet.value, layouts.value) : null),
    [sheet, layouts],
  )
  if (!index) return <Notice loaded={sheet.state === 'failed' ? sheet : layouts.state === 'failed' ? layouts : sheet} />
  return <ReportView index={index} route={route} />
}
