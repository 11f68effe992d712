import type { FormColumn, FormTable, RelationRule } from '../form.js'
import { disclosureBlock } from './disclosure-block.js'

const documents = { value: 'count', unit: '件' } as const
const items = { value: 'count', unit: '项' } as const

const itemColumns = [
  { id: 'priorYearItemCount', header: ['上一年项目数量'], ...items },
  { id: 'itemCountChange', header: ['本年增/减'], value: 'change', unit: '项', changes: 'priorYearItemCount' },
] as const satisfies readonly FormColumn[]

const decisions = {
  id: 'decisionCount',
  header: ['处理决定数量'],
  variants: ['本年处理决定数量'],
  ...documents,
} as const

/** No table counts fewer items than none. */
const itemRelations: readonly RelationRule[] = [
  {
    rule: 'V-PRIOR-NOTNEG',
    says: '上一年项目数量 plus 本年增/减 is zero or more.',
    across: 'rows',
    left: ['priorYearItemCount', 'itemCountChange'],
    is: '>=',
    right: [],
    severity: 'warning',
    why: { zh: '本年的项目不会少于零', en: 'There cannot be fewer than zero items' },
  },
]

/** The blocks of table 2 in the form of 2019. */
export const disclosure2019 = [
  disclosureBlock({
    id: 't2_art20_1',
    title: '第二十条第（一）项',
    columns: [
      { id: 'producedThisYear', header: ['本年新制作数量'], ...documents },
      { id: 'newlyDisclosedThisYear', header: ['本年新公开数量'], ...documents },
      { id: 'totalDisclosed', header: ['对外公开总数量'], ...documents, stock: true },
    ],
    rows: [
      { id: 'rules', label: '规章', about: 'rule-making' },
      { id: 'normativeDocs', label: '规范性文件', variants: ['行政规范性文件'] },
    ],
    relations: [
      {
        rule: 'T2-2019-STOCK',
        says: '对外公开总数量 is at least 本年新公开数量.',
        across: 'rows',
        left: ['totalDisclosed'],
        is: '>=',
        right: ['newlyDisclosedThisYear'],
        severity: 'warning',
        why: {
          zh: '对外公开总数量应包括本年新公开的数量',
          en: 'The total disclosed includes this year’s disclosures',
        },
      },
      {
        rule: 'T2-2019-NEWLE',
        says: '本年新公开数量 is at most 本年新制作数量, unless older documents were disclosed.',
        across: 'rows',
        left: ['newlyDisclosedThisYear'],
        is: '<=',
        right: ['producedThisYear'],
        severity: 'info',
        why: {
          zh: '除非公开了往年的文件，本年新公开不多于本年新制作',
          en: 'No more can be disclosed than was made, unless older documents were disclosed',
        },
      },
    ],
  }),
  disclosureBlock({
    id: 't2_art20_5',
    title: '第二十条第（五）项',
    columns: [...itemColumns, decisions],
    rows: [
      { id: 'licensing', label: '行政许可' },
      { id: 'otherExternalServices', label: '其他对外管理服务事项' },
    ],
    relations: itemRelations,
  }),
  disclosureBlock({
    id: 't2_art20_6',
    title: '第二十条第（六）项',
    columns: [...itemColumns, { ...decisions, about: 'enforcement' }],
    rows: [
      { id: 'penalty', label: '行政处罚' },
      { id: 'coercion', label: '行政强制' },
    ],
    relations: itemRelations,
  }),
  disclosureBlock({
    id: 't2_art20_8',
    title: '第二十条第（八）项',
    columns: itemColumns,
    rows: [{ id: 'adminFees', label: '行政事业性收费' }],
    relations: itemRelations,
  }),
  disclosureBlock({
    id: 't2_art20_9',
    title: '第二十条第（九）项',
    columns: [
      { id: 'procurementCount', header: ['采购项目数量'], ...items },
      { id: 'procurementAmount', header: ['采购总金额'], value: 'money', unit: null },
    ],
    rows: [{ id: 'centralProcurement', label: '政府集中采购' }],
  }),
] as const satisfies readonly FormTable[]
