import type { Panel } from './panels-of.js'
import type { Resource } from './resource.js'

const HEADS = 'Three lines of head: variables, official labels, units.'

/** The files of a panel: its figures, their states, and both as the sheets of a workbook. */
export function panelFiles({ values, statuses }: Panel): {
  readonly csv: Resource
  readonly status: Resource
  readonly xlsx: Resource
} {
  const { name, title, describes } = values
  const file = (suffix: string, resource: string, description: string): Resource => ({
    path: `wide/${name}${suffix}`,
    name: `wide-${resource}`,
    title,
    description: `${description}. ${HEADS}`,
    format: 'csv',
    mediatype: 'text/csv',
  })
  return {
    csv: file('.csv', name, describes),
    status: file('.status.csv', `${name}-status`, statuses.describes),
    xlsx: {
      ...file('.xlsx', `${name}-xlsx`, `${describes}; a second sheet has the obs_status of each`),
      format: 'xlsx',
      mediatype: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    },
  }
}
