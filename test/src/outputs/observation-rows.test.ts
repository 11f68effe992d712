import { describe, expect, it } from 'vitest'
import { officialBook } from '../../../src/forms/official-book.js'
import { observationRows, observationsHead } from '../../../src/outputs/observation-rows.js'
import { blank, printed, sampleReport } from '../sample-report.js'

describe('observations', () => {
  it('has the columns of the contract', () => {
    expect(observationsHead).toBe(
      '\ufeffpath,agency,year,form,table,row,column,state,value,inferred,raw,unit,page,left,top,right,bottom\n',
    )
  })

  it('gives each cell a row, with its unit and the first of its places', () => {
    const report = sampleReport({
      tables: {
        t2_art20_8: {
          adminFees: {
            feeAmountWanYuan: printed(1.5, {
              at: [
                { page: 1, box: [1, 2, 3, 4] },
                { page: 2, box: [5, 6, 7, 8] },
              ],
            }),
          },
        },
        t3_requests: {
          newReceived: {
            naturalPerson: printed(-5, { at: [{ table: 1, row: 2, cell: 3 }] }),
            commercialEnterprise: { ...blank, raw: '-', inferred: 0 },
            total: { state: 'missing', value: null, raw: null, at: [] },
          },
        },
        t2_art20_9: { centralProcurement: { procurementAmount: printed(12, { unit: '元' }) } },
      },
    })
    expect(observationRows('x/a.pdf', report, officialBook()).split('\n')).toEqual([
      'x/a.pdf,甲县人民政府,2024,F2021,t2_art20_8,adminFees,feeAmountWanYuan,reported,1.5,,1.5,万元,1,1,2,3,4',
      'x/a.pdf,甲县人民政府,2024,F2021,t3_requests,newReceived,naturalPerson,reported,-5,,-5,件,,,,,',
      "x/a.pdf,甲县人民政府,2024,F2021,t3_requests,newReceived,commercialEnterprise,blank,,0,'-,件,,,,,",
      'x/a.pdf,甲县人民政府,2024,F2021,t3_requests,newReceived,total,missing,,,,件,,,,,',
      'x/a.pdf,甲县人民政府,2024,F2021,t2_art20_9,centralProcurement,procurementAmount,reported,12,,12,元,2,10,20,30.5,40',
      '',
    ])
  })
})
