import { labelDistance } from '../../normalizers/label/label-distance.js'
import { normalizeLabel } from '../../normalizers/label/normalize-label.js'
import { forms } from './index.js'
import { labelOf } from './label-of.js'
import { memoize } from './memoize.js'
import { mergedTables } from './merged-table.js'

const sectionTitles = new Set(forms.flatMap(({ sections }) => sections.map(({ title }) => normalizeLabel(title))))

/** Every wording that the tables of the forms print: labels of rows and groups, headers, bands, corners; normalised. */
const vocabulary: readonly string[] = [
  ...new Set(
    mergedTables.flatMap((table) => [
      // a title that is a section's heading stands over the table, not in it
      ...table.titles.filter((title) => !sectionTitles.has(title)),
      ...table.corner,
      ...table.rows.flatMap((row) => row.labels),
      ...table.columns.flatMap((column) => [...column.leaves, ...column.spanners]),
      ...[...table.groups.values()].flat(),
    ]),
  ),
]
const exact = new Set(vocabulary)
const rowLabels: readonly string[] = [...new Set(mergedTables.flatMap(({ rows }) => rows.flatMap((row) => row.labels)))]

/** A label nearer than this to a wording of the forms is taken for it. */
export const NEAR = 0.34

/** Printed texts remembered for each wording. */
const MOST_TEXTS = 512

const gapsTo = memoize((wording) => memoize((text) => labelDistance(text, wording), MOST_TEXTS))

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

/** Distance of a normalised text to the nearest wording that any official table prints. */
export const distanceToVocabulary = memoize((text) => (exact.has(text) ? 0 : nearest(text, vocabulary)))

/** Distance of a normalised text to the nearest label of a row with figures. */
export const rowDistance = memoize((text) => nearest(text, rowLabels))

/**
 * Whether a printed text is made of wordings of the official tables or pieces of them, set apart by blanks: half of a
 * label that was cut, a line of headers.
 */
export const isFragment = (text: string): boolean =>
  text
    .trim()
    .split(/\s+/)
    .map(labelOf)
    .every(
      (label) =>
        label !== '' && (vocabulary.some((wording) => wording.includes(label)) || distanceToVocabulary(label) < NEAR),
    )
