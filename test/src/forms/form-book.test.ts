import { describe, expect, test } from 'vitest'
import type { Form } from '../../../src/forms/form.js'
import { formBook } from '../../../src/forms/form-book.js'
import { formSchema } from '../../../src/forms/form-schema.js'
import { officialForms } from '../../../src/forms/official-book.js'
import { UsageError } from '../../../src/model/usage-error.js'
import { thirdForm } from './third-form.js'

const [hearings, inspections] = thirdForm.tables as [Form['tables'][number], Form['tables'][number]]
const withTable = (table: Partial<Form['tables'][number]>): Form => ({
  ...thirdForm,
  tables: [{ ...hearings, ...table }, inspections],
})

test('a form is plain data: it stays what it is as JSON, and its schema takes it', () => {
  for (const form of [...officialForms, thirdForm]) {
    const stored = JSON.parse(JSON.stringify(form)) as unknown
    expect(stored).toEqual(form)
    expect(formSchema.parse(stored)).toEqual(form)
  }
})

describe('a book', () => {
  test('has every table once, those of one form in its order', () => {
    const { tables } = formBook([...officialForms, thirdForm])
    expect(tables.map(({ id }) => id)).toEqual([
      't2_art20_1',
      't2_art20_5',
      't2_art20_6',
      't2_art20_8',
      't2_art20_9',
      't3_requests',
      't4_review_litigation',
      'hearings',
      'inspections',
    ])
  })

  test.each<[what: string, forms: readonly unknown[], message: string]>([
    ['two forms of one id', [thirdForm, thirdForm], 'Two forms have the id F2030.'],
    ['no form', [{ id: 'F2031' }], 'Form F2031 cannot be used: sections'],
    ['an unknown field', [{ ...thirdForm, year: 2030 }], 'Unrecognized key: "year"'],
    [
      'a sum over a column that is not there',
      [withTable({ sums: [{ rule: 'SUM', across: 'rows', left: ['north', 'east'], right: ['all'] }] })],
      'Form F2030 cannot be used: tables[0].sums[0].left[1]: there is no column east.',
    ],
    [
      'a table in a section that is not there',
      [withTable({ section: 7 })],
      'tables[0].section: there is no section 7.',
    ],
    [
      'two rows of one id',
      [withTable({ rows: [...hearings.rows, hearings.rows[0]!] })],
      'tables[0].rows[2].id: there are two rows pricing.',
    ],
    [
      'a mention of a cell that is not there',
      [
        withTable({
          mentions: {
            counted: [{ before: '听证', units: ['场'], cells: [['pricing/east']], topic: 'hearings', part: 'never' }],
          },
        }),
      ],
      'tables[0].mentions.counted[0].cells[0][0]: there is no cell of hearings pricing/east.',
    ],
    [
      'words that are no regular expression',
      [
        withTable({
          mentions: { counted: [{ before: '(', units: [], cells: [], topic: 'hearings', part: 'never' }] },
        }),
      ],
      'tables[0].mentions.counted[0].before: ( is no regular expression.',
    ],
    [
      'a headline of a cell that is not there',
      [{ ...thirdForm, headlines: [{ name: 'heard', says: '', cells: ['hearings/pricing/east'] }] }],
      'headlines[0].cells[0]: there is no cell hearings/pricing/east.',
    ],
    [
      'a column that another form counts in another unit',
      [
        thirdForm,
        {
          ...withTable({ columns: hearings.columns.map((column) => ({ ...column, unit: '次' }) as typeof column) }),
          id: 'F2031',
        },
      ],
      'Column north of hearings has another unit or value in F2031',
    ],
  ])('is refused with %s, and the message says where', (_, forms, message) => {
    const making = () => formBook(forms as readonly Form[])
    expect(making).toThrow(UsageError)
    expect(making).toThrow(message)
  })
})
