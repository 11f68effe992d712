import { Converter } from 'opencc-js'
import { officialForms as forms } from '../../../src/forms/official-book.js'
import { blankZeros } from '../difficulties/blank-zeros.js'
import { fullWidth } from '../difficulties/full-width.js'
import { misprint } from '../difficulties/misprint.js'
import { notesInCells } from '../difficulties/notes-in-cells.js'
import { rewritten } from '../difficulties/rewritten.js'
import { changeSheet, changeSheets, makeDraft } from '../draft.js'
import { encodeGb18030 } from '../gb18030.js'
import { htmlReport } from '../html-report.js'
import { wordMarkup } from '../word-markup.js'
import { type SampleCase, utf8 } from './sample-case.js'

const file = { producer: 'own HTML writer' } as const
const plain: SampleCase['report'] = (draft) => utf8(htmlReport(draft))
const saysGb2312 = { head: '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">' }

/** Web pages whose characters, labels or figures are odd. */
export const htmlTextCases: readonly SampleCase[] = [
  {
    ...file,
    slug: 'html-word-markup',
    hard: 'saved by Word: a span per character, no quotes around attributes, blanks for zeros, a hidden row of widths',
    draft: changeSheets(
      makeDraft({ slug: 'html-word-markup', form: 'F2021', year: 2021, agency: '澄砚市林业局', zeroOneIn: 3 }),
      (sheet) => blankZeros(sheet, ['']),
    ),
    report: (draft) => utf8(htmlReport(draft, wordMarkup)),
  },
  {
    ...file,
    slug: 'html-gb18030',
    hard: 'bytes in GB18030, declared as gb2312, with a character that GB2312 lacks',
    draft: makeDraft({ slug: 'html-gb18030', form: 'F2019', year: 2019, agency: '垚山县文化和旅游局' }),
    report: (draft) => encodeGb18030(htmlReport(draft, saysGb2312)),
  },
  {
    ...file,
    slug: 'html-utf8-claims-gb2312',
    hard: 'bytes in UTF-8, declared as gb2312',
    draft: makeDraft({ slug: 'html-utf8-claims-gb2312', form: 'F2021', year: 2022, agency: '雁汀县交通运输局' }),
    report: (draft) => utf8(htmlReport(draft, saysGb2312)),
  },
  {
    ...file,
    slug: 'html-traditional-characters',
    hard: 'the whole text in traditional characters',
    draft: rewritten(
      makeDraft({ slug: 'html-traditional-characters', form: 'F2021', year: 2023, agency: '鹭屿县应急管理局' }),
      Converter({ from: 'cn', to: 't' }),
    ),
    report: plain,
  },
  {
    ...file,
    slug: 'html-notes-in-cells',
    hard: 'notes and units beside figures within cells',
    draft: notesInCells(
      makeDraft({ slug: 'html-notes-in-cells', form: 'F2021', year: 2024, agency: '沐岚县人民政府' }),
    ),
    report: plain,
  },
  {
    ...file,
    slug: 'html-full-width-digits',
    hard: 'full-width digits and signs, thousands separators of either width',
    draft: changeSheets(
      makeDraft({ slug: 'html-full-width-digits', form: 'F2019', year: 2020, agency: '青岫县发展和改革局', scale: 7 }),
      fullWidth,
    ),
    report: plain,
  },
  {
    ...file,
    slug: 'html-other-as-one-row',
    hard: 'an F2021 report that prints (六) as the one row of F2019',
    draft: makeDraft({
      slug: 'html-other-as-one-row',
      form: 'F2021',
      year: 2023,
      agency: '砚溪县卫生健康局',
      tables: (own) =>
        own.map((table) => (table.section === 3 ? forms[0].tables.find((old) => old.id === table.id)! : table)),
    }),
    report: plain,
  },
  {
    ...file,
    slug: 'html-wrong-sums',
    hard: 'one figure of table 3 and one total of table 4 misprinted, so that sums fail',
    draft: changeSheet(
      changeSheet(
        makeDraft({ slug: 'html-wrong-sums', form: 'F2019', year: 2020, agency: '霁川市财政局' }),
        't3',
        (sheet) => misprint(sheet, 'carriedOver', 'commercialEnterprise', 10),
      ),
      't4',
      (sheet) => misprint(sheet, 'cases', 'litAfterReview.total', -3),
    ),
    report: plain,
  },
]
