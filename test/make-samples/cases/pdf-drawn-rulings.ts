import { cmapFont, type PredefinedCMap } from '../cmap-font.js'
import { makeDraft } from '../draft.js'
import { drawnPdf } from '../drawn-pdf.js'
import { endBefore } from '../end-before.js'
import { pdfPen } from '../pdf-pen.js'
import type { SampleCase } from './sample-case.js'

const own = { producer: 'own PDF writer' } as const
const kit = { producer: 'pdfkit' } as const
const inCMap =
  (cmap: PredefinedCMap, courier = false) =>
  (title: string) =>
    pdfPen(title, cmapFont(cmap, courier))

/** PDFs drawn line by line; what is hard are the lines between cells. */
export const drawnRulingCases: readonly SampleCase[] = [
  {
    ...kit,
    slug: 'pdf-dash-arrays',
    hard: 'table 2 in dashed lines, table 3 in round dots (dash arrays), table 4 in rows of little boxes; page end inside group （六）',
    draft: makeDraft({ slug: 'pdf-dash-arrays', form: 'F2021', year: 2022, agency: '垚山县财政局' }),
    report: (draft) =>
      drawnPdf(draft, {
        rules: (sheet) => (({ t2: 'dashes', t3: 'dots', t4: 'little boxes' }) as const)[sheet.id],
        ends: endBefore('other.feeOverdue'),
        padding: 6,
      }),
  },
  {
    ...own,
    slug: 'pdf-rows-of-little-boxes',
    hard: 'dotted lines, each dot a little filled box',
    draft: makeDraft({ slug: 'pdf-rows-of-little-boxes', form: 'F2019', year: 2020, agency: '沐岚县审计局' }),
    report: (draft) => drawnPdf(draft, { pen: inCMap('GBK-EUC-H'), rules: 'little boxes', padding: 6 }),
  },
  {
    ...kit,
    slug: 'pdf-drawn-double-lines',
    hard: 'each line between cells is two strokes; page end inside group （四）',
    draft: makeDraft({ slug: 'pdf-drawn-double-lines', form: 'F2019', year: 2019, agency: '霁川市司法局' }),
    report: (draft) => drawnPdf(draft, { rules: 'double lines', ends: endBefore('unable.notHeld') }),
  },
  {
    ...kit,
    slug: 'pdf-flat-curves',
    hard: 'the lines are Bézier curves that are straight',
    draft: makeDraft({ slug: 'pdf-flat-curves', form: 'F2021', year: 2023, agency: '岚屿区水务局' }),
    report: (draft) => drawnPdf(draft, { rules: 'flat curves' }),
  },
  {
    ...own,
    slug: 'pdf-flat-curves-scaled',
    hard: 'the lines are Bézier curves that are straight, in hundredths of a point; page end inside group （三）',
    draft: makeDraft({ slug: 'pdf-flat-curves-scaled', form: 'F2019', year: 2020, agency: '枫汀县教育局' }),
    report: (draft) =>
      drawnPdf(draft, {
        pen: (title) => pdfPen(title, cmapFont('UniGB-UCS2-H'), { unitsPerPoint: 100 }),
        rules: 'flat curves',
        ends: endBefore('denied.internalAffairs'),
      }),
  },
  {
    ...own,
    slug: 'pdf-lines-in-pieces',
    hard: 'lines in pieces that meet, overlap or leave gaps of 0.2 points, drawn in either direction',
    draft: makeDraft({ slug: 'pdf-lines-in-pieces', form: 'F2019', year: 2019, agency: '鹭屿县公安局' }),
    report: (draft) =>
      drawnPdf(draft, { pen: inCMap('UniGB-UTF16-H'), rules: 'pieces', ends: endBefore('notProcessed.repeated') }),
  },
  {
    ...kit,
    slug: 'pdf-lines-in-pieces-open-sides',
    hard: 'table 3 in lines in pieces, tables 2 and 4 without lines at the left and at the right',
    draft: makeDraft({ slug: 'pdf-lines-in-pieces-open-sides', form: 'F2021', year: 2024, agency: '青岫县水利局' }),
    report: (draft) => drawnPdf(draft, { rules: (sheet) => (sheet.id === 't3' ? 'pieces' : 'open sides'), padding: 6 }),
  },
  {
    ...kit,
    slug: 'pdf-white-boxes-over-lines',
    hard: 'lines drawn through merged cells, white boxes over them there',
    draft: makeDraft({ slug: 'pdf-white-boxes-over-lines', form: 'F2021', year: 2021, agency: '砚溪县统计局' }),
    report: (draft) => drawnPdf(draft, { rules: 'white boxes' }),
  },
  {
    ...own,
    slug: 'pdf-white-lines-over-lines',
    hard: 'lines drawn through merged cells, white lines over them there; page end inside group （五）',
    draft: makeDraft({ slug: 'pdf-white-lines-over-lines', form: 'F2019', year: 2020, agency: '雁汀县民政局' }),
    report: (draft) =>
      drawnPdf(draft, {
        pen: inCMap('GBK-EUC-H'),
        rules: 'white strokes',
        ends: endBefore('notProcessed.publications'),
      }),
  },
  {
    ...own,
    slug: 'pdf-white-boxes-on-black',
    hard: 'no lines: white boxes a little apart on a black one',
    draft: makeDraft({ slug: 'pdf-white-boxes-on-black', form: 'F2021', year: 2022, agency: '禾洛县体育局' }),
    report: (draft) => drawnPdf(draft, { pen: inCMap('UniGB-UCS2-H'), rules: 'white on black', padding: 6 }),
  },
  {
    ...own,
    slug: 'pdf-shaded-rows',
    hard: 'headers and every other row shaded, grey lines; page end inside group （四）',
    draft: makeDraft({ slug: 'pdf-shaded-rows', form: 'F2019', year: 2019, agency: '棠坞县卫生健康局' }),
    report: (draft) =>
      drawnPdf(draft, { pen: inCMap('GB-EUC-H', true), rules: 'shaded', ends: endBefore('unable.needsCreation') }),
  },
  {
    ...kit,
    slug: 'pdf-white-on-dark-headers',
    hard: 'headers in white on dark boxes',
    draft: makeDraft({ slug: 'pdf-white-on-dark-headers', form: 'F2021', year: 2023, agency: '澄砚市民政局' }),
    report: (draft) =>
      drawnPdf(draft, {
        rules: 'dark heads',
        paintText: (pen, { cell }, text, x, top, size) =>
          pen.within({ grey: ['band', 'header', 'corner'].includes(cell.kind) ? 1 : 0 }, () =>
            pen.text(text, x, top, size),
          ),
      }),
  },
  {
    ...kit,
    slug: 'pdf-three-lines',
    hard: 'lines only above and below each table and below its headers',
    draft: makeDraft({ slug: 'pdf-three-lines', form: 'F2019', year: 2020, agency: '垚山县交通运输局' }),
    report: (draft) => drawnPdf(draft, { rules: 'three lines', padding: 5 }),
  },
]
