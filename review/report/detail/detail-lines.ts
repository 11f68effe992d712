import type { TableCell } from '../sheet-index.js'
import type { SourcePart } from '../source-parts.js'

type LineName = 'value' | 'unit' | 'raw' | 'inferred' | 'rules' | 'candidate' | 'note' | 'corrected' | 'spans'

/** Name and text of each thing that is known of a cell; an empty text is a cell in which nothing is printed. */
export function detailLines(cell: TableCell | undefined, part: SourcePart | undefined): [LineName, string][] {
  const { value, raw, inferred, inferredBy, candidate, candidates, note, corrected } = cell?.entry ?? {}
  const { rowSpan = 1, columnSpan = 1 } = part?.cell ?? {}
  const lines: [LineName, string | number | null | undefined][] = [
    ['value', value],
    ['unit', cell?.unit],
    ['raw', raw?.trim()],
    ['inferred', inferred],
    ['rules', inferredBy?.join(', ')],
    ['candidate', candidate ?? candidates?.join(', ')],
    ['note', note],
    [
      'corrected',
      corrected && `${corrected.value ?? '—'} (${corrected.who}, ${corrected.when.slice(0, 10)}: ${corrected.why})`,
    ],
    ['spans', rowSpan * columnSpan > 1 ? `${rowSpan} × ${columnSpan}` : null],
  ]
  return lines.flatMap(([name, text]): [LineName, string][] =>
    text === null || text === undefined ? [] : [[name, String(text)]],
  )
}
