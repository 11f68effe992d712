import type { Form, FormColumn } from '../form.js'
import { block, blockRow, documents } from './block.js'
import { form2019 } from './form-2019.js'
import { requests2021 } from './requests.js'
import { reviewLitigation } from './review-litigation.js'

const decisionColumns: readonly FormColumn[] = [
  { id: 'decisionCount', header: ['本年处理决定数量'], variants: ['处理决定数量'], ...documents },
]

/** The format of 国办公开办函〔2021〕30号, in use since the reports for 2021. Its section titles are among those of 2019. */
export const form2021: Form = {
  id: 'F2021',
  basis: '国办公开办函〔2021〕30号',
  sections: form2019.sections,
  tables: [
    block(
      't2_art20_1',
      '第二十条第（一）项',
      [
        { id: 'issuedThisYear', header: ['本年制发件数'], ...documents },
        { id: 'repealedThisYear', header: ['本年废止件数'], ...documents },
        { id: 'inForce', header: ['现行有效件数'], ...documents },
      ],
      [blockRow('rules', '规章'), blockRow('normativeDocs', '行政规范性文件', ['规范性文件'])],
    ),
    block('t2_art20_5', '第二十条第（五）项', decisionColumns, [blockRow('licensing', '行政许可')]),
    block('t2_art20_6', '第二十条第（六）项', decisionColumns, [
      blockRow('penalty', '行政处罚'),
      blockRow('coercion', '行政强制'),
    ]),
    block(
      't2_art20_8',
      '第二十条第（八）项',
      [
        {
          id: 'feeAmountWanYuan',
          header: ['本年收费金额（单位：万元）'],
          variants: ['本年收费金额'],
          unit: '万元',
          value: 'money',
        },
      ],
      [blockRow('adminFees', '行政事业性收费')],
    ),
    requests2021,
    reviewLitigation,
  ],
}
