import type { Form } from './form.js'
import { form2019 } from './official/form-2019.js'
import { form2021 } from './official/form-2021.js'

/** The official forms, oldest first. */
export const forms: readonly [Form, ...Form[]] = [form2019, form2021]
