import type { Form } from '../forms/form.js'
import { type FormBook, formBook } from '../forms/form-book.js'
import { officialBook } from '../forms/official-book.js'
import { perObject } from '../forms/per-object.js'

const made = perObject(formBook)

/** The book of the forms that a run was given, made once; the official book where it was given none. */
export const givenBook = (forms: readonly Form[] | undefined): FormBook => (forms ? made(forms) : officialBook())
