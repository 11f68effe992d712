import { attributeOf } from '../../xml/attribute-of.js'
import { childOf, childrenOf } from '../../xml/elements-of.js'
import type { XmlElement } from '../../xml/parse-xml.js'
import { type Ground, shadingGround } from './ground.js'
import { type RunFormat, runFormat } from './run-format.js'
import type { ThemeColours } from './theme-colours.js'

/** What a style of tables says about cells. */
export interface CellFormat {
  readonly run: RunFormat
  /** Null for none. */
  readonly ground: Ground | null
}

/** Where a cell lies in its table, from 0. */
export interface CellPosition {
  readonly row: number
  readonly rows: number
  readonly column: number
  readonly columns: number
}

/** What a style of tables says about the cell at a position of a table with that `w:tblLook`. */
export type TableStyle = (look: XmlElement | undefined, position: CellPosition) => CellFormat

const PLAIN: CellFormat = { run: {}, ground: null }

export const plainTable: TableStyle = () => PLAIN

/** Parts of a table that its `w:tblLook` switches on, or off, with their bits in the older way of writing it. (17.4.56) */
const LOOKS = { firstRow: 0x20, lastRow: 0x40, firstColumn: 0x80, lastColumn: 0x100, noHBand: 0x200, noVBand: 0x400 }

function isSwitched(look: XmlElement | undefined, part: keyof typeof LOOKS): boolean {
  if (!look) return false
  const stated = attributeOf(look, part)
  if (stated !== null) return !/^(?:0|false|off)$/.test(stated)
  return (Number.parseInt(attributeOf(look, 'val') ?? '', 16) & LOOKS[part]) !== 0
}

/** Names of the parts of a table that a cell belongs to, those that count more later. (17.7.6) */
function partsAt(
  look: XmlElement | undefined,
  { row, rows, column, columns }: CellPosition,
  bands: { readonly row: number; readonly column: number },
): string[] {
  const top = isSwitched(look, 'firstRow') && row === 0
  const bottom = isSwitched(look, 'lastRow') && row === rows - 1
  const left = isSwitched(look, 'firstColumn') && column === 0
  const right = isSwitched(look, 'lastColumn') && column === columns - 1
  const band = (at: number, size: number): number => (Math.floor(Math.max(0, at) / size) % 2) + 1
  const afterHead = row - (isSwitched(look, 'firstRow') ? 1 : 0)
  const afterStub = column - (isSwitched(look, 'firstColumn') ? 1 : 0)
  const named: readonly (readonly [boolean, string])[] = [
    [!isSwitched(look, 'noVBand') && !left && !right, `band${band(afterStub, bands.column)}Vert`],
    [!isSwitched(look, 'noHBand') && !top && !bottom, `band${band(afterHead, bands.row)}Horz`],
    [top, 'firstRow'],
    [bottom, 'lastRow'],
    [left, 'firstCol'],
    [right, 'lastCol'],
    [top && left, 'nwCell'],
    [top && right, 'neCell'],
    [bottom && left, 'swCell'],
    [bottom && right, 'seCell'],
  ]
  return named.flatMap(([holds, name]) => (holds ? [name] : []))
}

const merged = (formats: readonly CellFormat[]): CellFormat => ({
  run: Object.assign({}, ...formats.map(({ run }) => run)),
  ground: formats.reduce<Ground | null>((ground, format) => format.ground ?? ground, null),
})

/** What a `w:style` of tables, or a `w:tblStylePr` of it, says about cells. */
function cellFormat(style: XmlElement, colours: ThemeColours): CellFormat {
  const shadingOf = (name: string): Ground | null => {
    const properties = childOf(style, name)
    return shadingGround(properties && childOf(properties, 'w:shd'), colours)
  }
  return { run: runFormat(childOf(style, 'w:rPr'), colours), ground: shadingOf('w:tcPr') ?? shadingOf('w:tblPr') }
}

/** Rows or columns that a band of a table has, as the innermost of its styles says. */
const bandOf = (chain: readonly XmlElement[], name: string): number =>
  chain.reduce((band, style) => {
    const properties = childOf(style, 'w:tblPr')
    const stated = properties && childOf(properties, name)
    return (stated && Number.parseInt(attributeOf(stated, 'val') ?? '', 10)) || band
  }, 1)

/** A style of tables; `chain` is its `w:style` behind those that it is based on, the outermost first. */
export function tableStyle(chain: readonly XmlElement[], colours: ThemeColours): TableStyle {
  const whole = merged(chain.map((style) => cellFormat(style, colours)))
  const parts = new Map<string, CellFormat>()
  for (const part of chain.flatMap((style) => childrenOf(style, 'w:tblStylePr'))) {
    const name = attributeOf(part, 'type') ?? ''
    parts.set(name, merged([parts.get(name) ?? PLAIN, cellFormat(part, colours)]))
  }
  if (parts.size === 0) return () => whole
  const bands = { row: bandOf(chain, 'w:tblStyleRowBandSize'), column: bandOf(chain, 'w:tblStyleColBandSize') }
  const known = new Map<string, CellFormat>()
  return (look, position) => {
    const names = partsAt(look, position, bands).filter((name) => parts.has(name))
    const key = names.join()
    const format = known.get(key) ?? merged([whole, ...names.map((name) => parts.get(name) ?? PLAIN)])
    known.set(key, format)
    return format
  }
}
