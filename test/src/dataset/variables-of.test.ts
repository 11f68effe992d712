import { describe, expect, it } from 'vitest'
import { leafLabel, variableAt, variableOfPointer, variablesOf } from '../../../src/dataset/variables-of.js'
import { englishOf } from '../../../src/forms/english-of.js'
import { officialBook } from '../../../src/forms/official-book.js'

const book = officialBook()
const variables = variablesOf(book)

const at = (id: string) => {
  const [table, row, column] = id.split('/')
  return variableAt(book, table!, row!, column!)!
}

describe('variables', () => {
  it('are the cells of the forms, each once', () => {
    expect(new Set(variables.map(({ id }) => id)).size).toBe(variables.length)
    // 2019: 6 + 6 + 6 + 2 + 2 cells of table 2, 23 rows by 7 columns of table 3, 15 cells of table 4
    expect(variables.filter(({ forms }) => forms.includes('F2019'))).toHaveLength(22 + 23 * 7 + 15)
    // 2021: 6 + 1 + 2 + 1 cells of table 2, 25 rows by 7 columns of table 3, 15 cells of table 4
    expect(variables.filter(({ forms }) => forms.includes('F2021'))).toHaveLength(10 + 25 * 7 + 15)
  })

  it('form one series where both forms ask for the same, and where one cell became three', () => {
    expect(at('t3_requests/granted/total').series).toBe('t3_requests/granted/total')
    for (const row of ['other', 'other.correctionOverdue', 'other.feeOverdue', 'other.misc']) {
      expect(at(`t3_requests/${row}/otherOrg`).series).toBe('t3_requests/other/otherOrg')
    }
    const joined = new Set(
      variables.filter(({ id, series }) => id !== series).map(({ crosswalk }) => crosswalk.relation),
    )
    expect([...joined]).toEqual(['split'])
  })

  it('know what of the other form they are not to be joined with', () => {
    expect(at('t2_art20_1/rules/totalDisclosed').counterparts).toEqual(['t2_art20_1/rules/inForce'])
    expect(at('t2_art20_8/adminFees/feeAmountWanYuan').counterparts).toEqual([
      't2_art20_8/adminFees/priorYearItemCount',
      't2_art20_8/adminFees/itemCountChange',
    ])
    expect(at('t3_requests/other/total').counterparts).toHaveLength(3)
    expect(at('t3_requests/other.misc/total').counterparts).toEqual(['t3_requests/other/total'])
    expect(at('t3_requests/granted/total').counterparts).toEqual([])
  })

  it('are totals where a sum of the form leads to them alone', () => {
    const isTotal = (id: string) => at(id).isTotal
    expect(
      ['granted/total', 'resultTotal/otherOrg', 'newReceived/total'].map((id) => isTotal(`t3_requests/${id}`)),
    ).toEqual([true, true, true])
    expect(isTotal('t3_requests/granted/naturalPerson')).toBe(false)
    expect(isTotal('t3_requests/carriedForward/naturalPerson')).toBe(false)
    expect(isTotal('t4_review_litigation/cases/review.total')).toBe(true)
    expect(isTotal('t4_review_litigation/cases/review.upheld')).toBe(false)
  })

  it('bear their official labels below the groups and spanners they stand in', () => {
    const secret = at('t3_requests/denied.stateSecret/legalServiceOrg')
    expect(secret.rowPath).toEqual(['三、本年度办理结果', '（三）不予公开', '1.属于国家秘密'])
    expect(secret.columnPath).toEqual(['申请人情况', '法人或其他组织', '法律服务机构'])
    expect(leafLabel(secret, (text) => englishOf(text, book))).toBe('State secret · Legal service organisations')
    expect(leafLabel(at('t4_review_litigation/cases/litDirect.total'))).toBe('行政诉讼 · 未经复议直接起诉 · 总计')
  })

  it('are named by the pointer of a cell and of nothing else', () => {
    expect(variableOfPointer('/tables/t3_requests/granted/total')).toBe('t3_requests/granted/total')
    for (const pointer of ['/tables/t3_requests/granted', '/tables/t3_requests', '/year', '/tables/a/b/c/d', '']) {
      expect(variableOfPointer(pointer)).toBeNull()
    }
  })
})
