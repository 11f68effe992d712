import type { FormTable } from '../form.js'
import { disclosureBlock } from './disclosure-block.js'

const documents = { value: 'count', unit: '件' } as const
const decisions = {
  id: 'decisionCount',
  header: ['本年处理决定数量'],
  variants: ['处理决定数量'],
  ...documents,
} as const

/** The blocks of table 2 in the form of 2021. */
export const disclosure2021 = [
  disclosureBlock({
    id: 't2_art20_1',
    title: '第二十条第（一）项',
    columns: [
      { id: 'issuedThisYear', header: ['本年制发件数'], ...documents },
      { id: 'repealedThisYear', header: ['本年废止件数'], ...documents },
      { id: 'inForce', header: ['现行有效件数'], ...documents, stock: true },
    ],
    rows: [
      { id: 'rules', label: '规章', about: 'rule-making' },
      { id: 'normativeDocs', label: '行政规范性文件', variants: ['规范性文件'] },
    ],
    relations: [
      {
        rule: 'T2-2021-STOCK',
        says: '现行有效件数 is at least 本年制发件数, unless documents were repealed in the year they were issued.',
        across: 'rows',
        left: ['inForce'],
        is: '>=',
        right: ['issuedThisYear'],
        severity: 'warning',
        why: {
          zh: '除非当年又废止，本年制发的文件年底仍现行有效',
          en: 'Documents issued in a year are in force at its end, unless they were repealed in the same year',
        },
      },
    ],
  }),
  disclosureBlock({
    id: 't2_art20_5',
    title: '第二十条第（五）项',
    columns: [decisions],
    rows: [{ id: 'licensing', label: '行政许可' }],
  }),
  disclosureBlock({
    id: 't2_art20_6',
    title: '第二十条第（六）项',
    columns: [{ ...decisions, about: 'enforcement' }],
    rows: [
      { id: 'penalty', label: '行政处罚' },
      { id: 'coercion', label: '行政强制' },
    ],
  }),
  disclosureBlock({
    id: 't2_art20_8',
    title: '第二十条第（八）项',
    columns: [
      {
        id: 'feeAmountWanYuan',
        header: ['本年收费金额（单位：万元）'],
        variants: ['本年收费金额'],
        value: 'money',
        unit: '万元',
        about: 'fees',
      },
    ],
    rows: [{ id: 'adminFees', label: '行政事业性收费' }],
  }),
] as const satisfies readonly FormTable[]
