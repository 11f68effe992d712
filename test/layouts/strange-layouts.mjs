import { across, down, lying, page, rows, ruled, text } from './set-page.mjs'

const columns = [50, 100, 220, 270, 320]
/** A table of three rows, of which the middle one, from 100 to 200, holds several. */
const tall = [
  ...[80, 100, 200, 220].map((position) => across(position, 50, 320)),
  ...columns.map((position) => down(position, 80, 220)),
]

/** A dot, which is a line either way. */
const dot = (x, y) => [across(y, x - 0.5, x + 0.5), down(x, y - 0.5, y + 0.5)]
const dots = (from, to, at) =>
  Array.from({ length: Math.floor((to - from) / 2.5) + 1 }, (_, index) => at(from + index * 2.5)).flat()

/** Filled squares along a line. */
const squares = (from, to, at) =>
  Array.from({ length: Math.floor((to - from) / 4) + 1 }, (_, index) => at(from + index * 4))
const square = (x, y) => ({ left: x - 1, top: y - 1, right: x + 1, bottom: y + 1 })

const figures = rows([52, 82], 110, 20, [
  ['12', '34'],
  ['56', '78'],
])

/** Tables that are drawn, or set, in strange ways. */
export const strangeLayouts = [
  {
    name: 'rows-without-lines-between',
    pages: [
      page(
        [
          ...text('不予公开', 54, 150),
          ...text('属于国家秘密', 110, 122),
          ...text('法律禁止公开', 110, 150),
          ...text('保护第三方', 110, 178),
          ...rows([230, 290], 120, 30, [
            ['12', '7'],
            ['34', ''],
            ['56', '9'],
          ]),
        ],
        tall,
      ),
    ],
  },
  {
    // figures that fill their cells: only what all columns print makes rows of them
    name: 'long-figures-without-lines-between',
    pages: [
      page(
        [
          ...rows([110], 120, 30, [['属于国家秘密'], ['法律禁止公开'], ['保护第三方']]),
          ...rows([225, 275], 120, 30, [
            ['12345678', '23456789'],
            ['34567890', '45678901'],
            ['56789012', '67890123'],
          ]),
        ],
        tall,
      ),
    ],
  },
  {
    name: 'figures-of-one-row',
    pages: [
      page(
        [
          ...text('属于国家', 110, 144),
          ...text('秘密', 110, 156),
          ...text('12', 230, 144),
          ...text('23', 230, 156),
          ...text('7', 290, 150),
        ],
        tall,
      ),
    ],
  },
  {
    name: 'dotted-lines',
    pages: [
      page(figures, [
        ...[100, 120, 140].flatMap((y) => dots(50, 120, (x) => dot(x, y))),
        ...[50, 80, 120].flatMap((x) => dots(100, 140, (y) => dot(x, y))),
      ]),
    ],
  },
  {
    name: 'lines-of-filled-squares',
    pages: [
      {
        ...page(figures),
        boxes: [
          ...[100, 120, 140].flatMap((y) => squares(50, 120, (x) => square(x, y))),
          ...[50, 80, 120].flatMap((x) => squares(100, 140, (y) => square(x, y))),
        ],
      },
    ],
  },
  {
    name: 'shaded-cells',
    pages: [
      {
        ...page(figures, ruled([50, 80, 120], [100, 120, 140])),
        boxes: [{ left: 56, top: 102, right: 70, bottom: 118 }],
      },
    ],
  },
  {
    name: 'lines-hardly-askew',
    pages: [
      {
        ...page(figures),
        strokes: [
          ...[100, 120, 140].map((y) => [
            [50, y],
            [120, y + 0.3],
          ]),
          ...[50, 80, 120].map((x) => [
            [x, 100],
            [x + 0.3, 140],
          ]),
          [
            [82, 136],
            [118, 140],
          ],
          [
            [82, 124],
            [118, 128],
          ],
        ],
      },
    ],
  },
  {
    name: 'clipped-to-ink',
    pages: [
      {
        ...page([...text('甲，乙', 100, 100)]),
        clips: [
          { left: 90, top: 90, right: 110.5, bottom: 110 },
          { left: 110, top: 100, right: 114, bottom: 110 },
        ],
      },
    ],
  },
  {
    name: 'page-on-its-side',
    pages: [
      lying(
        page([
          ...text('2024', 100, 100),
          ...text('1234567890', 150, 100),
          ...rows([100, 300], 120, 20, [
            ['规章', '12'],
            ['文件', '34'],
          ]),
        ]),
      ),
    ],
  },
]
