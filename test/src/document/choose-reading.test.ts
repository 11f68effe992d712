import { expect, test, vi } from 'vitest'
import { chooseReading } from '../../../src/document/choose-reading.js'
import { officialForms as forms, officialBook } from '../../../src/forms/official-book.js'
import type { ReadOptions } from '../../../src/model/extraction.js'
import { ExtractionError } from '../../../src/model/extraction-error.js'
import { figuresFrom } from '../../random-figures.js'
import { readingOf } from '../report/readings.js'

const form = forms[1]!
const figures = figuresFrom(form, [3, 1, 4, 1, 5])
const sound = readingOf(form, figures, 'pdfium')
const withHoles = readingOf(form, figures, 'pdfium', (cell) => (cell.text === '4' ? { ...cell, text: '\ufffd' } : cell))
const second = readingOf(form, figures, 'pdfjs')
const damaged = new ExtractionError('damaged', 'it cannot be opened')

const reader = (first: typeof sound, other: typeof sound | Error) =>
  vi.fn(async (instead?: ReadOptions) => {
    if (instead?.engine !== 'pdfjs') return [first]
    if (other instanceof Error) throw other
    return [other]
  })

test('a legible file is read once', async () => {
  const extract = reader(sound, second)
  expect(await chooseReading(extract, true, officialBook())).toEqual({ reading: sound, findings: [], other: null })
  expect(extract).toHaveBeenCalledTimes(1)
})

test('characters in a table that PDFium cannot tell are read with pdf.js, and the report says so', async () => {
  const { reading, findings, other } = await chooseReading(reader(withHoles, second), true, officialBook())
  expect(reading).toBe(second)
  expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['second-engine', 'info']])
  expect(other).toEqual([withHoles])
})

test('the first reading stays where the second tells no more, and is compared with it', async () => {
  const blind = { ...withHoles, engine: 'pdfjs' as const }
  expect(await chooseReading(reader(withHoles, blind), true, officialBook())).toEqual({
    reading: withHoles,
    findings: [],
    other: [blind],
  })
})

test('the first reading stays where the second engine fails, and where only one engine was asked for', async () => {
  expect(await chooseReading(reader(withHoles, damaged), true, officialBook())).toEqual({
    reading: withHoles,
    findings: [],
    other: null,
  })
  const extract = reader(withHoles, second)
  expect((await chooseReading(extract, false, officialBook())).reading).toBe(withHoles)
  expect(extract).toHaveBeenCalledTimes(1)
})

test('a fault of the program in the second engine is a finding, and the engine is not asked again', async () => {
  const { reading, findings, other } = await chooseReading(
    reader(withHoles, new TypeError('x is undefined')),
    true,
    officialBook(),
  )
  expect(reading).toBe(withHoles)
  expect(findings).toMatchObject([{ code: 'second-reading-failed', values: { reason: 'x is undefined' } }])
  expect(other).toEqual([])
})

test('a fault of the program in the second engine is thrown where the first reading is no report', async () => {
  const fault = new TypeError('x is undefined')
  const garbled = readingOf(form, figures, 'pdfium', (cell) => ({ ...cell, text: '\ufffd' }))
  await expect(chooseReading(reader(garbled, fault), true, officialBook())).rejects.toBe(fault)
})
