import { csv } from '../dataset/files/csv-file.js'
import type { RowFile } from '../dataset/files/row-file.js'
import { xlsxFile } from '../dataset/files/xlsx-file.js'
import type { Panel } from '../dataset/panels.js'
import { panelFiles, tableFiles } from '../dataset/resources.js'
import type { DatasetTable } from '../dataset/table.js'
import type { DatasetFiles } from './dataset-files.js'

/** Files that take the rows of one source after the other. */
export interface Stream<Source> {
  readonly take: (source: Source) => Promise<void>
  readonly finish: () => Promise<void>
}

const streamInto = <Source>(
  into: readonly { readonly rowsOf: DatasetTable<Source>['rowsOf']; readonly files: readonly RowFile[] }[],
): Stream<Source> => ({
  async take(source) {
    for (const { rowsOf, files } of into) {
      const rows = rowsOf(source)
      if (rows.length > 0) for (const file of files) await file.add(rows)
    }
  },
  async finish() {
    for (const { files } of into) for (const file of files) await file.finish()
  },
})

/** Opens the files of a table. */
export async function tableStream<Source>(table: DatasetTable<Source>, files: DatasetFiles): Promise<Stream<Source>> {
  const open: RowFile[] = []
  for (const { format, resource } of tableFiles(table)) open.push(format(table.fields, await files.open(resource)))
  return streamInto([{ rowsOf: table.rowsOf, files: open }])
}

/** Opens the files of a panel and writes their heads; the workbook is left out where it is not wanted. */
export async function panelStream(
  { values, statuses, heads }: Panel,
  files: DatasetFiles,
  workbook: boolean,
): Promise<Stream<Parameters<typeof values.rowsOf>[0]>> {
  const resources = panelFiles({ values, statuses, heads })
  const figures = csv(values.fields, await files.open(resources.csv))
  const states = csv(statuses.fields, await files.open(resources.status))
  for (const file of [figures, states]) await file.add(heads)
  const sheets = workbook ? xlsxFile([values.name, 'obs_status'], await files.open(resources.xlsx)) : []
  for (const sheet of sheets) await sheet.add([values.fields.map(({ name }) => name), ...heads])
  const sheet = (index: number): RowFile[] => sheets.slice(index, index + 1)
  return streamInto([
    { rowsOf: values.rowsOf, files: [figures, ...sheet(0)] },
    { rowsOf: statuses.rowsOf, files: [states, ...sheet(1)] },
  ])
}
