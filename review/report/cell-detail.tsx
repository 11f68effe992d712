import { useState } from 'preact/hooks'
import { placeWords } from '../../src/model/place-words.js'
import { cellClasses } from '../../src/review/cell-classes.js'
import { flagWords, roleWords } from '../../src/review/words.js'
import { useLanguage, useWords } from '../language-provider.js'
import { messageOf } from '../message-of.js'
import { words } from '../words.js'
import { CorrectionForm } from './correction-form.js'
import { inWords } from './in-words.js'
import { placesOf, type SheetIndex, type TableCell } from './sheet-index.js'
import type { Selection, Side } from './use-selection.js'

interface Props {
  readonly index: SheetIndex
  readonly pointer: string | null
  readonly chosen: Selection
  readonly onTab: (side: Side) => void
}

/** Messages that the panel shows of a cell that many findings name. */
const MESSAGES = 4

/** What is known of the cell that is pointed at or chosen: what is printed, what it was read as, the rules that name it. */
export function CellDetail({ index, pointer, chosen, onTab }: Props) {
  const say = useWords()
  const language = useLanguage()
  const [correcting, setCorrecting] = useState<string | null>(null)
  const cell = pointer === null ? undefined : index.cells.get(pointer)
  const source = pointer === null ? undefined : index.sourceOf.get(pointer)?.[0]?.cell
  if (pointer === null || (!cell && !source)) {
    return (
      <aside class="detail empty" aria-live="polite">
        <p class="hint">{say(words.pointAt)}</p>
      </aside>
    )
  }
  const named =
    cell?.findings ??
    (source?.stands ?? '').split(' ').flatMap((one) => (/^\/findings\/\d+$/.test(one) ? [Number(one.slice(10))] : []))
  // the message of the finding that is gone through stands above
  const others = named.filter((number) => number !== chosen.finding)
  const broken = [...new Set(named.flatMap((number) => index.sheet.findings[number]!.rule ?? []))]
  const role = cell?.entry.state ?? source!.role
  const flag = cell?.flag ?? source?.flag ?? null
  const title = cell ? [...cell.rowLabels, ...cell.columnLabels].join(' › ') : source!.text.trim() || say(words.empty)
  return (
    <aside class={`detail ${cellClasses(role, flag)}`} aria-live="polite">
      <button type="button" class="close" aria-label={say(words.close)} onClick={chosen.clear}>
        ×
      </button>
      <h2>{title}</h2>
      <p class="kind-of">
        {inWords(roleWords[role], language)}
        {flag && ` · ${inWords(flagWords[flag], language)}`}
      </p>
      <dl>
        {(cell ? linesOf(cell) : []).map(([name, value]) => (
          <div key={name}>
            <dt>{say(words[name])}</dt>
            <dd>{value === '' ? say(words.empty) : value}</dd>
          </div>
        ))}
        {broken.length > 0 && (
          <div>
            <dt>{say(words.named)}</dt>
            <dd>
              <code>{broken.join(', ')}</code>
            </dd>
          </div>
        )}
        <div>
          <dt>{say(words.place)}</dt>
          <dd>{placeWords([...placesOf(index, pointer)])?.[language] ?? '—'}</dd>
        </div>
        <div class="pointer">
          <dt>{say(words.pointer)}</dt>
          <dd>
            <code>{pointer}</code>
          </dd>
        </div>
      </dl>
      {others.slice(0, MESSAGES).map((number) => {
        const found = index.sheet.findings[number]!
        return (
          <p key={number} class={`named f-${found.severity}`}>
            <button type="button" onClick={() => chosen.findingAt(number)}>
              {found.rule !== undefined && <code>{found.rule}</code>} {messageOf(found, language)}
            </button>
          </p>
        )
      })}
      <p class="actions">
        <button
          type="button"
          class="small-only"
          onClick={() => {
            chosen.cell(pointer, 'tables')
            onTab('source')
          }}
        >
          {say(words.toSource)}
        </button>
        <button
          type="button"
          class="small-only"
          onClick={() => {
            chosen.cell(pointer, 'source')
            onTab('tables')
          }}
        >
          {say(words.toTable)}
        </button>
        {cell && correcting !== pointer && chosen.pointer === pointer && (
          <button type="button" onClick={() => setCorrecting(pointer)}>
            {say(words.correct)}
          </button>
        )}
      </p>
      {cell && correcting === pointer && (
        <CorrectionForm key={pointer} cell={cell} source={index.sheet.sha256} onDone={() => setCorrecting(null)} />
      )}
    </aside>
  )
}

type LineName = 'value' | 'unit' | 'raw' | 'inferred' | 'candidate' | 'note' | 'rules' | 'corrected'

/** Name and text of what is known of a cell; an empty text is a cell in which nothing is printed. */
function linesOf({ entry, unit }: TableCell): [LineName, string][] {
  const { value, raw, inferred, inferredBy, candidate, note, corrected } = entry
  const lines: [LineName, string | number | null | undefined][] = [
    ['value', value],
    ['unit', unit],
    ['raw', raw?.trim()],
    ['inferred', inferred],
    ['rules', inferredBy?.join(', ')],
    ['candidate', candidate],
    ['note', note],
    [
      'corrected',
      corrected && `${corrected.value ?? '—'} (${corrected.who}, ${corrected.when.slice(0, 10)}: ${corrected.why})`,
    ],
  ]
  return lines.flatMap(([name, text]): [LineName, string][] =>
    text === null || text === undefined ? [] : [[name, String(text)]],
  )
}
