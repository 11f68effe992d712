// Reads an archive and writes its dataset: what `nianbao extract` and `nianbao export` do.
import { exportDataset, extractFolder } from 'nianbao'

const [archive, out] = process.argv.slice(2)
const run = await extractFolder(archive, {
  out,
  tell: (event) => {
    if (event.event === 'file' && event.error) console.error(event.path, event.error.code)
  },
})
console.log(run.statuses)
const dataset = await exportDataset({ from: out, out: `${out}/dataset`, formats: ['parquet', 'csv'] })
console.log(`reports in ${dataset.out}: ${dataset.reports}`)
