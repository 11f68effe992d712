const arrows: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

const middleOf = (element: Element): readonly [x: number, y: number] => {
  const { left, right, top, bottom } = element.getBoundingClientRect()
  return [(left + right) / 2, (top + bottom) / 2]
}

/**
 * The cell (`[data-cell]`) in the direction of an arrow key within the `[data-roving]` around the one that has the focus; what lies
 * aside counts double. Null for other keys, and at the edge.
 */
export function cellByArrow(event: KeyboardEvent): HTMLElement | null {
  const arrow = arrows[event.key]
  const from = (event.target as Element).closest('[data-cell]')
  const group = from?.closest('[data-roving]')
  if (!arrow || !from || !group || event.altKey || event.ctrlKey || event.metaKey) return null
  event.preventDefault()
  const [x, y] = middleOf(from)
  let nearest: HTMLElement | null = null
  let least = Number.POSITIVE_INFINITY
  for (const element of group.querySelectorAll<HTMLElement>('[data-cell]')) {
    const [otherX, otherY] = middleOf(element)
    const along = (otherX - x) * arrow[0] + (otherY - y) * arrow[1]
    const aside = Math.abs((otherX - x) * arrow[1]) + Math.abs((otherY - y) * arrow[0])
    if (along > 1 && along + 2 * aside < least) {
      least = along + 2 * aside
      nearest = element
    }
  }
  return nearest
}
