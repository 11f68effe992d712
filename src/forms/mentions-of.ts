import type { Mentions } from '../model/mention.js'
import type { Form, FormTable } from './form.js'
import type { FormBook } from './form-book.js'
import { perObject } from './per-object.js'

const NOTHING: Mentions = { counted: [], gate: '(?!)', none: [], openings: {}, sections: {} }

type Named = Omit<Mentions, 'gate' | 'sections'>

/** The mentions of a table, its cells by their pointers. */
function mentionsIn({ id, mentions }: FormTable): Named {
  const pointers = (cells: readonly string[]): string[] => cells.map((cell) => `/tables/${id}/${cell}`)
  return {
    counted: (mentions?.counted ?? []).map((mention) => ({ ...mention, cells: mention.cells.map(pointers) })),
    none: (mentions?.none ?? []).map((mention) => ({ ...mention, cells: pointers(mention.cells) })),
    openings: mentions?.openings ?? {},
  }
}

function mentionsInForm({ sections, tables }: Form): Mentions {
  const spoken = tables.filter(({ mentions }) => mentions !== undefined && mentions.counted.length > 0)
  const own = tables.map(mentionsIn)
  const gates = spoken.map(({ mentions }) => mentions!.gate ?? '')
  return {
    counted: own.flatMap(({ counted }) => counted),
    none: own.flatMap(({ none }) => none),
    openings: Object.assign({}, ...own.map(({ openings }) => openings)) as Mentions['openings'],
    sections: Object.fromEntries(sections.map(({ number, opens = [] }) => [number, opens])),
    gate: spoken.length === 0 ? NOTHING.gate : [...new Set(gates)].join('|'),
  }
}

const byForm = perObject(
  ({ forms }: FormBook): ReadonlyMap<string, Mentions> => new Map(forms.map((form) => [form.id, mentionsInForm(form)])),
)

/** How running text speaks of the cells of a form's tables; nothing for a form that is not known. */
export const mentionsOf = (form: string | null, book: FormBook): Mentions => byForm(book).get(form ?? '') ?? NOTHING
