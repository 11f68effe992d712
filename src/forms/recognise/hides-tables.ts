import { fold } from '../../../normalizers/text/fold.js'
import type { Extraction } from '../../model/extraction.js'
import type { FormBook } from '../form-book.js'
import { ENOUGH_LABELS, tellingLabels } from './report-evidence.js'

/** A character as scripts write it. */
const ESCAPED = /\\u([\da-f]{4})/gi

/**
 * Whether the text of a page's source has the wordings of tables that what was read of the page has not: a script makes them, or
 * they are not displayed.
 */
export function hidesTables(source: string, { blocks }: Pick<Extraction, 'blocks'>, book: FormBook): boolean {
  const shown = fold.wording(
    blocks
      .flatMap((block) => (block.kind === 'paragraph' ? [block.text] : block.grid.cells.map((cell) => cell.text)))
      .join('\n'),
  )
  const all = fold.wording(source.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))))
  return tellingLabels(book).filter((label) => !shown.includes(label) && all.includes(label)).length >= ENOUGH_LABELS
}
