import { expect, test } from 'vitest'
import { form2021 } from '../../../src/forms/official/form-2021.js'
import { extractReport } from '../../../src/index.js'
import type { Grid } from '../../../src/model/grid.js'
import { formGrids } from '../../official-grid.js'

const tableOf = ({ rows, cells }: Grid): string => {
  const rowAt = (row: number) =>
    cells
      .filter((cell) => cell.row === row)
      .sort((a, b) => a.column - b.column)
      .map(({ text, rowSpan, columnSpan }) => `<td rowspan="${rowSpan}" colspan="${columnSpan}">${text}</td>`)
  return `<table>${Array.from({ length: rows }, (_, row) => `<tr>${rowAt(row).join('')}</tr>`).join('')}</table>`
}

/** The findings on a page with the tables of the form, none of them filled in. */
async function codesOf(title: string): Promise<string[]> {
  const headings = [
    '二、主动公开政府信息情况',
    '三、收到和处理政府信息公开申请情况',
    '四、政府信息公开行政复议、行政诉讼情况',
  ]
  const body = formGrids(form2021, {}).map((grid, at) => `<p>${headings[at]}</p>${tableOf(grid)}`)
  const report = await extractReport(Buffer.from(`<!DOCTYPE html><body><h1>${title}</h1>${body.join('')}</body>`))
  return report.findings.map(({ code, severity }) => `${severity} ${code}`)
}

test('tables without a figure and without an agency are an empty template, in which nothing is wrong', async () => {
  const codes = await codesOf('政府信息公开工作年度报告')
  expect(codes).toContain('info template-empty')
  expect(codes.filter((code) => code.startsWith('error'))).toEqual([])
})

test('those of an agency are not', async () => {
  expect(await codesOf('甲县教育局2023年政府信息公开工作年度报告')).not.toContain('info template-empty')
})
