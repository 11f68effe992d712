import { useState } from 'preact/hooks'
import { placeWords } from '../../../src/model/place-words.js'
import { useLanguage, useWords } from '../../language-provider.js'
import { messageOf } from '../../message-of.js'
import { words } from '../../words.js'
import { cellClasses } from '../cell-classes.js'
import { flagWords, roleWords } from '../role-words.js'
import { placesOf, type SheetIndex } from '../sheet-index.js'
import type { Selection, Side } from '../use-selection.js'
import { CorrectionForm } from './correction-form.js'
import { detailLines } from './detail-lines.js'
import { PrintCrops } from './print-crops.js'

interface Props {
  readonly index: SheetIndex
  readonly pointer: string | null
  readonly chosen: Selection
  readonly onTab: (side: Side) => void
}

/** Messages that the panel shows of a cell that many findings name. */
const MESSAGES = 4
/** Characters of a paragraph that name it. */
const TITLE = 60

/** What is known of the cell or paragraph that is pointed at or chosen: what is printed, what it was read as, the rules that name it. */
export function CellDetail({ index, pointer, chosen, onTab }: Props) {
  const say = useWords()
  const language = useLanguage()
  const [correcting, setCorrecting] = useState<string | null>(null)
  const cell = pointer === null ? undefined : index.cells.get(pointer)
  const part = pointer === null ? undefined : index.partsAt.get(pointer)?.[0]
  if (pointer === null || (!cell && !part)) {
    return (
      <aside class="detail empty" aria-live="polite">
        <p class="hint">{say(words.pointAt)}</p>
      </aside>
    )
  }
  const { sheet } = index
  const named =
    cell?.findings ??
    part!.stands.flatMap((one) => (/^\/findings\/\d+$/.test(one) ? [Number(one.slice('/findings/'.length))] : []))
  // the message of the current finding is shown above
  const others = named.filter((number) => number !== chosen.finding)
  const broken = [...new Set(named.flatMap((number) => sheet.findings[number]!.rule ?? []))]
  const role = cell?.entry.state ?? part!.cell?.role
  const flag = cell?.flag ?? part?.cell?.flag ?? null
  const title = cell
    ? [...cell.rowLabels, ...cell.columnLabels].join(' › ')
    : part!.text.trim().slice(0, TITLE) || say(words.empty)
  const places = placesOf(index, pointer)
  return (
    <aside class={`detail ${cellClasses(role ?? 'label', flag)}`} aria-live="polite">
      <button type="button" class="close" aria-label={say(words.close)} onClick={chosen.clear}>
        ×
      </button>
      {cell && <PrintCrops images={sheet.images} places={places} />}
      <h2>{title}</h2>
      <p class="kind-of">
        {say(role ? roleWords[role] : words.text)}
        {flag && ` · ${say(flagWords[flag])}`}
      </p>
      <dl>
        {detailLines(cell, part).map(([name, value]) => (
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
          <dd>
            {placeWords(places)?.[language] ?? '—'} {places.length > 0 && <code>{JSON.stringify(places)}</code>}
          </dd>
        </div>
        <div class="pointer">
          <dt>{say(words.pointer)}</dt>
          <dd>
            <code>{pointer}</code>
          </dd>
        </div>
      </dl>
      {others.slice(0, MESSAGES).map((number) => {
        const found = sheet.findings[number]!
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
        <CorrectionForm key={pointer} cell={cell} source={sheet.sha256} onDone={() => setCorrecting(null)} />
      )}
    </aside>
  )
}
