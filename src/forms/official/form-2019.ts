import type { Form, FormColumn } from '../form.js'
import { block, blockRow, documents, items } from './block.js'
import { requests2019 } from './requests.js'
import { reviewLitigation } from './review-litigation.js'

const itemColumns: readonly FormColumn[] = [
  { id: 'priorYearItemCount', header: ['上一年项目数量'], ...items },
  { id: 'itemCountChange', header: ['本年增/减'], unit: '项', value: 'change' },
]
const decisionColumns: readonly FormColumn[] = [
  ...itemColumns,
  { id: 'decisionCount', header: ['处理决定数量'], variants: ['本年处理决定数量'], ...documents },
]

/** The trial format of 国办公开办函〔2019〕60号. */
export const form2019: Form = {
  id: 'F2019',
  basis: '国办公开办函〔2019〕60号',
  sections: [
    { number: 1, title: '总体情况', variants: ['总体工作情况', '工作基本情况', '概述', '基本情况'] },
    { number: 2, title: '主动公开政府信息情况', variants: ['行政机关主动公开政府信息情况'] },
    {
      number: 3,
      title: '收到和处理政府信息公开申请情况',
      variants: ['行政机关收到和处理政府信息公开申请情况', '收到和处理信息公开申请情况'],
    },
    {
      number: 4,
      title: '政府信息公开行政复议、行政诉讼情况',
      variants: [
        '因政府信息公开工作被申请复议、提起行政诉讼情况',
        '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
      ],
    },
    {
      number: 5,
      title: '政府信息公开工作存在的主要问题及改进情况',
      variants: ['存在的主要问题及改进情况', '存在问题及改进情况', '存在的主要问题和改进措施'],
    },
    { number: 6, title: '其他需要报告的事项', variants: ['其它需要报告事项', '其他报告的事项', '需要报告的其他事项'] },
  ],
  tables: [
    block(
      't2_art20_1',
      '第二十条第（一）项',
      [
        { id: 'producedThisYear', header: ['本年新制作数量'], ...documents },
        { id: 'newlyDisclosedThisYear', header: ['本年新公开数量'], ...documents },
        { id: 'totalDisclosed', header: ['对外公开总数量'], ...documents },
      ],
      [blockRow('rules', '规章'), blockRow('normativeDocs', '规范性文件', ['行政规范性文件'])],
    ),
    block('t2_art20_5', '第二十条第（五）项', decisionColumns, [
      blockRow('licensing', '行政许可'),
      blockRow('otherExternalServices', '其他对外管理服务事项'),
    ]),
    block('t2_art20_6', '第二十条第（六）项', decisionColumns, [
      blockRow('penalty', '行政处罚'),
      blockRow('coercion', '行政强制'),
    ]),
    block('t2_art20_8', '第二十条第（八）项', itemColumns, [blockRow('adminFees', '行政事业性收费')]),
    block(
      't2_art20_9',
      '第二十条第（九）项',
      [
        { id: 'procurementCount', header: ['采购项目数量'], ...items },
        { id: 'procurementAmount', header: ['采购总金额'], unit: null, value: 'money' },
      ],
      [blockRow('centralProcurement', '政府集中采购')],
    ),
    requests2019,
    reviewLitigation,
  ],
}
