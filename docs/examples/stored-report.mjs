// Reads back the reports of a run: the schema gives their type, and refuses what is none.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ReportSchema } from 'nianbao'

const [out] = process.argv.slice(2)
for (const line of (await readFile(join(out, 'manifest.jsonl'), 'utf8')).trim().split('\n')) {
  const { path, report: file } = JSON.parse(line)
  if (file === null) continue
  const report = ReportSchema.parse(JSON.parse(await readFile(join(out, file), 'utf8')))
  console.log(path, report.tables.t3_requests?.newReceived?.total?.value ?? 'nothing printed')
}
