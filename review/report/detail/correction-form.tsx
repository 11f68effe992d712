import { useState } from 'preact/hooks'
import { useWords } from '../../language-provider.js'
import { storedText, storeText } from '../../stored-text.js'
import { words } from '../../words.js'
import type { TableCell } from '../sheet-index.js'
import { saveCorrection } from './save-correction.js'

interface Props {
  readonly cell: TableCell
  /** SHA-256 of the document. */
  readonly source: string
  readonly onDone: () => void
}

/** Asks a person what is printed in a cell; the value as read stays. */
export function CorrectionForm({ cell, source, onDone }: Props) {
  const say = useWords()
  const [nothing, setNothing] = useState(false)
  const [told, setTold] = useState<string | null>(null)
  const [done, setDone] = useState(false)

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const given = new FormData(event.currentTarget as HTMLFormElement)
    const who = String(given.get('who')).trim()
    storeText('who', who)
    try {
      const became = await saveCorrection({
        source,
        pointer: cell.pointer,
        value: nothing ? null : Number(given.get('value')),
        who,
        when: new Date().toISOString(),
        why: String(given.get('why')).trim(),
      })
      setDone(true)
      if (became === 'written') setTold(say(words.saved))
      else onDone()
    } catch (error) {
      setTold(say(words.saveFailed, { why: error instanceof Error ? error.message : '' }))
    }
  }
  return (
    <form class="correction" onSubmit={submit}>
      <p class="hint">{say(words.correctHint)}</p>
      <label>
        {say(words.printedValue)}{' '}
        <input
          name="value"
          type="number"
          step="any"
          required={!nothing}
          disabled={nothing}
          defaultValue={String(cell.entry.value ?? cell.entry.candidate ?? cell.entry.inferred ?? '')}
        />
      </label>
      <label class="check">
        <input type="checkbox" checked={nothing} onChange={(event) => setNothing(event.currentTarget.checked)} />{' '}
        {say(words.printedNothing)}
      </label>
      <label>
        {say(words.who)}{' '}
        <input name="who" required maxLength={200} autocomplete="name" defaultValue={storedText('who') ?? ''} />
      </label>
      <label class="wide">
        {say(words.why)} <input name="why" maxLength={1000} />
      </label>
      <p class="actions">
        <button type="submit" class="primary" disabled={done}>
          {say(words.save)}
        </button>
        <button type="button" onClick={onDone}>
          {say(words.close)}
        </button>
        <span role="status">{told}</span>
      </p>
    </form>
  )
}
