import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { keepSessionNumber, sessionNumber } from './use-session-state.js'

/** Rows that are drawn beyond the edges of the window, so that a quick scroll shows no gap. */
const AROUND = 12

/**
 * Of `count` rows of equal height the ones that are in sight of their scrolling box, which is found where it was left under its
 * `name`; `end` is exclusive.
 */
export function useVisibleRows(
  box: RefObject<HTMLElement | null>,
  count: number,
  height: number,
  name: string,
): { start: number; end: number } {
  const [window, setWindow] = useState({ start: 0, end: 60 })
  useEffect(() => {
    const element = box.current
    if (!element) return
    const look = (): void => {
      keepSessionNumber(name, element.scrollTop)
      const start = Math.max(0, Math.floor(element.scrollTop / height) - AROUND)
      const end = Math.ceil((element.scrollTop + element.clientHeight) / height) + AROUND
      setWindow((before) => (before.start === start && before.end === end ? before : { start, end }))
    }
    // where it was left, when one comes back to it
    element.scrollTop = sessionNumber(name)
    look()
    element.addEventListener('scroll', look, { passive: true })
    const watch = new ResizeObserver(look)
    watch.observe(element)
    return () => {
      element.removeEventListener('scroll', look)
      watch.disconnect()
    }
  }, [box, height, count, name])
  const end = Math.min(count, window.end)
  return { start: Math.min(window.start, Math.max(0, end - 1)), end }
}
