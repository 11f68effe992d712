import type { Box } from '../../../src/model/box.js'
import type { Finding } from '../../../src/model/findings/finding.js'
import { limitFinding } from '../../../src/model/limit-reached.js'
import type { Limits } from '../../../src/model/limits.js'
import type { Matrix } from './matrix.js'

/** How a page is looked at. */
export interface PageView {
  /** Maps the page's user space to points from the top left of the page as displayed. */
  readonly view: Matrix
  readonly width: number
  readonly height: number
  readonly findings: readonly Finding[]
}

/**
 * The view of page `number` with the given visible part of its user space (`top` is above `bottom`) and clockwise quarter turns. Of
 * a page that is larger than the limit the lower left corner is seen, with a finding.
 */
export function pageView(number: number, extent: Box, quarters: number, limits: Limits): PageView {
  const most = limits['page-extent']
  const { left, bottom } = extent
  // positively put, so that coordinates that are no numbers give a page of the largest size
  const right = extent.right - left <= most ? extent.right : left + most
  const top = extent.top - bottom <= most ? extent.top : bottom + most
  const findings =
    right === extent.right && top === extent.top ? [] : [limitFinding('page-extent', limits, { page: number })]
  const [across, down] = [right - left, top - bottom]
  switch (quarters) {
    case 1:
      return { view: [0, 1, 1, 0, -bottom, -left], width: down, height: across, findings }
    case 2:
      return { view: [-1, 0, 0, 1, right, -bottom], width: across, height: down, findings }
    case 3:
      return { view: [0, -1, -1, 0, top, right], width: down, height: across, findings }
    default:
      return { view: [1, 0, 0, -1, -left, top], width: across, height: down, findings }
  }
}
