import { across, down, inUnit, page, rows, ruled, text } from './set-page.mjs'

/** Pieces of a line `length` long and `gap` apart. */
const pieces = (line, position, start, end, length, gap) =>
  Array.from({ length: Math.ceil((end - start) / (length + gap)) }, (_, index) => {
    const from = start + index * (length + gap)
    return line(position, from, Math.min(end, from + length))
  })

/** A number that its cell wraps, and two of them, between double lines. */
const wrapped = page(
  [...text('123456', 55, 108), ...text('78', 55, 120), ...text('12', 105, 108), ...text('34', 105, 120)],
  [...ruled([50, 95, 200], [100, 128, 150]), ...ruled([52.5, 92.5, 197.5], [102.5, 125.5, 147.5])],
)

/** Tables with ruling lines. */
export const rulingLayouts = [
  { name: 'unit-of-a-tenth', pages: [inUnit(0.1, wrapped)] },
  { name: 'unit-of-ten-points', pages: [inUnit(10, wrapped)] },
  {
    name: 'number-broken-in-cell',
    pages: [
      page(
        [...text('123456', 55, 108), ...text('78', 55, 120), ...text('12', 105, 108), ...text('34', 105, 120)],
        ruled([50, 95, 200], [100, 128, 150]),
      ),
    ],
  },
  {
    // most of the page is set far larger than its table
    name: 'notes-beside-table',
    pages: [
      page(
        [
          ...rows([52, 82], 105, 10, [['12', '34']], { size: 6 }),
          ...rows([50], 300, 45, [['说明在此处说明在此处'], ['说明在此处说明在此处']], { size: 30 }),
        ],
        ruled([50, 80, 120], [100, 110]),
      ),
    ],
  },
  {
    name: 'double-lines',
    pages: [
      page(
        rows([52, 82], 110, 20, [
          ['12', '34'],
          ['56', '78'],
        ]),
        [...ruled([50, 80, 120], [100, 120, 140]), ...ruled([52.5, 82.5, 122.5], [102.5, 122.5, 142.5])],
      ),
    ],
  },
  {
    name: 'small-text',
    pages: [
      page(
        rows(
          [52, 58.2, 62],
          105,
          10,
          [
            ['12', '3', '4'],
            ['56', '7', '8'],
          ],
          { size: 5 },
        ),
        ruled([50, 58, 61, 70], [100, 110, 120]),
      ),
    ],
  },
  {
    name: 'large-text',
    pages: [
      page(
        rows(
          [52, 125],
          120,
          45,
          [
            ['12', '34'],
            ['56', '78'],
          ],
          { size: 20 },
        ),
        ruled([50, 120, 200], [100, 140, 145, 185]),
      ),
    ],
  },
  {
    name: 'dashes-and-merged-cell',
    pages: [
      page(
        rows([52, 82], 110, 20, [
          ['12', '34'],
          ['', '78'],
        ]),
        [
          ...[100, 140].flatMap((position) => pieces(across, position, 50, 120, 5, 4)),
          ...pieces(across, 120, 80, 120, 5, 4),
          ...[50, 80, 120].flatMap((position) => pieces(down, position, 100, 140, 5, 4)),
          across(120, 50, 58),
        ],
      ),
    ],
  },
  {
    name: 'tick-in-cell',
    pages: [
      page(
        rows([52, 92], 110, 20, [
          ['12', '34'],
          ['56', '78'],
        ]),
        [...ruled([50, 90, 120], [100, 120, 140]), down(86, 100, 104), across(104, 86, 90)],
      ),
    ],
  },
  {
    name: 'open-sides-with-band',
    pages: [
      page(
        [
          ...rows([52, 102], 110, 20, [['12', '34']]),
          ...text('以下各项', 90, 135),
          ...rows([52, 102], 160, 20, [['56', '78']]),
          ...rows([52, 102], 260, 20, [['9', '1']]),
        ],
        [
          ...[100, 120, 150, 170, 250, 270].map((position) => across(position, 50, 150)),
          down(98, 100, 120),
          down(98, 150, 170),
          down(98, 250, 270),
        ],
      ),
    ],
  },
  {
    name: 'table-cut-after-wide-cell',
    pages: [
      page(
        [...rows([52, 92], 710, 20, [['一', '12']]), ...text('以上各项', 52, 740)],
        [...ruled([50, 90, 150], [700, 720]), ...ruled([50, 151.5], [728, 760])],
      ),
      page(
        [
          ...rows([52, 92], 110, 20, [
            ['二', '34'],
            ['三', '5'],
          ]),
          ...text('说明', 52, 300),
        ],
        [...ruled([50, 90, 150], [100, 120, 140]), ...ruled([50, 162], [290, 310])],
        { number: 2 },
      ),
    ],
  },
]
