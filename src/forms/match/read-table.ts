import { cellPointer, rowPointer } from '../../model/cell-pointer.js'
import type { Entry } from '../../model/entry.js'
import { type Finding, finding } from '../../model/findings/finding.js'
import { type Cell, type Grid, rowWidth } from '../../model/grid.js'
import { type MergedColumn, type MergedRow, type MergedTable, rowLabel } from '../merged-table.js'
import { printedIdentities } from '../printed-identities.js'
import type { RowMatch } from './align-rows.js'
import type { LineReadings } from './decide-lines.js'
import { HEADER_VOTES, LIKELY } from './distances.js'
import { gatherFindings } from './gather-findings.js'
import { headerRange } from './header-range.js'
import { type ColumnMap, inFormOrder, isWholeHeader, mapColumns } from './map-columns.js'
import { type PlacedFigures, placeFigures } from './place-figures.js'
import { readCells } from './read-cells.js'
import type { DocumentRows, RowReading } from './read-rows.js'
import { scatteredTable } from './scattered-table.js'
import { settleLines } from './settle-lines.js'

/** Printed figures of a row that could not be told to their columns. */
export interface LooseFigures {
  readonly row: MergedRow
  readonly columns: readonly MergedColumn[]
  readonly cells: readonly Cell[]
  /** For each of them the id of the column that it is under. */
  readonly under: readonly string[]
  /** The figures stand in another order than in the table: they may be those of other rows. */
  readonly scattered?: true
}

/** One official table as the document prints it. */
export interface ReadTable {
  readonly table: MergedTable
  /** Id of the form whose version of the table this is. */
  readonly form: string
  readonly rows: Readonly<Record<string, Readonly<Record<string, Entry>>>>
  readonly loose: readonly LooseFigures[]
  readonly matches: readonly RowMatch[]
  readonly findings: readonly Finding[]
}

/** Reads the rows matched to one table, cell by cell. `matches` are in document order and not empty. */
export function readTable(
  table: MergedTable,
  matches: readonly RowMatch[],
  document: DocumentRows,
  reportForm: string | null,
): ReadTable {
  const { grids, readings, kindOf } = document
  const maps = columnMaps(table, matches, document)
  const form = versionOf(table, [...maps.values()], matches, reportForm)
  const columns = table.columns.filter((column) => column.forms.includes(form))
  const rows: Record<string, Record<string, Entry>> = {}
  const loose: LooseFigures[] = []
  const findings: Finding[] = []
  const inLines: LineReadings[] = []
  const covering = coveringMaps(maps, matches, document)
  const trusted = areAligned(matches, document, columns.length)
  for (const match of matches) {
    const reading = figureReading(match, readings)
    const map = maps.get(reading.grid)
    const placing =
      placedByWords(match) ??
      placeFigures({
        figures: reading.figures,
        columns,
        ranges: map && map.distance < LIKELY ? map.ranges : [],
        strange: map?.strange ?? [],
        covering: map !== undefined && covering.has(map),
        whole: map !== undefined && isWholeHeader(map),
        tiles: map === undefined || tilesUnder(map, grids[reading.grid]!, reading.row),
        ragged: grids[reading.grid]!.ragged === true && !trusted,
        scattered: grids[reading.grid]!.scattered === true,
        kindOf,
      })
    const read = readCells(table, match.row, columns, placing, form)
    rows[match.row.id] = read.entries
    if (placing.kind === 'unplaced') {
      const scattered = grids[reading.grid]!.scattered ? ({ scattered: true } as const) : {}
      loose.push({ row: match.row, columns, cells: placing.cells, under: placing.under, ...scattered })
    }
    if (placing.kind === 'placed') {
      const sure = placing.by === 'header' || isOrderSure(map, columns, reportForm !== null || sameColumns(table))
      if (!sure) findings.push(uncertainColumns(table, match.row, columns, form))
      findings.push(...read.findings)
      inLines.push(...read.inLines)
    }
  }
  const identities = printedIdentities(table.versions.get(form)!, new Set(matches.map(({ row }) => row.id)))
  const settled = settleLines(table, form, rows, inLines, identities)
  const gathered = gatherFindings(table.id, [...findings, ...settled.findings])
  const all = [...scatteredTable(table, rows, loose), ...gathered]
  return { table, form, rows: settled.rows, loose, matches, findings: all }
}

/** Whether a row is as long as the header; where a page shows the lines between the columns, or words under each other, these tell. */
const tilesUnder = ({ widths }: ColumnMap, grid: Grid, row: number): boolean =>
  grid.columnLines !== undefined ||
  grid.ragged === true ||
  grid.aligned === true ||
  widths.every((width) => width === rowWidth(grid, row))

