import { useMemo } from 'preact/hooks'
import { useWords } from '../language-provider.js'
import { words } from '../words.js'
import { flagWords, roleWords } from './role-words.js'
import type { SheetIndex } from './sheet-index.js'
import type { Selection } from './use-selection.js'

/** How many cells there are of each kind, with the colours of the kinds; pressing one goes from one such cell to the next. */
export function KindCounts({ index, chosen }: { readonly index: SheetIndex; readonly chosen: Selection }) {
  const say = useWords()
  const kinds = useMemo(() => kindsOf(index), [index])
  const goOn = (cells: readonly string[]): void => {
    const place = chosen.pointer === null ? -1 : cells.indexOf(chosen.pointer)
    chosen.cell(cells[(place + 1) % cells.length]!, null)
  }
  return (
    <div class="kinds" role="group" aria-label={say(words.kinds)}>
      <span class="verdict">{say(words.cellsRead, readCounts(index))}</span>
      {kinds.map(({ classes, word, cells }) => (
        <button key={classes} type="button" class="kind" title={say(words.nextOfKind)} onClick={() => goOn(cells)}>
          <span class={`swatch ${classes}`} />
          {say(word)} <b>{cells.length}</b>
        </button>
      ))}
    </div>
  )
}

/** The kinds of cells that there are: of the official tables by state and by what findings say, of the document what else it has. */
function kindsOf({ cells, parts }: SheetIndex) {
  const all = [...cells.values()]
  const states = (['reported', 'blank', 'missing', 'unreadable', 'inferred'] as const).map((state) => ({
    classes: `s-${state}`,
    word: roleWords[state],
    cells: all.filter(({ entry }) => entry.state === state).map(({ pointer }) => pointer),
  }))
  const flags = (['error', 'warning', 'info', 'part'] as const).map((flag) => ({
    classes: `f-${flag}`,
    word: flagWords[flag],
    cells: all.filter((cell) => cell.flag === flag).map(({ pointer }) => pointer),
  }))
  const others = (['loose', 'label', 'outside'] as const).map((role) => ({
    classes: `s-${role}`,
    word: roleWords[role],
    cells: parts.filter(({ cell }) => cell?.role === role).map(({ stands }) => stands[0]!),
  }))
  return [...states, ...flags, ...others].filter((kind) => kind.cells.length > 0)
}

function readCounts({ cells }: SheetIndex) {
  const states = [...cells.values()].map(({ entry }) => entry.state)
  const read = states.filter((state) => state === 'reported' || state === 'blank').length
  return { all: states.length, read }
}
