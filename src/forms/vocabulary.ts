import { labelDistance } from '../../normalizers/label/label-distance.js'
import { normalizeLabel } from '../../normalizers/label/normalize-label.js'
import { memoizeText } from '../model/memoize.js'
import type { FormBook } from './form-book.js'
import { NEAR } from './match/distances.js'
import { perObject } from './per-object.js'

/** The text of a printed cell as a normalised label; the same texts come again and again in a table. */
export const labelOf = memoizeText(normalizeLabel)

/** Printed texts remembered for each wording. */
const MOST_TEXTS = 512

const gapsTo = memoizeText((wording) => memoizeText((text) => labelDistance(text, wording), MOST_TEXTS))

/** Distance of a normalised text to one wording of the forms. */
export const labelGap = (text: string, wording: string): number => (text === wording ? 0 : gapsTo(wording)(text))

/** Distance of a normalised text to the nearest of `wordings`; 1 for none and for an empty text. */
export function nearest(text: string, wordings: readonly string[]): number {
  let best = 1
  if (text === '') return best
  for (const wording of wordings) {
    best = Math.min(best, labelGap(text, wording))
    if (best === 0) break
  }
  return best
}

/** What the tables of the forms print in words, and how near a text is to it. Texts are normalised, but for fragments. */
export interface Vocabulary {
  /** Distance to the nearest wording that any table prints: labels of rows and groups, headers, bands, corners. */
  readonly distance: (text: string) => number
  /** Distance to the nearest label of a row with figures. */
  readonly rowDistance: (text: string) => number
  /**
   * Whether a printed text is made of such wordings or pieces of them, set apart by blanks: half of a label that was cut, a
   * line of headers.
   */
  readonly isFragment: (text: string) => boolean
}

/** The vocabulary of a book. */
export const vocabularyOf = perObject(({ forms, tables }: FormBook): Vocabulary => {
  const sectionTitles = new Set(forms.flatMap(({ sections }) => sections.map(({ title }) => normalizeLabel(title))))
  const wordings = [
    ...new Set(
      tables.flatMap((table) => [
        // a title that is a section's heading is over the table, not in it
        ...table.titles.filter((title) => !sectionTitles.has(title)),
        ...table.corner,
        ...table.rows.flatMap((row) => row.labels),
        ...table.columns.flatMap((column) => [...column.leaves, ...column.spanners]),
        ...[...table.groups.values()].flat(),
      ]),
    ),
  ]
  const exact = new Set(wordings)
  const rowLabels = [...new Set(tables.flatMap(({ rows }) => rows.flatMap((row) => row.labels)))]
  const distance = memoizeText((text) => (exact.has(text) ? 0 : nearest(text, wordings)))
  return {
    distance,
    rowDistance: memoizeText((text) => nearest(text, rowLabels)),
    isFragment: (text) =>
      text
        .trim()
        .split(/\s+/)
        .map(labelOf)
        .every(
          (label) => label !== '' && (wordings.some((wording) => wording.includes(label)) || distance(label) < NEAR),
        ),
  }
})
