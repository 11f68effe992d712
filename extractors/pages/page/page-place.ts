import type { Box } from '../../../src/model/box.js'
import type { PagePlace } from '../../../src/model/locator.js'

/** The page's place of a box, rounded to a hundredth of a point. */
export function pagePlace(page: number, { left, top, right, bottom }: Box): PagePlace {
  const round = (value: number) => Math.round(value * 100) / 100
  return { page, box: [round(left), round(top), round(right), round(bottom)] }
}
