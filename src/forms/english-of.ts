import type { FormBook } from './form-book.js'
import { perObject } from './per-object.js'

const englishIn = perObject(
  ({ forms }: FormBook): ReadonlyMap<string, string> =>
    new Map(forms.flatMap(({ labels }) => Object.entries(labels?.en ?? {}))),
)

/** The English of an official text; the text itself where no form of the book gives it. */
export const englishOf = (text: string, book: FormBook): string => englishIn(book).get(text) ?? text
