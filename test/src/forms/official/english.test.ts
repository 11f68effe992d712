import { expect, it } from 'vitest'
import { englishOf } from '../../../../src/forms/english-of.js'
import { english } from '../../../../src/forms/official/english.js'
import { officialForms as forms, officialBook } from '../../../../src/forms/official-book.js'

const official = new Set(
  forms.flatMap(({ tables }) =>
    tables.flatMap(({ title, rows, columns }) => [
      title,
      ...rows.map(({ label }) => label),
      ...columns.flatMap(({ header }) => header),
    ]),
  ),
)
official.delete('')

it('every title, label and header of every form has an English wording, and there is none beside', () => {
  expect(Object.keys(english).sort()).toEqual([...official].sort())
  expect(Object.entries(english).filter(([, words]) => !/^[A-Z][ -~]*[a-z)]$/.test(words))).toEqual([])
})

it('a text that no form gives in English stays Chinese', () => {
  expect(englishOf('规章', officialBook())).toBe('Rules')
  expect(englishOf('无此项', officialBook())).toBe('无此项')
})
