import type { Block } from '../../../src/model/extraction.js'
import type { ExtractionFinding } from '../../../src/model/findings/finding.js'
import type { Limits } from '../../../src/model/limits.js'
import type { LineCell } from '../line-cell.js'
import { type RowsTable, rowsTable } from './rows-table.js'
import type { SeparatedRecord } from './separated-record.js'

/** Characters; a longer text alone in its row is a paragraph of the sheet. */
const LONG = 60

/** Whether a row shows its first field alone. */
const isAlone = ({ fields }: SeparatedRecord): boolean => fields.every(({ text }, index) => (text === '') === index > 0)
const isEmpty = ({ fields }: SeparatedRecord): boolean => fields.every(({ text }) => text === '')

/**
 * The rows as a table. What stands alone in its row may head rows, or be a line of text between two tables: the readings take the
 * fewest, then more of them for text.
 */
export function tablesOfRecords(records: readonly SeparatedRecord[], limits: Limits): RowsTable[] {
  const alone = records.map(isAlone)
  const isLong = (row: number): boolean => records[row]!.fields[0]!.text.length > LONG
  const isBeside = (row: number): boolean =>
    [row - 1, row + 1].some((other) => !records[other] || alone[other] || isEmpty(records[other]!))
  if (!alone.includes(true)) return [tableWithTexts(records, () => false, limits)]
  return [isLong, isBeside, () => true].map((isText) =>
    tableWithTexts(records, (row) => alone[row]! && (isLong(row) || isText(row)), limits),
  )
}

function tableWithTexts(
  records: readonly SeparatedRecord[],
  isText: (row: number) => boolean,
  limits: Limits,
): RowsTable {
  const blocks: Block[] = []
  const findings: ExtractionFinding[] = []
  let rows: (readonly LineCell[])[] = []
  const endTable = () => {
    if (rows.length > 0) {
      const table = rowsTable(rows, limits)
      blocks.push(...table.blocks)
      findings.push(...table.findings)
    }
    rows = []
  }
  records.forEach((record, row) => {
    if (isText(row)) {
      endTable()
      blocks.push({ kind: 'paragraph', text: record.fields[0]!.text.replace(/\s+/g, ' '), at: record.fields[0]!.at })
    } else if (!isEmpty(record)) rows.push(record.fields)
  })
  endTable()
  return { blocks, findings }
}
