import { expect, test } from 'vitest'
import { documentJson, documentTitle, outline, readDocument } from '../../../src/index.js'

const page = `<html><body><h1>2026年部门预算</h1><h2>一、部门概况</h2><p>编制12人。</p>
<table><tr><td rowspan="2">项目</td><td colspan="2">预算数</td></tr><tr><td>上年</td><td>本年</td></tr>
<tr><td>收入</td><td>1,200.50</td><td>980</td></tr></table></body></html>`
const read = () => readDocument(new TextEncoder().encode(page), { name: 'budget.html' })

test('a document without a known form is read with its outline, its tables and its numbers', async () => {
  const document = await read()
  expect(documentTitle(document)).toBe('2026年部门预算')
  expect(outline(document.blocks).map(({ level, ordinal, text }) => [level, ordinal, text])).toEqual([
    [1, null, '2026年部门预算'],
    [2, '一、', '部门概况'],
  ])
  const json = documentJson(document, 'test')
  expect(json.grids[0]).toMatchObject({ rows: 3, columns: 3 })
  expect(json.grids[0]!.cells.find(({ text }) => text === '预算数')).toMatchObject({ row: 0, column: 1, columnSpan: 2 })
  expect(json.numbers.map(({ value, unit, cell }) => [value, unit, cell])).toEqual([
    [12, '人', undefined],
    [1200.5, null, { row: 2, column: 1 }],
    [980, null, { row: 2, column: 2 }],
  ])
  expect(json.grids[0]!.cells[0]!.at).toEqual([{ table: 1, row: 1, cell: 1 }])
})

test('what is no report is a document all the same', async () => {
  const document = await readDocument(new TextEncoder().encode('<p>Nothing of the kind.</p>'), { name: 'a.html' })
  expect(document.blocks.map((block) => block.kind === 'paragraph' && block.text)).toEqual(['Nothing of the kind.'])
})
