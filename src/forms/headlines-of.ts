import type { Headline } from './form.js'
import type { FormBook } from './form-book.js'
import { perObject } from './per-object.js'

/** The headline figures of a book by name, each as the forms have it by their ids; those of the newest form come first. */
export const headlinesByForm = perObject(({ forms }: FormBook): ReadonlyMap<string, ReadonlyMap<string, Headline>> => {
  const all = new Map<string, Map<string, Headline>>()
  for (const { id, headlines = [] } of [...forms].reverse()) {
    for (const headline of headlines) all.set(headline.name, (all.get(headline.name) ?? new Map()).set(id, headline))
  }
  return all
})

/** The headline figures of a book, each as the newest form that has it says. */
export const headlinesOf = perObject((book: FormBook): readonly Headline[] =>
  [...headlinesByForm(book).values()].map((ofForms) => [...ofForms.values()][0]!),
)
