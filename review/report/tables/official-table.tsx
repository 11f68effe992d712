import { cellPointer } from '../../../src/model/cell-pointer.js'
import type { BareLayout } from '../../../src/review/data/layout-interner.js'
import { useWords } from '../../language-provider.js'
import { cellClasses } from '../cell-classes.js'
import { flagWords, roleWords } from '../role-words.js'
import type { TableCell } from '../sheet-index.js'
import type { Marks } from '../use-marks.js'
import { Id } from './id.js'

interface Props {
  readonly layout: BareLayout
  readonly cells: ReadonlyMap<string, TableCell>
  readonly marks: Marks
  readonly ids: boolean
}

/** One official table: spanners over their columns, groups beside their rows. */
export function OfficialTable({ layout, cells, marks, ids }: Props) {
  const { id, title, rows, columns } = layout
  const stubs = Math.max(0, ...rows.map((row) => (row.label === '' ? 0 : row.groups.length + 1)))
  return (
    <div class="scroll">
      <table class="official" data-roving aria-label={title}>
        <thead>
          <ColumnHeader layout={layout} stubs={stubs} ids={ids} />
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.id}>
              {row.groups.map((group, level) =>
                rows[index - 1]?.groups[level]?.id === group.id ? null : (
                  <th key={group.id} class="group" scope="rowgroup" rowSpan={groupLength(rows, index, level)}>
                    {group.label}
                  </th>
                ),
              )}
              {stubs > 0 && (
                <th scope="row" colSpan={stubs - row.groups.length}>
                  {row.label}
                  {ids && <Id id={row.id} />}
                </th>
              )}
              {columns.map((column) => {
                const cell = cells.get(cellPointer(id, row.id, column.id))
                return cell ? (
                  <ValueCell
                    key={column.id}
                    cell={cell}
                    first={index === 0 && column === columns[0]}
                    marks={marks(cell.pointer)}
                  />
                ) : (
                  <td key={column.id} class="none" />
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function groupLength(rows: BareLayout['rows'], index: number, level: number): number {
  const { id } = rows[index]!.groups[level]!
  const end = rows.findIndex((row, later) => later > index && row.groups[level]?.id !== id)
  return (end < 0 ? rows.length : end) - index
}

interface HeaderProps {
  readonly layout: BareLayout
  readonly stubs: number
  readonly ids: boolean
}

/** The header rows: spanners over their columns, the corner over the stub. */
function ColumnHeader({ layout: { columns, corner }, stubs, ids }: HeaderProps) {
  const height = Math.max(1, ...columns.map(({ header }) => header.length))
  const isSame = (one: number, other: number, level: number): boolean =>
    columns[other] !== undefined &&
    columns[one]!.header.slice(0, level + 1).every((text, depth) => columns[other]!.header[depth] === text)
  return Array.from({ length: height }, (_, level) => (
    <tr key={level}>
      {level === 0 && stubs > 0 && (
        <td class="corner" rowSpan={height} colSpan={stubs}>
          {corner.join(' ')}
        </td>
      )}
      {columns.map(({ id, header }, index) => {
        const text = header[level]
        if (text === undefined) return null
        if (level === header.length - 1)
          return (
            <th key={id} scope="col" rowSpan={height - level}>
              {text}
              {ids && <Id id={id} />}
            </th>
          )
        if (index > 0 && isSame(index, index - 1, level)) return null
        const end = columns.findIndex((_, later) => later > index && !isSame(index, later, level))
        return (
          <th key={id} scope="colgroup" colSpan={(end < 0 ? columns.length : end) - index}>
            {text}
          </th>
        )
      })}
    </tr>
  ))
}

interface ValueProps {
  readonly cell: TableCell
  readonly first: boolean
  readonly marks: string
}

function ValueCell({ cell, first, marks }: ValueProps) {
  const say = useWords()
  const { pointer, entry, flag } = cell
  const spoken = [entry.state === 'reported' ? null : say(roleWords[entry.state]), flag && say(flagWords[flag])].filter(
    (word) => word !== null,
  )
  return (
    <td data-cell={pointer} tabIndex={first ? 0 : -1} class={`${cellClasses(entry.state, flag)}${marks}`}>
      <ShownValue cell={cell} />
      {spoken.length > 0 && <span class="spoken">({spoken.join(', ')})</span>}
    </td>
  )
}

/** What the cell shows: the number, else what is printed there, else a sign for its state. */
export function ShownValue({ cell: { entry } }: { readonly cell: TableCell }) {
  const { state, value, raw, inferred, note, unit, corrected } = entry
  const printed = raw?.trim() ?? ''
  return (
    <>
      {state === 'reported' ? (
        <span class="value">{value}</span>
      ) : printed !== '' ? (
        <span class="raw">{printed}</span>
      ) : (
        inferred === undefined && <span class="sign">{state === 'missing' ? '✕' : '·'}</span>
      )}
      {inferred !== undefined && <i class="reasoned">{inferred}</i>}
      {state === 'reported' && unit !== undefined && <small> {unit}</small>}
      {note !== undefined && <sup>*</sup>}
      {corrected && <ins class="corrected">{corrected.value ?? '—'}</ins>}
    </>
  )
}
