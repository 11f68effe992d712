import type { ComponentChildren } from 'preact'
import type { ReportSheet } from '../../../src/review/data/report-sheet.js'
import { useWords } from '../../language-provider.js'
import { words } from '../../words.js'
import { paragraphKey, preambleKey } from '../source-parts.js'
import type { Marks } from '../use-marks.js'

interface Props {
  readonly sheet: ReportSheet
  readonly marks: Marks
  /** How a grid is shown at its place in the text. */
  readonly grid: (number: number) => ComponentChildren
}

/** The text of the report as it was read: the paragraphs before the first section, then each section with its tables. */
export function ReadText({ sheet: { preamble, sections }, marks, grid }: Props) {
  const say = useWords()
  if (preamble.length === 0 && sections.length === 0) return <p class="absent card">{say(words.noSections)}</p>
  return (
    <>
      {preamble.length > 0 && (
        <details class="card text" open>
          <summary>{say(words.preamble)}</summary>
          <Paragraphs paragraphs={preamble} keyOf={preambleKey} marks={marks} />
        </details>
      )}
      {sections.map(({ number, heading, paragraphs, grids }, section) => (
        <details key={number} class="card text" open>
          <summary>{heading}</summary>
          <Paragraphs paragraphs={paragraphs} keyOf={(index) => paragraphKey(section, index)} marks={marks} />
          {grids.map(grid)}
        </details>
      ))}
    </>
  )
}

interface ParagraphsProps {
  readonly paragraphs: ReportSheet['preamble']
  readonly keyOf: (index: number) => string
  readonly marks: Marks
}

const Paragraphs = ({ paragraphs, keyOf, marks }: ParagraphsProps) => (
  <div data-roving>
    {paragraphs.map(({ text }, index) => (
      <p
        key={keyOf(index)}
        data-cell={keyOf(index)}
        tabIndex={index === 0 ? 0 : -1}
        class={`paragraph${marks(keyOf(index))}`}
      >
        {text}
      </p>
    ))}
  </div>
)
