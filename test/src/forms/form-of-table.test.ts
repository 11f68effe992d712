import { expect, test } from 'vitest'
import { tableById } from '../../../src/forms/form-book.js'
import { formOfTable } from '../../../src/forms/form-of-table.js'
import { officialBook } from '../../../src/forms/official-book.js'

const ofBothForms = tableById(officialBook(), 't3_requests')
const of2019Alone = tableById(officialBook(), 't2_art20_9')

test.each([
  ['the form of the report', ofBothForms, { form: 'F2019' }, 'F2019'],
  [
    'the form that the table itself was read with',
    ofBothForms,
    { form: 'F2021', tableForms: { t3_requests: 'F2019' } },
    'F2019',
  ],
  [
    'that of the report, where another table follows another form',
    ofBothForms,
    { form: 'F2021', tableForms: { t2_art20_1: 'F2019' } },
    'F2021',
  ],
  ['the newest form that has the table, where no form is known', ofBothForms, { form: null }, 'F2021'],
  ['the newest form that has the table, where that of the report has not', of2019Alone, { form: 'F2021' }, 'F2019'],
  ['the newest form that has the table, where the stated form is unknown', ofBothForms, { form: 'F1999' }, 'F2021'],
])('a table is printed as in %s', (_, table, report, form) => {
  expect(formOfTable(table, report)).toBe(form)
})
