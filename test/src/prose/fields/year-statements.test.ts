import { describe, expect, it } from 'vitest'
import type { Period } from '../../../../src/model/report-schema.js'
import { statedYear, yearStatements } from '../../../../src/prose/fields/year-statements.js'
import { located } from '../paragraph.js'

const yearOf = (texts: readonly string[], period: Period | null) =>
  statedYear(yearStatements(located(...texts)), period)

describe('statedYear', () => {
  it.each([
    ['由区司法局编制本单位2019年政府信息公开工作年度报告。', 2019],
    ['特向社会公布2010年度国家税务总局政府信息公开报告。', 2010],
    ['现将二〇二三年政府信息公开工作报告公布如下。', 2023],
  ])('reads %s', (text, year) => {
    expect(yearOf([text], null)).toBe(year)
  })

  it('does not take the year of a document that is quoted', () => {
    expect(yearOf(['根据《关于做好2012年政府信息公开工作年度报告有关事项的通知》编制。'], null)).toBeNull()
  })

  it('takes the year that the period lies in where the opening names none or several', () => {
    const period = { from: '2021-01-01', to: '2021-12-31' }
    expect(yearOf(['本报告根据《条例》编制。'], period)).toBe(2021)
    expect(yearOf(['2020年政府信息公开报告和2021年政府信息公开报告。'], period)).toBe(2021)
    expect(yearOf([], { from: '2020-07-01', to: '2021-06-30' })).toBeNull()
  })
})
