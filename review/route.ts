import { useEffect, useState } from 'preact/hooks'

/** What a page shows, as its address says it. */
export type Route =
  | { readonly page: 'overview' }
  | { readonly page: 'reports'; readonly filter: ReportFilter }
  | { readonly page: 'report'; readonly id: string; readonly finding: string | null; readonly at: string | null }
  | { readonly page: 'agency'; readonly id: string; readonly figure: string | null }

/** Which reports a list shows: those with a kind of finding, those with a status, or all. */
export type ReportFilter =
  | { readonly by: 'finding'; readonly code: string }
  | { readonly by: 'status'; readonly status: 'ok' | 'flawed' | 'failed' | 'skipped' }
  | { readonly by: 'all' }

// ids and codes become names of files, so nothing else passes
const ID = /^[0-9a-f]{10,64}$/
const CODE = /^[a-z][a-z-]*$/
const STATUSES = ['ok', 'flawed', 'failed', 'skipped'] as const

/** The route that a fragment names; the overview for all that names none. */
export function routeOf(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?')
  const [page, name = ''] = path.split('/')
  const asked = new URLSearchParams(query)
  if (page === 'report' && ID.test(name)) {
    return { page, id: name, finding: asked.get('finding'), at: asked.get('at') }
  }
  if (page === 'agency' && ID.test(name)) return { page, id: name, figure: asked.get('figure') }
  if (page === 'finding' && CODE.test(name)) return { page: 'reports', filter: { by: 'finding', code: name } }
  const status = STATUSES.find((known) => known === name)
  if (page === 'status' && status) return { page: 'reports', filter: { by: 'status', status } }
  if (page === 'reports') return { page: 'reports', filter: { by: 'all' } }
  return { page: 'overview' }
}

const query = (asked: Readonly<Record<string, string | null | undefined>>): string => {
  const given = Object.entries(asked).flatMap(([name, value]) => (value ? [[name, value] as [string, string]] : []))
  return given.length > 0 ? `?${new URLSearchParams(given)}` : ''
}

export const reportLink = (id: string, asked: { finding?: string | null; at?: string | null } = {}): string =>
  `#/report/${id}${query(asked)}`
export const agencyLink = (id: string, figure?: string): string => `#/agency/${id}${query({ figure })}`
export const findingLink = (code: string): string => `#/finding/${code}`
export const statusLink = (status: string): string => `#/status/${status}`
export const OVERVIEW = '#/'
export const REPORTS = '#/reports'

/** The route of the address, kept up with it. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash))
  useEffect(() => {
    const follow = () => setRoute(routeOf(location.hash))
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return route
}
