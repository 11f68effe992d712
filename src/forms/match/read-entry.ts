import type { Figure, FigureState } from '../../../normalizers/cell/figure.js'
import { isDoubtful } from '../../../normalizers/cell/figure.js'
import { moneyInColumn } from '../../../normalizers/cell/money.js'
import { signedChange } from '../../../normalizers/cell/signed-change.js'
import { tableCount } from '../../../normalizers/cell/table-count.js'
import type { CellState, Entry } from '../../model/entry.js'
import type { Cell } from '../../model/grid.js'
import type { MergedColumn } from '../merged-table.js'

/** The states of a cell that the contract knows, by those that the readers of figures tell apart. */
const stateOf: Readonly<Record<FigureState, CellState>> = {
  value: 'reported',
  blank: 'blank',
  dash: 'blank',
  notApplicable: 'blank',
  none: 'blank',
  masked: 'unreadable',
  unreadable: 'unreadable',
  ambiguous: 'unreadable',
}

/** A printed cell as read, and whether its number should go out with a warning. */
export interface EntryReading {
  readonly entry: Entry
  readonly doubtful: boolean
  /** What a cell of several lines may mean: all as one number, null where nothing forces that, or each by itself. */
  readonly readings?: { readonly joined: number | null; readonly lines: readonly number[] }
}

/**
 * The entry that a printed cell makes under a column of the form; its figure as printed, never corrected. What the cell shows
 * beside its text may be a digit: then the text is only what it may mean.
 */
export function readEntry(cell: Cell, column: MergedColumn): EntryReading {
  const figure = readFigure(cell.text, column)
  const state = cell.ink ? 'unreadable' : stateOf[figure.state]
  const unit = 'unit' in figure && typeof figure.unit === 'string' ? figure.unit : undefined
  const note = [figure.note, cell.note].filter((part) => part !== undefined).join(' ')
  const entry: Entry = {
    state,
    value: state === 'reported' ? numberOf(figure.value) : null,
    raw: cell.text,
    at: [...cell.at],
    ...(state === 'reported' && unit ? { unit } : {}),
    ...(state === 'unreadable' ? candidatesOf(cell, figure, column) : {}),
    ...(note === '' ? {} : { note }),
  }
  const readings = cell.ink ? undefined : readingsOf(cell, entry, column)
  return { entry, doubtful: isDoubtful(figure), ...(readings ? { readings } : {}) }
}

/** The readings of a cell whose lines are figures, each of them printed as one: none begins with a zero as cut numbers do. */
function readingsOf({ text, wrapped }: Cell, { value }: Entry, column: MergedColumn): EntryReading['readings'] {
  const lines = wrapped ?? text.split('\n')
  if (lines.length < 2 || lines.some((line) => /^[.,]|^0\d|[.,]$/.test(line))) return undefined
  const figures = lines.map((line) => readFigure(line, column).value)
  if (figures.some((figure) => figure === undefined)) return undefined
  return { joined: wrapped ? value : null, lines: figures.map(Number) }
}

/** The entry of a column under which cells stand that may belong to others: what they print is what it may mean. */
export function doubtfulEntry(cells: readonly Cell[], column: MergedColumn): Entry {
  const figures = cells.flatMap((cell) => {
    const { entry } = readEntry(cell, column)
    return [entry.value, entry.candidate ?? null, ...(entry.candidates ?? [])].filter((figure) => figure !== null)
  })
  const [only, ...others] = new Set(figures)
  return {
    state: 'unreadable',
    value: null,
    raw: cells.map(({ text }) => text).join('\n'),
    at: cells.flatMap(({ at }) => at),
    ...(only === undefined ? {} : others.length === 0 ? { candidate: only } : { candidates: [only, ...others] }),
  }
}

/** What an unreadable cell may mean: the figure beside its ink, one with doubtful characters, or those of its lines. */
function candidatesOf(
  { text, ink }: Cell,
  figure: Figure<number | string>,
  column: MergedColumn,
): Pick<Entry, 'candidate' | 'candidates'> {
  const one = figure.candidate ?? (ink ? figure.value : undefined)
  if (one !== undefined) return { candidate: Number(one) }
  const lines = text.split('\n').map((line) => readFigure(line, column).value)
  if (lines.length < 2 || lines.some((line) => line === undefined)) return {}
  return { candidates: [...new Set(lines.map(Number))] }
}

function readFigure(text: string, column: MergedColumn): Figure<number | string> {
  if (column.value === 'money') return moneyInColumn(text, column.unit)
  return column.value === 'change' ? signedChange(text) : tableCount(text)
}

const numberOf = (value: number | string | undefined): number | null => (value === undefined ? null : Number(value))

/** The entry of a cell that the form has and the document has not. */
export const missingEntry = (): Entry => ({ state: 'missing', value: null, raw: null, at: [] })
