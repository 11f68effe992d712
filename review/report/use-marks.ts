import { useMemo } from 'preact/hooks'
import type { SheetIndex } from './sheet-index.js'
import type { Selection } from './use-selection.js'

/** The classes of a part of the document, or of a cell or a table of the form, by its pointer; each with a space before it. */
export type Marks = (pointer: string) => string

/** Marks what is chosen, what takes part in the finding that is gone through, and what is pointed at: on both sides. */
export function useMarks(index: SheetIndex, { pointer, finding }: Selection, hovered: string | null): Marks {
  const chosen = useMemo(() => counterparts(index, pointer), [index, pointer])
  const lit = useMemo(() => findingParts(index, finding), [index, finding])
  const near = useMemo(() => counterparts(index, hovered), [index, hovered])
  return (name) => `${chosen.has(name) ? ' chosen' : ''}${lit.has(name) ? ' lit' : ''}${near.has(name) ? ' near' : ''}`
}

/** A pointer and what it stands for on the other side: a cell of a table its print, a part of the document what it was read as. */
function counterparts(index: SheetIndex, pointer: string | null): ReadonlySet<string> {
  if (pointer === null) return new Set()
  const parts = index.partsAt.get(pointer) ?? []
  const read = index.cells.has(pointer) ? [] : parts.flatMap(({ stands }) => stands)
  return new Set([pointer, ...parts.map(({ key }) => key), ...read])
}

function findingParts(index: SheetIndex, finding: number | null): ReadonlySet<string> {
  if (finding === null) return new Set()
  const pointers = [...index.cellsOf(finding), `/findings/${finding}`]
  return new Set([...pointers, ...pointers.flatMap((one) => index.partsAt.get(one) ?? []).map(({ key }) => key)])
}
