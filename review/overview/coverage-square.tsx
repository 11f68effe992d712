import type { Overview } from '../../src/review/data/overview.js'
import { useWords } from '../language-provider.js'
import { agencyLink, reportLink } from '../route.js'
import { words } from '../words.js'
import type { Square } from './coverage.js'
import { problemCounts } from './problem-counts.js'

interface SquareProps {
  readonly square: Square
  readonly overview: Overview
  readonly agency: Overview['agencies'][number]
  readonly year: number
  readonly line: number
  readonly column: number
  readonly focusable: boolean
}

/** A square leads to its report; a missing one to its agency. */
export function CoverageSquare({ square, overview: { reports }, agency, year, line, column, focusable }: SquareProps) {
  const say = useWords()
  const what = 'report' in square ? say(words[square.kind]) : say(words.noReport)
  const more =
    'report' in square
      ? [
          ...problemCounts(reports, square.report).map(({ words: counted, count }) => say(counted, { count })),
          square.copies > 0 && say(words.copies, { count: square.copies }),
        ].filter(Boolean)
      : []
  const name = `${agency.name} ${year}: ${[what, ...more].join(', ')}`
  return (
    <a
      class={`square is-${square.kind}`}
      href={'report' in square ? reportLink(reports.ids[square.report]!) : agencyLink(agency.id)}
      title={name}
      data-line={line}
      data-column={column}
      tabIndex={focusable ? 0 : -1}
    >
      <span class="spoken">{name}</span>
    </a>
  )
}
