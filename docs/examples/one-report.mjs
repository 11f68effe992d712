// Reads one report and prints what its table 3 says, and what is wrong with it.
import { ExtractionError, extractReport } from 'nianbao'

const [path] = process.argv.slice(2)
try {
  const report = await extractReport(path)
  console.log(report.agency.name, report.year, report.form)
  for (const [row, cells] of Object.entries(report.tables.t3_requests ?? {})) {
    const { state, value } = cells.total
    console.log(row.padEnd(36), state === 'reported' ? value : `(${state})`)
  }
  for (const { severity, code, message } of report.findings) console.log(severity, code, message)
} catch (error) {
  // a document of no use: its code says why, in one word
  if (!(error instanceof ExtractionError)) throw error
  console.error(error.code, error.message)
  process.exitCode = 1
}
