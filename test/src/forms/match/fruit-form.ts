import { type FormBook, formBook, tableById } from '../../../../src/forms/form-book.js'
import type { MergedTable } from '../../../../src/forms/merged-table.js'
import { newer, older } from '../../../layouts/fruit-forms.mjs'

/** One form alone, and the same with a newer one that has a row and a column more, and a row less. */
export const oldBook: FormBook = formBook([older])
export const bothBook: FormBook = formBook([older, newer])

/** A table of fruits by where they grow, in groups; and one of a single row without a label, under headers of two levels. */
export const fruitTable = (book: FormBook = oldBook): MergedTable => tableById(book, 'fruit')
export const salesTable = (book: FormBook = oldBook): MergedTable => tableById(book, 'sales')
