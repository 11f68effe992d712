import type { Form } from './form.js'
import { type FormBook, formBook } from './form-book.js'
import { form2019 } from './official/form-2019.js'
import { form2021 } from './official/form-2021.js'

const forms = [form2019, form2021] as const satisfies readonly Form[]

/** The official forms as they are stated, with their ids. */
export type OfficialForm = (typeof forms)[number]

/** The official forms of the reports, oldest first. */
export const officialForms: readonly Form[] = forms

let made: FormBook | undefined

/** The book of the official forms, made when it is first asked for. */
export function officialBook(): FormBook {
  made ??= formBook(officialForms)
  return made
}
