import { useState } from 'preact/hooks'
import { useWords } from '../language-provider.js'
import { words } from '../words.js'
import { discardPending, usePendingLines } from './detail/save-correction.js'

/** The corrections that a page from the disk cannot write: to take them to the file by hand. */
export function PendingCorrections() {
  const say = useWords()
  const lines = usePendingLines()
  const [copied, setCopied] = useState(false)
  if (lines === '') return null
  const download = (): void => {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([lines], { type: 'application/jsonl' }))
    link.download = 'corrections.jsonl'
    link.click()
    URL.revokeObjectURL(link.href)
  }
  return (
    <details class="card pending">
      <summary>{say(words.pending, { count: lines.trimEnd().split('\n').length })}</summary>
      <p class="hint">{say(words.pendingHint)}</p>
      <pre>{lines}</pre>
      <p class="actions">
        <button type="button" class="primary" onClick={download}>
          {say(words.download)}
        </button>
        <button type="button" onClick={() => navigator.clipboard.writeText(lines).then(() => setCopied(true))}>
          {say(copied ? words.copied : words.copy)}
        </button>
        <button type="button" onClick={discardPending}>
          {say(words.discard)}
        </button>
      </p>
    </details>
  )
}
