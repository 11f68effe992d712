import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'
import { cellByArrow } from './cell-by-arrow.js'
import { scrollWithin } from './scroll-within.js'
import type { Selection, Side } from './use-selection.js'

interface SideProps {
  readonly side: Side
  readonly box: RefObject<HTMLElement | null>
  readonly chosen: Selection
  readonly onHover: (pointer: string | null) => void
  /** Whether it is this side that a small screen shows. */
  readonly visible: boolean
}

const cellAt = (event: Event): HTMLElement | null => (event.target as Element).closest<HTMLElement>('[data-cell]')

/**
 * What both sides of a report have in common: pointing at a cell shows it, a click or the focus chooses it, arrow keys go to the
 * next one, and what was chosen on the other side is brought into sight. Each cell has `data-cell`, a pointer.
 */
export function useReportSide({ side, box, chosen, onHover, visible }: SideProps) {
  const { pointer, finding, revision, from } = chosen
  useEffect(() => {
    if (from === side || !box.current?.checkVisibility()) return
    const target = box.current.querySelector('.chosen') ?? (finding === null ? null : box.current.querySelector('.lit'))
    if (target) scrollWithin(box.current.closest<HTMLElement>('.side') ?? box.current, target)
  }, [pointer, finding, revision, from, side, box, visible])
  // what a finding names beside the cells has its number
  const choose = (name: string): void => {
    const number = /^\/findings\/(\d+)$/.exec(name)?.[1]
    if (number === undefined) chosen.cell(name, side)
    else chosen.findingAt(Number(number))
  }
  return {
    onPointerOver: (event: PointerEvent) => {
      if (event.pointerType === 'mouse') onHover(cellAt(event)?.dataset.cell ?? null)
    },
    onPointerLeave: () => onHover(null),
    onClick: (event: MouseEvent) => {
      const cell = cellAt(event)
      if (cell) choose(cell.dataset.cell!)
    },
    onFocusIn: (event: FocusEvent) => {
      const cell = cellAt(event)
      // a click chooses by itself
      if (cell?.matches(':focus-visible')) choose(cell.dataset.cell!)
    },
    onKeyDown: (event: KeyboardEvent) => {
      cellByArrow(event)?.focus()
      const cell = cellAt(event)
      if (!cell || (event.key !== 'Enter' && event.key !== ' ')) return
      event.preventDefault()
      showOnOtherSide(side, cell.dataset.cell!)
    },
  }
}

/** Moves the focus to the place of a cell on the other side: from the value to its print, and back. */
function showOnOtherSide(side: Side, pointer: string): void {
  const other = document.querySelector(side === 'tables' ? '.side.source' : '.side.tables')
  const target = [...(other?.querySelectorAll<HTMLElement>('[data-cell]') ?? [])].find(
    ({ dataset }) => dataset.cell === pointer || dataset.stands?.split(' ').includes(pointer),
  )
  target?.focus()
}
