import { cutInTwo } from '../difficulties/cut-in-two.js'
import { relabelled } from '../difficulties/rewritten.js'
import { docxReport } from '../docx-report.js'
import { changeSheet, changeSheets, makeDraft } from '../draft.js'
import { rowPrinting } from '../sheet.js'
import { inFrameTable, inTextBox } from '../word-frames.js'
import { gridBeforeRows, horizontalMergeRows } from '../word-merges.js'
import { chineseNumbering, numberedHeading } from '../word-numbering.js'
import { trackedContent } from '../word-revisions.js'
import type { SampleCase } from './sample-case.js'

const file = { producer: 'own OOXML writer' } as const

/** Word documents; what is hard lies in the markup of their tables. */
export const docxCases: readonly SampleCase[] = [
  {
    ...file,
    slug: 'docx-v-merge',
    hard: 'row spans by vMerge, column spans by gridSpan, nothing else',
    draft: makeDraft({ slug: 'docx-v-merge', form: 'F2021', year: 2021, agency: '青岫县市场监督管理局' }),
    report: (draft) => docxReport(draft),
  },
  {
    ...file,
    slug: 'docx-grid-before',
    hard: 'rows that begin with gridBefore in place of the stub, and end with gridAfter',
    draft: makeDraft({ slug: 'docx-grid-before', form: 'F2021', year: 2023, agency: '砚溪县退役军人事务局' }),
    report: (draft) => docxReport(draft, { rows: gridBeforeRows }),
  },
  {
    ...file,
    slug: 'docx-h-merge',
    hard: 'column spans by hMerge',
    draft: makeDraft({ slug: 'docx-h-merge', form: 'F2019', year: 2019, agency: '霁川市生态环境局' }),
    report: (draft) => docxReport(draft, { rows: horizontalMergeRows }),
  },
  {
    ...file,
    slug: 'docx-nested-table',
    hard: 'table 3 nested in the only cell of a frame table',
    draft: makeDraft({ slug: 'docx-nested-table', form: 'F2019', year: 2020, agency: '岚屿区住房和城乡建设局' }),
    report: (draft) =>
      docxReport(draft, { table: (table, sheet, style) => (sheet.id === 't3' ? inFrameTable(table, style) : table) }),
  },
  {
    ...file,
    slug: 'docx-text-box',
    hard: 'table 4 in a text box, which the file holds twice: as a drawing and as its fallback',
    draft: makeDraft({ slug: 'docx-text-box', form: 'F2021', year: 2022, agency: '禾洛县科学技术局' }),
    report: (draft) => docxReport(draft, { table: (table, sheet) => (sheet.id === 't4' ? inTextBox(table) : table) }),
  },
  {
    ...file,
    slug: 'docx-table-split-in-two',
    hard: 'tables 2 and 3 each split in two, the second half of table 3 with an empty stub where the first had the label',
    draft: changeSheet(
      changeSheet(
        makeDraft({ slug: 'docx-table-split-in-two', form: 'F2021', year: 2024, agency: '垚山县人力资源和社会保障局' }),
        't3',
        (sheet) => cutInTwo(sheet, rowPrinting(sheet, 'unable.unclearAfterCorrection'), 'empty'),
      ),
      't2',
      (sheet) => cutInTwo(sheet, rowPrinting(sheet, 'penalty'), 'empty'),
    ),
    report: (draft) => docxReport(draft),
  },
  {
    ...file,
    slug: 'docx-automatic-numbering',
    hard: 'ordinals of the section headings by automatic numbering: they are not in the text',
    draft: makeDraft({ slug: 'docx-automatic-numbering', form: 'F2019', year: 2020, agency: '沐岚县信访局' }),
    report: (draft) => docxReport(draft, { numbering: chineseNumbering, heading: numberedHeading }),
  },
  {
    ...file,
    slug: 'docx-tracked-changes',
    hard: 'figures changed with revision marks; the text as accepted counts',
    draft: makeDraft({ slug: 'docx-tracked-changes', form: 'F2021', year: 2023, agency: '鹭屿县乡村振兴局' }),
    report: (draft) => docxReport(draft, { content: trackedContent }),
  },
  {
    ...file,
    slug: 'docx-misspelt-labels',
    hard: 'labels and headers with wrong, missing and added characters',
    draft: changeSheets(
      makeDraft({ slug: 'docx-misspelt-labels', form: 'F2019', year: 2019, agency: '澄砚市档案局' }),
      (sheet) =>
        relabelled(sheet, {
          规范性文件: '规范性文件（含修订）',
          '本年增/减': '本年增减',
          行政强制: '行政强置',
          商业企业: '商业企亚',
          '2.其他法律行政法规禁止公开': '2.其他法律行政止公开',
          '4.保护第三方合法权益': '4、保护第三方合法权宜',
          '（四）无法提供': '（四）无法提共',
          '3.补正后申请内容仍不明确': '3.补正后申请内容任不明确',
          '3.要求提供公开出版物': '3.要求提供公开的出版物',
          尚未审结: '尚未审节',
        }),
    ),
    report: (draft) => docxReport(draft),
  },
]
