import type { Form } from '../../src/forms/form.js'
import type { Cell, Grid } from '../../src/model/grid.js'
import type { Random } from '../drawn/random.js'
import { figuresFrom } from '../random-figures.js'
import type { Difficulties, Planted, PlantedReport } from './difficulty.js'
import { placedFigures, slotKey } from './placed-figures.js'

/** Share of the cells with figures that are made difficult, and of those with something hidden that are printed blank. */
const TOUCHED = 0.12
const BLANK = 0.1

/** The tables of a form with random figures, some of whose cells are difficult. */
export interface PlantedTables<Written> extends Omit<PlantedReport, 'bytes'> {
  readonly grids: readonly Grid[]
  /** A cell as it is written; each cell is asked for once. */
  readonly write: (table: number, cell: Cell) => Written
}

/** Lays out the tables of a form with random figures; what is not difficult is written by `plain`. */
export function plantedTables<Written>(
  form: Form,
  random: Random,
  difficulties: Difficulties<Written>,
  plain: (text: string) => Written,
): PlantedTables<Written> {
  const pool = Array.from({ length: 61 }, () => (random.chance(0.2) ? 0 : random.whole(1, random.pick([9, 99, 4000]))))
  const { grids, figureAt } = placedFigures(form, figuresFrom(form, pool))
  const printed = new Map([...figureAt.values()].map(({ pointer, figure }) => [pointer, figure]))
  const planted = new Map<string, Planted>()
  const names = Object.keys(difficulties)
  const write = (table: number, cell: Cell): Written => {
    const placed = figureAt.get(slotKey(table, cell.row, cell.column))
    if (!placed || !random.chance(TOUCHED)) return plain(cell.text)
    const name = random.pick(names)
    const { kind, unstated, plant } = difficulties[name]!
    // a blank in table 2 alone: elsewhere the sums say what it stands for
    const isBlank = table === 0 && kind === 'hidden' && random.chance(BLANK)
    if (isBlank) printed.set(placed.pointer, null)
    planted.set(placed.pointer, { name, kind, ...(unstated && { unstated }) })
    return plant({ shown: isBlank ? '' : cell.text, other: String(random.whole(1, 9999)) }, random)
  }
  return { grids, write, printed, planted }
}

/** The title of a planted report and the headings of its sections; the tables stand in those from the second on. */
export const PLANTED_TITLE = '某某县某某局2021年政府信息公开工作年度报告'
export const PLANTED_HEADINGS = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
]
