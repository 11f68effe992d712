import { useEffect, useState } from 'preact/hooks'
import type { Correction } from '../../../src/corrections/correction.js'
import { correctionLine } from '../../../src/corrections/correction-line.js'
import { storedText, storeText } from '../../stored-text.js'

const PENDING = 'corrections'

/** The token of the local server; null where the page was opened from the disk. */
const token = (): string | null =>
  document.querySelector<HTMLMetaElement>('meta[name="nianbao-token"]')?.content ?? null

const changed = new EventTarget()

/** Corrections that this browser holds until a person takes them to the file, as the lines that belong there. */
export const pendingLines = (): string => storedText(PENDING) ?? ''

export function discardPending(): void {
  storeText(PENDING, '')
  changed.dispatchEvent(new Event('change'))
}

/** The lines of `pendingLines`, kept up with. */
export function usePendingLines(): string {
  const [lines, setLines] = useState(pendingLines)
  useEffect(() => {
    const follow = () => setLines(pendingLines())
    changed.addEventListener('change', follow)
    return () => changed.removeEventListener('change', follow)
  }, [])
  return lines
}

/** Has the local server write a correction, or holds it where there is none. Throws with what the server says. */
export async function saveCorrection(correction: Correction): Promise<'written' | 'held'> {
  const key = token()
  if (key === null) {
    storeText(PENDING, pendingLines() + correctionLine(correction))
    changed.dispatchEvent(new Event('change'))
    return 'held'
  }
  const answer = await fetch('corrections', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-nianbao-token': key },
    body: JSON.stringify(correction),
  })
  if (!answer.ok) throw new Error((await answer.text()).slice(0, 300))
  return 'written'
}
