import { describe, expect, it } from 'vitest'
import { processingFee } from '../../../../src/prose/fields/processing-fee.js'
import { located } from '../paragraph.js'

const feeOf = (...texts: string[]) =>
  processingFee([{ number: 6, heading: '六、其他需要报告的事项', paragraphs: located(...texts), grids: [] }])

describe('processingFee', () => {
  it.each([
    ['全年收取政府信息公开信息处理费3940元。', true, null, 3940],
    ['2023年，严格落实《政府信息公开信息处理费管理办法》，全年收取政府信息公开信息处理费0元。', false, null, 0],
    ['2024年全市共对25件政府信息公开申请收取信息处理费2950元。', true, 25, 2950],
    ['本年度发出收费通知3件，收取信息处理费共计1,200.50元。', true, 3, 1200.5],
    ['收取信息处理费0.4万元。', true, null, 4000],
    ['2022年本机关未收取信息处理费。', false, null, null],
    ['我局2022年度无收取信息处理费的情况。', false, null, null],
    ['依申请公开信息处理费收取情况：无。', false, null, null],
    ['本年度没有产生政府信息公开处理费。', false, null, null],
    ['暂未开展信息处理费收取工作。', false, null, null],
    ['信息处理费为0。', false, null, null],
    ['全年收取信息處理費１２０元。', true, null, 120],
  ])('reads %s', (text, charged, cases, yuan) => {
    expect(feeOf(text)).toEqual({ charged, cases, yuan, parts: [], text, at: [{ paragraph: 1 }] })
  })

  it('reads who charged what', () => {
    const text =
      '全市共收取信息处理费25件2950元，其中：甲县自然资源局1件420元、乙县人民政府2件290元、丙市公安局22件2240元。'
    expect(feeOf('无其他事项。', text)).toMatchObject({
      charged: true,
      cases: 25,
      yuan: 2950,
      at: [{ paragraph: 2 }],
      parts: [
        { agency: '甲县自然资源局', cases: 1, yuan: 420 },
        { agency: '乙县人民政府', cases: 2, yuan: 290 },
        { agency: '丙市公安局', cases: 22, yuan: 2240 },
      ],
    })
  })

  it.each([
    '无。',
    '没有其他需要报告的事项。',
    '严格执行《政府信息公开信息处理费管理办法》。',
    '按规定收取信息处理费。',
    '收取行政事业性收费3940元。',
  ])('says nothing where the text says nothing: %s', (text) => {
    expect(feeOf(text)).toBeNull()
  })
})
