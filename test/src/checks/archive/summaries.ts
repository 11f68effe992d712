import type { ReportSummary } from '../../../../src/checks/archive/index.js'

/** A summary of a report that nothing is odd about. */
export const summary = (path: string, year: number | null, more: Partial<ReportSummary> = {}): ReportSummary => ({
  path,
  report: `reports/${path}.json`,
  sha256: `sha of ${path}`,
  format: 'html',
  agency: { key: '甲县教育局', name: '甲县教育局', kind: 'department', level: 'county', region: null, township: null },
  year,
  contested: [],
  scope: 'organ',
  template: false,
  published: null,
  doubts: 0,
  figures: { hash: path, distinct: 40 },
  prose: null,
  totals: [null, null, null, null],
  ...more,
})

export const named = (name: string): NonNullable<ReportSummary['agency']> => ({
  ...summary('', null).agency!,
  key: name,
  name,
})
