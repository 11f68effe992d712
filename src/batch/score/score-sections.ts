import { withoutSpace } from '../../../normalizers/text/fold-text.js'
import type { Report } from '../../forms/report.js'
import type { TruthSection } from './truth.js'

/** Share of the characters that may differ: a counted text and a read one treat a few signs differently. */
const TOLERANCE = 0.01

/** How the sections of a report differ from those that the truth describes, one line each; none where they agree. */
export function scoreSections(sections: Report['sections'], truth: readonly TruthSection[]): string[] {
  const numbers = sections.map(({ number }) => number)
  const differences: string[] = []
  if (numbers.join() !== truth.map(({ number }) => number).join()) {
    differences.push(
      `sections: expected ${truth.map(({ number }) => number).join(' ')}, got ${numbers.join(' ') || 'none'}`,
    )
  }
  for (const { number, heading, characters, starts = '', ends = '' } of truth) {
    const section = sections.find((candidate) => candidate.number === number)
    if (!section) continue
    const text = withoutSpace(section.paragraphs.map((paragraph) => paragraph.text).join(''))
    const length = [...text].length
    const differ = (what: string, expected: string | number, got: string | number): void => {
      differences.push(`section ${number} ${what}: expected ${expected}, got ${got}`)
    }
    if (heading !== undefined && withoutSpace(section.heading) !== withoutSpace(heading)) {
      differ('heading', heading, section.heading)
    }
    if (Math.abs(length - characters) > TOLERANCE * characters) differ('characters', characters, length)
    if (!text.startsWith(withoutSpace(starts))) differ('starts', starts, text.slice(0, starts.length))
    if (!text.endsWith(withoutSpace(ends))) differ('ends', ends, text.slice(-ends.length))
  }
  return differences
}
