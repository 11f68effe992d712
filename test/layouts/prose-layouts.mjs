import { page, rows, text } from './set-page.mjs'

/** A line of running text as wide as its page, and the start of it. */
const full = '本年度共收到政府信息公开申请若干件均已按期答复其中予以公开若干件'
const first = (characters) => full.slice(0, characters)

/** Running text. */
export const proseLayouts = [
  {
    name: 'digits-off-the-line',
    pages: [
      page([
        ...text('本年受理', 90, 100),
        ...text('12', 130, 101.5),
        ...text('件并答复', 140, 100),
        ...text('余件转下年', 90, 114),
      ]),
    ],
  },
  {
    name: 'words-without-blanks',
    pages: [
      page([
        ...text('Open', 90, 100, { gap: 1 }),
        ...text('data', 120, 100, { gap: 1 }),
        ...text('2024', 148, 100, { gap: 1 }),
      ]),
    ],
  },
  {
    name: 'printed-twice',
    pages: [page([...text('受理二二三三件计100件', 90, 100), ...text('受理二二三三件计100件', 90.4, 100)])],
  },
  {
    name: 'heading-over-text',
    pages: [
      page([...text(first(20), 90, 100, { size: 16 }), ...text(full, 90, 118), ...text(full, 90, 134, { size: 10.5 })]),
    ],
  },
  {
    name: 'indents',
    pages: [
      page([...text(full, 90, 100), ...text(first(31), 92, 116), ...text(first(30), 110, 132), ...text(full, 90, 148)]),
    ],
  },
  {
    name: 'short-lines',
    pages: [
      page([...text(full, 90, 100), ...text(first(31), 90, 116), ...text(first(26), 90, 132), ...text(full, 90, 148)]),
    ],
  },
  {
    name: 'paragraphs-apart',
    pages: [page([100, 116, 132.5, 156, 172].flatMap((middle) => text(full, 90, middle)))],
  },
  {
    name: 'few-lines-are-full',
    pages: [
      page([
        ...rows(
          [90],
          60,
          24,
          Array.from({ length: 24 }, () => ['公开若干件']),
        ),
        ...text(full, 90, 660),
        ...text(full, 90, 676),
      ]),
    ],
  },
  {
    name: 'stray-beyond-the-edge',
    pages: [
      page([
        ...rows(
          [90],
          100,
          16,
          Array.from({ length: 12 }, () => [full]),
        ),
        ...text(first(24), 300, 292),
        ...text(full, 90, 308),
        ...text(full, 90, 324),
      ]),
    ],
  },
]
