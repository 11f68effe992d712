import { cmapFont } from '../cmap-font.js'
import { makeDraft } from '../draft.js'
import { drawnPdf } from '../drawn-pdf.js'
import { endBefore } from '../end-before.js'
import {
  beyondItsCell,
  inFakeBold,
  overWhiteBoxes,
  withClippedCopy,
  withCopiesOutside,
  withInvisibleCopy,
  withInvisibleLayer,
  withOutlines,
} from '../hidden-text.js'
import { pdfPen } from '../pdf-pen.js'
import { pdfkitPen } from '../pdfkit-pen.js'
import type { SampleCase } from './sample-case.js'

const own = { producer: 'own PDF writer' } as const
const kit = { producer: 'pdfkit' } as const
const song = (title: string) => pdfPen(title, cmapFont('UniGB-UTF16-H'))

/** PDFs with text that is not seen, or printed more than once. */
export const hiddenTextCases: readonly SampleCase[] = [
  {
    ...own,
    slug: 'pdf-invisible-text',
    hard: 'behind each line an invisible one with other digits (text rendering mode 3)',
    draft: makeDraft({ slug: 'pdf-invisible-text', form: 'F2021', year: 2023, agency: '青岫县卫生健康局' }),
    report: (draft) => drawnPdf(draft, { pen: (title) => withInvisibleCopy(song(title)) }),
  },
  {
    ...own,
    slug: 'pdf-text-outside-page',
    hard: 'copies of each line with other digits left, right, above and below the page',
    draft: makeDraft({ slug: 'pdf-text-outside-page', form: 'F2019', year: 2020, agency: '岚屿区司法局' }),
    report: (draft) => drawnPdf(draft, { pen: (title) => withCopiesOutside(595, 842)(song(title)) }),
  },
  {
    ...own,
    slug: 'pdf-text-outside-crop-box',
    hard: 'a crop box: copies of each line with other digits on the paper outside of it',
    draft: makeDraft({ slug: 'pdf-text-outside-crop-box', form: 'F2021', year: 2021, agency: '沐岚县教育局' }),
    report: (draft) =>
      drawnPdf(draft, {
        pen: (title) => withCopiesOutside(595, 842)(pdfPen(title, cmapFont('GBK-EUC-H'), { bleed: 900 })),
      }),
  },
  {
    ...own,
    slug: 'pdf-clipped-text',
    hard: 'on each line a copy with other digits that is clipped away',
    draft: makeDraft({ slug: 'pdf-clipped-text', form: 'F2019', year: 2019, agency: '澄砚市体育局' }),
    report: (draft) => drawnPdf(draft, { pen: (title) => withClippedCopy(song(title)) }),
  },
  {
    ...kit,
    slug: 'pdf-fake-bold',
    hard: 'everything printed twice, a third of a point apart, to look bold',
    draft: makeDraft({ slug: 'pdf-fake-bold', form: 'F2021', year: 2022, agency: '鹭屿县民政局' }),
    report: (draft) =>
      drawnPdf(draft, {
        pen: (title) =>
          inFakeBold([
            [0, 0],
            [0.3, 0],
          ])(pdfkitPen(title)),
      }),
  },
  {
    ...own,
    slug: 'pdf-fake-bold-four-times',
    hard: 'everything printed four times, a quarter of a point apart on both axes, and the glyphs outlined as well',
    draft: makeDraft({ slug: 'pdf-fake-bold-four-times', form: 'F2019', year: 2020, agency: '垚山县林业局' }),
    report: (draft) =>
      drawnPdf(draft, {
        pen: (title) =>
          inFakeBold([
            [0, 0],
            [0.25, 0],
            [0, 0.25],
            [0.25, 0.25],
          ])(withOutlines(pdfPen(title, cmapFont('UniGB-UTF16-H', true)))),
      }),
  },
  {
    ...kit,
    slug: 'pdf-text-under-white-boxes',
    hard: 'other digits under each line with digits, covered by white boxes',
    draft: makeDraft({ slug: 'pdf-text-under-white-boxes', form: 'F2019', year: 2019, agency: '棠坞县统计局' }),
    report: (draft) => drawnPdf(draft, { pen: (title) => overWhiteBoxes(pdfkitPen(title)) }),
  },
  {
    ...own,
    slug: 'pdf-overwritten-figures',
    hard: 'other digits under each line with digits, covered by white boxes; page end inside group （五）',
    draft: makeDraft({ slug: 'pdf-overwritten-figures', form: 'F2021', year: 2024, agency: '沐岚县统计局' }),
    report: (draft) =>
      drawnPdf(draft, {
        pen: (title) => overWhiteBoxes(pdfPen(title, cmapFont('GBK-EUC-H', true))),
        ends: endBefore('notProcessed.repeated'),
      }),
  },
  {
    ...kit,
    slug: 'pdf-invisible-layer',
    hard: 'before each line an invisible one, larger, with other digits, as a layer of recognised text has it',
    draft: makeDraft({ slug: 'pdf-invisible-layer', form: 'F2019', year: 2020, agency: '霁川市自然资源局' }),
    report: (draft) => drawnPdf(draft, { pen: (title) => withInvisibleLayer(pdfkitPen(title)) }),
  },
  {
    ...kit,
    slug: 'pdf-clipped-to-cells',
    hard: 'beside each figure another with other digits that runs into the next cell and is clipped there',
    draft: makeDraft({ slug: 'pdf-clipped-to-cells', form: 'F2021', year: 2023, agency: '砚溪县气象局' }),
    report: (draft) => drawnPdf(draft, { paintText: beyondItsCell }),
  },
]
