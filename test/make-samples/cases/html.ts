import { cutInTwo } from '../difficulties/cut-in-two.js'
import { emptyForSpans } from '../difficulties/empty-for-spans.js'
import { misalignedTableTwo } from '../difficulties/misaligned-table-two.js'
import { relabelled } from '../difficulties/rewritten.js'
import { spansBeyond } from '../difficulties/spans-beyond.js'
import { withoutSpanners } from '../difficulties/without-spanners.js'
import { changeSheet, changeSheets, makeDraft } from '../draft.js'
import { htmlReport } from '../html-report.js'
import { rowPrinting } from '../sheet.js'
import { sitePage } from '../site-page.js'
import { type SampleCase, utf8 } from './sample-case.js'

const file = { producer: 'own HTML writer' } as const
const plain: SampleCase['report'] = (draft) => utf8(htmlReport(draft))

/** Web pages whose tables or surroundings are odd. */
export const htmlCases: readonly SampleCase[] = [
  {
    ...file,
    slug: 'html-site-page',
    hard: 'a whole site page: menus, breadcrumb, sidebars, visit counters in tables, scripts, a layout table around the report',
    draft: makeDraft({ slug: 'html-site-page', form: 'F2021', year: 2024, agency: '青岫县农业农村局' }),
    report: (draft) => utf8(htmlReport(draft, sitePage)),
  },
  {
    ...file,
    slug: 'html-table-pasted-as-two',
    hard: 'table 3 pasted as two tables, cut within a group, the stub written again and no second header',
    draft: changeSheet(
      makeDraft({ slug: 'html-table-pasted-as-two', form: 'F2019', year: 2020, agency: '砚溪县教育局' }),
      't3',
      (sheet) => cutInTwo(sheet, rowPrinting(sheet, 'denied.thirdPartyRights'), 'again'),
    ),
    report: plain,
  },
  {
    ...file,
    slug: 'html-empty-cells-for-row-spans',
    hard: 'no rowspan anywhere: empty cells stand in the place of every row span',
    draft: changeSheets(
      makeDraft({ slug: 'html-empty-cells-for-row-spans', form: 'F2021', year: 2022, agency: '霁川市统计局' }),
      (sheet) => emptyForSpans(sheet, 'rows'),
    ),
    report: plain,
  },
  {
    ...file,
    slug: 'html-empty-cells-for-column-spans',
    hard: 'no colspan anywhere: empty cells stand in the place of every column span, in the stub and beside figures too',
    draft: changeSheets(
      makeDraft({ slug: 'html-empty-cells-for-column-spans', form: 'F2019', year: 2019, agency: '禾洛县水务局' }),
      (sheet) => emptyForSpans(sheet, 'columns'),
    ),
    report: plain,
  },
  {
    ...file,
    slug: 'html-spans-beyond-table',
    hard: 'rowspan and colspan far beyond the table and beyond what browsers allow',
    draft: changeSheets(
      makeDraft({ slug: 'html-spans-beyond-table', form: 'F2021', year: 2023, agency: '岚屿区民政局' }),
      spansBeyond,
    ),
    report: plain,
  },
  {
    ...file,
    slug: 'html-misaligned-table-2',
    hard: 'table 2 on five columns whose header and data cells do not line up, with figures that are not zero',
    draft: changeSheet(
      makeDraft({ slug: 'html-misaligned-table-2', form: 'F2019', year: 2019, agency: '棠坞县人民政府办公室' }),
      't2',
      misalignedTableTwo,
    ),
    report: plain,
  },
  {
    ...file,
    slug: 'html-column-spanners-lost',
    hard: 'table 3 has only the lowest header row, the spanner over ten columns of table 4 is empty',
    draft: changeSheet(
      changeSheet(
        makeDraft({ slug: 'html-column-spanners-lost', form: 'F2019', year: 2020, agency: '枫汀县审计局' }),
        't3',
        withoutSpanners,
      ),
      't4',
      (sheet) => relabelled(sheet, { 行政诉讼: '' }),
    ),
    report: plain,
  },
]
