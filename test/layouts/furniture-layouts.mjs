import { page, text } from './set-page.mjs'

const PAGES = 8

/** What stands on every page. */
export const furnitureLayouts = [
  {
    // heads that move by a point, page numbers; what is repeated within the text, or once, or at other heights, is text
    name: 'heads-and-page-numbers',
    pages: Array.from({ length: PAGES }, (_, index) =>
      page(
        [
          ...(index > 0 ? text('某某局年度报告', 90, 40 + (index % 4) * 1.2) : []),
          ...text('共收到申请若干件', 90, 400),
          ...(index < 2 ? text('一切从简', 90, 60) : []),
          ...(index > 2 ? text('以上为本页说明', 90, 735 + 5 * index) : []),
          ...text(`${index + 1}`, 290, 800),
        ],
        [],
        { number: index + 1 },
      ),
    ),
  },
]
