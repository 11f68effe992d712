import { withoutCells } from '../difficulties/without-cells.js'
import { makeDraft } from '../draft.js'
import { drawnPdf } from '../drawn-pdf.js'
import { endBefore } from '../end-before.js'
import { layoutText } from '../layout-text.js'
import { rowPrinting } from '../sheet.js'
import { tabbedReport } from '../tabbed-report.js'
import type { SampleCase } from './sample-case.js'

const tabs = { producer: 'own text writer' } as const
const layout = { producer: 'pdfkit, then pdftotext -layout' } as const
const evenRows = ['denied.enforcementFiles', 'denied.adminInquiry'] as const

/** Reports of which only text is left. */
export const textCases: readonly SampleCase[] = [
  {
    ...tabs,
    slug: 'txt-tabs',
    hard: 'tab-separated tables, one field per slot, without page ends',
    draft: makeDraft({ slug: 'txt-tabs', form: 'F2021', year: 2022, agency: '岚屿区商务局' }),
    report: (draft) => tabbedReport(draft),
  },
  {
    ...tabs,
    slug: 'txt-tabs-broken-by-page-end',
    hard: 'tab-separated table 3 broken by a page end: a label cut in two, figures that start in another field, no second header, blanks within labels',
    draft: makeDraft({ slug: 'txt-tabs-broken-by-page-end', form: 'F2019', year: 2019, agency: '禾洛县司法局' }),
    report: (draft) =>
      tabbedReport(draft, {
        loose: true,
        ends: (sheet) =>
          sheet.id === 't3' ? [{ row: rowPrinting(sheet, 'denied.thirdPartyRights'), characters: 8 }] : [],
      }),
  },
  {
    ...tabs,
    slug: 'txt-lost-figure',
    hard: 'one row lost one of its seven figures; the sums leave one place and one value for it (`lost`)',
    draft: {
      ...withoutCells(makeDraft({ slug: 'txt-lost-figure', form: 'F2019', year: 2020, agency: '棠坞县自然资源局' }), {
        'notProcessed.repeated': 'researchInstitution',
      }),
      lost: ['t3_requests/notProcessed.repeated'],
    },
    report: (draft) => tabbedReport(draft),
  },
  {
    ...tabs,
    slug: 'txt-lost-figures-ambiguous',
    hard: 'two rows lost one figure each, and the sums allow two placements: items 7 and 8 of （三） are left out of the truth, their applicants 科研机构 and 社会公益组织 cannot be told',
    draft: {
      ...withoutCells(
        makeDraft({
          slug: 'txt-lost-figures-ambiguous',
          form: 'F2021',
          year: 2021,
          agency: '枫汀县城市管理局',
          evenPair: { rows: evenRows, columns: ['researchInstitution', 'socialWelfareOrg'] },
        }),
        Object.fromEntries(evenRows.map((row) => [row, 'socialWelfareOrg'])),
      ),
      unscored: evenRows.map((row) => `t3_requests/${row}`),
    },
    report: (draft) => tabbedReport(draft),
  },
  {
    ...layout,
    slug: 'txt-layout-page-end',
    hard: 'columns aligned by blanks, labels wrapped over lines, a page end within table 3',
    draft: makeDraft({ slug: 'txt-layout-page-end', form: 'F2021', year: 2024, agency: '澄砚市医疗保障局' }),
    report: async (draft) =>
      layoutText(await drawnPdf(draft, { footer: (page) => `- ${page} -`, ends: endBefore('unable.needsCreation') })),
  },
  {
    ...layout,
    slug: 'txt-layout',
    hard: 'columns aligned by blanks, labels wrapped over lines',
    draft: makeDraft({ slug: 'txt-layout', form: 'F2019', year: 2019, agency: '雁汀县体育局' }),
    report: async (draft) => layoutText(await drawnPdf(draft)),
  },
]
