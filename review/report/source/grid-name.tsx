import type { ReportSheet } from '../../../src/review/data/report-sheet.js'
import { useWords } from '../../language-provider.js'
import { words } from '../../words.js'

/** The number of a grid in the document, its size, and its official tables. */
export function GridName({ sheet, number }: { readonly sheet: ReportSheet; readonly number: number }) {
  const say = useWords()
  const { rows, columns, tables } = sheet.grids[number]!
  return (
    <p class="grid-name">
      {say(words.table, { table: number + 1 })} ({say(words.size, { rows, columns })}){' '}
      {tables.length > 0 ? <code class="id">{tables.join(' · ')}</code> : say(words.noOfficialTable)}
    </p>
  )
}
