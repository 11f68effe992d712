import { describe, expect, it } from 'vitest'
import { agencyStatements } from '../../../../src/prose/fields/agency-statements.js'
import { located } from '../paragraph.js'

describe('agencyStatements', () => {
  it.each([
    ['本报告由淮安市人民政府办公室根据《条例》（国令第711号）规定编制。', '淮安市人民政府办公室'],
    ['根据《条例》要求，由中卫市沙坡头区司法局编制本单位2019年政府信息公开工作年度报告。', '中卫市沙坡头区司法局'],
    ['本报告是根据《条例》要求，由两城镇人民政府党政办公室编制。', '两城镇人民政府党政办公室'],
    ['根据《条例》的要求，唐村镇政府编制2020年政府信息公开年度报告。', '唐村镇政府'],
    ['东城街街道办事处向社会公布2021年本级政府信息公开工作年度报告。', '东城街街道办事处'],
    ['特向社会公布螺洋街道2021年度信息公开年度报告。', '螺洋街道'],
    ['特编制2020年度拖市镇政府信息公开年度报告，报告如下。', '拖市镇'],
    ['索引号：123 文号：无 发布机构：中埠镇人民政府 发布日期：2021-01-30', '中埠镇人民政府'],
  ])('reads the name from %s', (text, name) => {
    expect(agencyStatements(located(text))[0]).toMatchObject({ value: name, at: [{ paragraph: 1 }] })
  })

  it.each([
    ['nobody', '本报告根据《条例》编制。'],
    ['itself', '本报告由我局根据《条例》编制。'],
    ['a rank', '本报告由市政府办公厅综合各区和各部门的报告编制而成。'],
    ['a kind', '特编制并向社会公布2021年度街道信息公开年度报告。'],
    ['a place left open', '本报告由XX县××局编制。'],
    ['the parts of the report', '本报告由总体情况、主动公开政府信息情况等六个部分组成，根据《条例》编制。'],
    ['who made something else', '预案由县应急管理局编制。'],
  ])('stays silent where the opening names %s', (_, text) => {
    expect(agencyStatements(located(text))).toEqual([])
  })
})
