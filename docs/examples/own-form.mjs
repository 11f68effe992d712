// Reads a report on a form of our own. Its tables, sums and checks derive from this statement.
import { extractReport, formBook } from 'nianbao'

const hearings = {
  id: 'HEARINGS',
  sections: [{ number: 1, title: '公开听证情况' }],
  tables: [
    {
      id: 'hearings',
      title: '公开听证一览',
      section: 1,
      corner: ['听证事项'],
      columns: [
        { id: 'north', header: ['北区数量'], value: 'count', unit: '场' },
        { id: 'south', header: ['南区数量'], value: 'count', unit: '场' },
        { id: 'all', header: ['全市数量'], value: 'count', unit: '场' },
      ],
      rows: [
        { id: 'pricing', label: '价格调整听证' },
        { id: 'planning', label: '城乡规划听证' },
      ],
      sums: [{ rule: 'HEARINGS-SUM', across: 'rows', left: ['north', 'south'], right: ['all'] }],
    },
  ],
}
// officialForms beside it, [...officialForms, hearings], reads those reports as well
const forms = formBook([hearings])

const [path] = process.argv.slice(2)
const report = await extractReport(path, { forms })
for (const [row, cells] of Object.entries(report.tables.hearings ?? {})) {
  console.log(row, Object.fromEntries(Object.entries(cells).map(([column, { value }]) => [column, value])))
}
for (const { severity, code, rule, pointer } of report.findings) console.log(severity, code, rule ?? '', pointer ?? '')
