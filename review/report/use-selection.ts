import { useEffect, useMemo, useState } from 'preact/hooks'
import { type Route, reportLink } from '../route.js'
import type { SheetIndex } from './sheet-index.js'

/** What a person looks at in a report, and how to look at something else. */
export interface Selection {
  /** Pointer of a cell of a table, or key of a cell of the document; null for none. */
  readonly pointer: string | null
  /** Number of the finding that is gone through; null for none. */
  readonly finding: number | null
  /** Counts up with each choice, so that the same cell can be shown again. */
  readonly revision: number
  /** Where the choice was made: the other side shows its place; both do where it was made elsewhere. */
  readonly from: Side | null
  readonly cell: (pointer: string, from: Side | null) => void
  readonly findingAt: (finding: number) => void
  /** Goes `by` findings on from the one that is shown. */
  readonly step: (by: number) => void
  readonly clear: () => void
}

export type Side = 'source' | 'tables'

type State = Pick<Selection, 'pointer' | 'finding' | 'revision' | 'from'>

/** What the address asks for: a cell, a finding by its number, or the first of a code; where it asks for nothing, the first error. */
function asked({ finding, at }: Extract<Route, { page: 'report' }>, index: SheetIndex): State {
  const { findings } = index.sheet
  const number = numberOf(finding, at, index)
  const found = number !== undefined && findings[number] ? number : null
  const pointer = at !== null && (index.cells.has(at) || index.partsAt.has(at)) ? at : null
  return {
    pointer: pointer ?? (found === null ? null : index.subjectOf(found)),
    finding: found,
    revision: 0,
    from: null,
  }
}

function numberOf(finding: string | null, at: string | null, { order, sheet: { findings } }: SheetIndex) {
  if (finding === null) return at === null ? order.find((one) => findings[one]!.severity === 'error') : undefined
  return /^\d+$/.test(finding) ? Number(finding) : order.find((one) => findings[one]!.code === finding)
}

/** Keeps the selection, also in the address of the page, so that it can be bookmarked and shared. */
export function useSelection(route: Extract<Route, { page: 'report' }>, index: SheetIndex): Selection {
  const [state, setState] = useState(() => asked(route, index))
  const { id } = route
  useEffect(() => {
    const { pointer, finding, revision } = state
    if (revision > 0)
      history.replaceState(
        null,
        '',
        reportLink(id, { finding: finding === null ? null : String(finding), at: pointer }),
      )
  }, [id, state])
  return useMemo(() => {
    const findingAt = (finding: number): void =>
      setState(({ revision }) => ({ finding, pointer: index.subjectOf(finding), revision: revision + 1, from: null }))
    return {
      ...state,
      cell: (pointer, from) =>
        setState(({ finding, revision }) => ({ finding, pointer, revision: revision + 1, from })),
      findingAt,
      step: (by) => {
        const { order } = index
        if (order.length === 0) return
        const place = state.finding === null ? (by > 0 ? -1 : 0) : order.indexOf(state.finding)
        findingAt(order[(place + by + order.length) % order.length]!)
      },
      clear: () => setState(({ revision }) => ({ pointer: null, finding: null, revision: revision + 1, from: null })),
    }
  }, [state, index])
}
