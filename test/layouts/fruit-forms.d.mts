import type { Form } from '../../src/forms/form.js'

export const older: Form
export const newer: Form
