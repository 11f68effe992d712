import type { FormTable } from '../../form.js'
import type { TableMentions } from '../../table-mentions.js'
import { CASES } from './applications.js'

/** How running text calls the documents that block （一） of table 2 counts. */
const DOCUMENTS: readonly (readonly [row: string, words: string])[] = [
  ['rules', '(?:政府)?规章'],
  ['normativeDocs', '(?:行政)?规范性文件'],
]
/** What was done with them, by column of either form. */
const DONE: readonly (readonly [column: string, words: string])[] = [
  ['issuedThisYear', '(?:新?(?:制发|制定|印发|出台)(?:的|了)*)'],
  ['repealedThisYear', '(?:废止(?:的|了)*)'],
  ['inForce', '(?:现行有效的?)'],
  ['producedThisYear', '(?:新?(?:制作|制定|制发)(?:的|了)*)'],
  ['newlyDisclosedThisYear', '(?:新公开的?)'],
  ['totalDisclosed', '(?:对外公开(?:的)?)'],
]
const DOCUMENT_RULE = {
  rule: 'N-NORMDOC',
  says: 'Documents issued, repealed and in force, as stated in the text, equal those of table 2.',
  severity: 'info',
} as const

/** Decisions of blocks （五） and （六）. */
const DECISIONS: readonly (readonly [row: string, words: string])[] = [
  ['licensing', '行政许可'],
  ['penalty', '行政处罚'],
  ['coercion', '行政强制'],
]

type Mention = TableMentions['counted'][number]

/** How running text speaks of the cells of one block of table 2. */
export function disclosureMentions({ id, rows, columns }: Pick<FormTable, 'id' | 'rows' | 'columns'>): TableMentions {
  const ids = new Set([...rows, ...columns].map((one) => one.id))
  const mention = (row: string, column: string, before: string, units: readonly string[] = CASES): Mention[] =>
    ids.has(row) && ids.has(column)
      ? [{ before, units, cells: [[`${row}/${column}`]], topic: `${id}/${row}`, part: 'never' }]
      : []
  const counted = [
    ...DOCUMENTS.flatMap(([row, document]) =>
      DONE.flatMap(([column, done]) => mention(row, column, `${done}${document}(?:总?数量?)?`)),
    ),
    ...DOCUMENTS.flatMap(([row, document]) => mention(row, 'inForce', `${document}现行有效(?:件数|数量)?`)),
    ...DECISIONS.flatMap(([row, kind]) =>
      mention(row, 'decisionCount', `(?:作出|做出|实施)?(?:的)?${kind}(?:处理)?决定(?:总?数量?)?`),
    ),
    ...DECISIONS.flatMap(([row, kind]) =>
      mention(row, 'decisionCount', `(?:作出|做出|实施)(?:的)?${kind}(?:总?数量?)?`),
    ),
    ...mention('adminFees', 'feeAmountWanYuan', '(?:收取)?行政事业性收费(?:金额|总额|收入)?', ['元']),
    ...mention('centralProcurement', 'procurementCount', '政府集中采购(?:项目)?(?:总?数量?)?', ['项', '个']),
  ]
  const documents = rows.map((row) => row.id).filter((row) => DOCUMENTS.some(([own]) => own === row))
  return {
    gate: '规章|规范性文件|行政|采购',
    counted,
    ...(documents.length > 0 ? { rules: [{ ...DOCUMENT_RULE, rows: documents }] } : {}),
  }
}