const placedByWords = ({ cells }: RowMatch): PlacedFigures | undefined =>
  cells && { kind: 'placed', by: 'header', cells }

/** Whether the order of the cells alone tells their columns: no header says otherwise, and the form is known. */
function isOrderSure(map: ColumnMap | undefined, columns: readonly MergedColumn[], formKnown: boolean): boolean {
  if (!map || map.ranges.length === 0) return formKnown
  return inFormOrder(map, columns)
}

const sameColumns = ({ columns, versions }: MergedTable): boolean =>
  columns.every((column) => column.forms.length === versions.size)

function uncertainColumns(table: MergedTable, row: MergedRow, columns: readonly MergedColumn[], form: string): Finding {
  const cells = columns.map((column) => cellPointer(table.id, row.id, column.id))
  const values = { table: table.title, label: rowLabel(table, row.id, form) }
  return finding('columns-uncertain', values, { pointer: rowPointer(table.id, row.id), cells })
}

/** The piece of a row that has its figures: where it prints some, else where it has most cells. */
function figureReading(match: RowMatch, readings: readonly RowReading[]): RowReading {
  const pieces = match.readings.map((index) => readings[index]!)
  return pieces.reduce((best, piece) =>
    piece.printed > best.printed || (piece.printed === best.printed && piece.figures.length > best.figures.length)
      ? piece
      : best,
  )
}

/** Header maps by grid. A grid that continues without a header takes over the last one if it has as many columns. */
function columnMaps(
  table: MergedTable,
  matches: readonly RowMatch[],
  { grids, readings }: DocumentRows,
): Map<number, ColumnMap> {
  const maps = new Map<number, ColumnMap>()
  let last: { readonly map: ColumnMap; readonly columns: number } | undefined
  for (const match of matches) {
    const first = match.readings[0]!
    const { grid } = readings[first]!
    if (maps.has(grid)) continue
    const { from, to } = headerRange(readings, first)
    const own = mapColumns(grids[grid]!, from, to, table)
    const columns = grids[grid]!.columns
    if (own.ranges.length > 0) {
      last = { map: own, columns }
      maps.set(grid, own)
    } else if (last?.columns === columns) maps.set(grid, last.map)
  }
  return maps
}

/** The maps under each of whose headers some row prints a figure: the figures of the table have not slid beside them. */
function coveringMaps(
  maps: ReadonlyMap<number, ColumnMap>,
  matches: readonly RowMatch[],
  { readings, kindOf }: DocumentRows,
): ReadonlySet<ColumnMap> {
  const rows = matches.map((match) => figureReading(match, readings))
  const covered = ([grid, map]: [number, ColumnMap]) => {
    const figures = rows
      .filter((row) => row.grid === grid)
      .flatMap((row) => row.figures.filter((cell) => kindOf(cell) === 'figure'))
    return map.ranges.every(({ first, last }) => figures.some((cell) => cell.column >= first && cell.column <= last))
  }
  return new Set([...maps].filter(covered).map(([, map]) => map))
}

/** The form whose columns the headers name, else whose rows are printed, else the report's, else the newest that has the table. */
function versionOf(
  { versions }: MergedTable,
  maps: readonly ColumnMap[],
  matches: readonly RowMatch[],
  reportForm: string | null,
): string {
  // the last of equal ones is taken, and that of the report before the newest
  const having = [...versions.keys()].sort((a, b) => Number(a === reportForm) - Number(b === reportForm))
  const votes = (form: string): number => {
    const headers = maps.flatMap((map) => map.ranges).filter(({ column }) => column.forms.includes(form)).length
    const rows = matches.filter(({ row }) => row.forms.includes(form)).length
    return headers * HEADER_VOTES + rows + (form === reportForm ? 1 : 0)
  }
  return having.reduce((best, form) => (votes(form) >= votes(best) ? form : best), having[0]!)
}

/**
 * Whether the lines of a text are cut so regularly that their pieces are in columns: each has as many behind its label as the
 * form has columns, or stub and figures always add up.
 */
function areAligned(matches: readonly RowMatch[], { grids, readings, kindOf }: DocumentRows, columns: number): boolean {
  const used = matches.map((match) => figureReading(match, readings))
  if (used.every(({ figures }) => figures.length === columns)) return true
  const widths = new Set(used.map((reading) => grids[reading.grid]!.columns))
  const stubs = Math.max(...used.map((reading) => (reading.stub ? reading.stub.column + 1 : 0)))
  if (widths.size !== 1 || [...widths][0] !== stubs + columns) return false
  return used.every((reading) => reading.figures.slice(0, -columns).every((cell) => kindOf(cell) === 'blank'))
}
