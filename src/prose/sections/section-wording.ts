import { labelDistance } from '../../../normalizers/label/label-distance.js'
import { normalizeLabel } from '../../../normalizers/label/normalize-label.js'
import { fold } from '../../../normalizers/text/fold.js'
import type { SectionTopic } from '../../forms/form.js'

/** What the prose needs of an official form: the wordings of its sections and the row labels that look like headings. */
export interface FormWording {
  readonly sections: readonly {
    readonly number: number
    readonly title: string
    readonly variants?: readonly string[] | undefined
    readonly topic?: SectionTopic | undefined
  }[]
  readonly tables: readonly { readonly section: number; readonly rows: readonly { readonly label: string }[] }[]
}

/** How far a text resembles the wording of one section. */
export interface HeadingSimilarity {
  /** 1 less the distance to the nearest wording; 0 where the affinity says already that it is none. */
  readonly closeness: number
  /** Words that it shares with the section and with no or few others; 1 is one pair of characters of its own. */
  readonly affinity: number
}

export interface SectionWording {
  readonly numbers: readonly number[]
  /** All wordings as folded text, the longer ones first. */
  readonly texts: readonly string[]
  /** The sections that the form fills with a table. */
  readonly withTable: ReadonlySet<number>
  /** How far the label, from `normalizeLabel` and without ordinal, resembles each section, in the order of `numbers`. */
  readonly similarity: (label: string) => readonly HeadingSimilarity[]
  /** Whether such a label is, begins or starts with that of a row that looks like a heading (本年新收政府信息公开申请数量). */
  readonly isRow: (label: string) => boolean
}

/** Affinity of other words that are likely meant: one pair of characters shared with one more section. */
export const SOME_WORDS = 0.5

/** A row is near enough to be it where one in five characters differ. */
const NEAR_ROW = 0.2

const ORDINAL = /^[一二三四五六七八九十]{1,2}[、.．]/

const pairs = (text: string): string[] => {
  const characters = [...text]
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`)
}

/** How many of the sets hold each member. */
function holders(sets: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const member of sets.flatMap((set) => [...set])) counts.set(member, (counts.get(member) ?? 0) + 1)
  return counts
}

/** Labels of the rows that an ordinal makes look like section headings, without it. */
const rowLabels = (forms: readonly FormWording[]): readonly string[] => [
  ...new Set(
    forms
      .flatMap((form) => form.tables.flatMap((table) => table.rows.map((row) => row.label)))
      .filter((label) => ORDINAL.test(label))
      .map(normalizeLabel),
  ),
]

/** The sections of all `forms` together; what counts is their wording, whichever form has it. */
export function sectionWording(forms: readonly FormWording[]): SectionWording {
  const wordings = new Map<number, Set<string>>()
  for (const { number, title, variants = [] } of forms.flatMap((form) => form.sections)) {
    const known = wordings.get(number) ?? new Set()
    for (const wording of [title, ...variants]) known.add(normalizeLabel(wording))
    wordings.set(number, known)
  }
  const numbers = [...wordings.keys()].sort((a, b) => a - b)
  const known = numbers.map((number) => [...wordings.get(number)!])
  const pairsOf = known.map((texts) => new Set(texts.flatMap(pairs)))
  const sharedBy = holders(pairsOf)
  const rows = rowLabels(forms)
  return {
    numbers,
    texts: forms
      .flatMap((form) => form.sections.flatMap(({ title, variants = [] }) => [title, ...variants].map(fold.prose)))
      .sort((a, b) => b.length - a.length),
    withTable: new Set(forms.flatMap((form) => form.tables.map((table) => table.section))),
    similarity: (label) =>
      known.map((texts, rank) => {
        const affinity = pairs(label)
          .filter((pair) => pairsOf[rank]!.has(pair))
          .reduce((sum, pair) => sum + 1 / sharedBy.get(pair)!, 0)
        if (affinity < SOME_WORDS) return { closeness: 0, affinity }
        return { closeness: 1 - Math.min(...texts.map((text) => labelDistance(label, text))), affinity }
      }),
    isRow: (label) =>
      rows.some((row) => label.startsWith(row) || row.startsWith(label) || labelDistance(label, row) < NEAR_ROW),
  }
}
