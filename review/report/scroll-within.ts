/** Scrolls only the box around `element`, not the page, so that the element is in its middle where it is out of sight. */
export function scrollWithin(box: HTMLElement, element: Element): void {
  const frame = box.getBoundingClientRect()
  const inner = element.getBoundingClientRect()
  // a box that grows with its content is scrolled by the page
  if (getComputedStyle(box).overflowY === 'visible') {
    const [top, bottom] = [innerHeight * 0.25, innerHeight * 0.5]
    if (inner.top < top || inner.bottom > bottom) scrollBy({ top: inner.top - (top + bottom) / 2 })
    return
  }
  const margin = 40
  if (inner.top < frame.top + margin || inner.bottom > frame.bottom - margin) {
    box.scrollTop += inner.top - frame.top - (frame.height - inner.height) / 2
  }
  if (inner.left < frame.left || inner.right > frame.right) {
    box.scrollLeft += inner.left - frame.left - (frame.width - inner.width) / 2
  }
}
