import { describe, expect, it } from 'vitest'
import { scopeFrom, scopeStatements } from '../../../../src/prose/fields/scope.js'
import { located } from '../paragraph.js'

const read = (body: readonly string[], front: readonly string[] = [], name: string | null = '青石县教育局') =>
  scopeFrom(
    scopeStatements(
      located(...front),
      [{ number: 1, heading: '一、总体情况', paragraphs: located(...body), grids: [] }],
      name,
    ),
  )

describe('scope', () => {
  it.each([
    ['2024年，全市共受理政府信息公开申请3119件，答复3050件。', 'region'],
    ['2023年全区受理政府信息公开申请21件。', 'region'],
    ['全县各级行政机关收到申请30件。', 'region'],
    ['市政府办公厅代表市政府共受理政府信息公开申请859件。', 'organ'],
    ['我局收到政府信息公开申请3件。', 'organ'],
    ['本机关未收到政府信息公开申请。', 'organ'],
    ['青石县教育局共收到政府信息公开申请3件。', 'organ'],
    ['全市共收到申请30件，其中市政府本级收到申请5件。', 'region'],
    ['2024年，全镇收到政府信息公开申请2件。', null],
    ['2024年收到政府信息公开申请2件。', null],
    ['全市召开会议3次。', null],
  ])('of %s', (text, scope) => {
    expect(read([text])).toBe(scope)
  })

  it('is both where sentences that count requests differ', () => {
    expect(read(['全市共受理申请30件。', '市政府办公室共受理申请4件。'])).toBe('both')
  })

  it('comes from the opening where no sentence counts requests', () => {
    expect(read(['无。'], ['由司法局编制本单位2019年政府信息公开工作年度报告。'])).toBe('organ')
    expect(read(['无。'], ['本报告由市政府办公厅综合各县区和各部门的报告编制而成。'])).toBe('region')
    expect(read(['无。'], ['本报告由市政府办公厅编制。'])).toBeNull()
  })
})
