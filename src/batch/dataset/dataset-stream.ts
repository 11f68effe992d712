import type { DatasetFormat } from '../../dataset/dataset-format.js'
import type { DatasetTable } from '../../dataset/dataset-table.js'
import type { ExportedInput } from '../../dataset/exported-input.js'
import { csv } from '../../dataset/files/csv.js'
import type { RowFile } from '../../dataset/files/row-file.js'
import { xlsxFile } from '../../dataset/files/xlsx-file.js'
import { panelFiles } from '../../dataset/panel-files.js'
import type { Panel } from '../../dataset/panels-of.js'
import { tableFiles } from '../../dataset/table-files.js'
import type { DatasetFiles } from './dataset-files.js'

/** Files that take the rows of one source after the other. */
export interface DatasetStream<Source> {
  readonly take: (source: Source) => Promise<void>
  readonly finish: () => Promise<void>
}

const streamInto = <Source>(
  into: readonly { readonly rowsOf: DatasetTable<Source>['rowsOf']; readonly files: readonly RowFile[] }[],
): DatasetStream<Source> => ({
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

export type Formats = ReadonlySet<DatasetFormat>

/** Opens the files of a table in the formats that are wanted. */
export async function tableStream<Source>(
  table: DatasetTable<Source>,
  files: DatasetFiles,
  formats: Formats,
): Promise<DatasetStream<Source>> {
  const open: RowFile[] = []
  for (const { as, format, resource } of tableFiles(table)) {
    if (formats.has(as)) open.push(format(table.fields, await files.open(resource)))
  }
  return streamInto([{ rowsOf: table.rowsOf, files: open }])
}

/** Opens the files of a panel in the formats that are wanted and writes their heads. */
export async function panelStream(
  { values, statuses, heads }: Panel,
  files: DatasetFiles,
  formats: Formats,
): Promise<DatasetStream<ExportedInput>> {
  const resources = panelFiles({ values, statuses, heads })
  const into = [values, statuses].map(({ rowsOf }) => ({ rowsOf, files: [] as RowFile[] }))
  if (formats.has('csv')) {
    for (const [index, table] of [values, statuses].entries()) {
      const file = csv(table.fields, await files.open(index === 0 ? resources.csv : resources.status))
      await file.add(heads)
      into[index]!.files.push(file)
    }
  }
  if (formats.has('xlsx')) {
    const names = values.fields.map(({ name }) => name)
    for (const [index, sheet] of xlsxFile([values.name, 'obs_status'], await files.open(resources.xlsx)).entries()) {
      await sheet.add([names, ...heads])
      into[index]!.files.push(sheet)
    }
  }
  return streamInto(into)
}
