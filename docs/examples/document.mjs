// Reads any document, on a form or not: its headings, its tables, the numbers in it, and where each is.
import { documentNumbers, documentTitle, gridsOf, outline, readDocument } from 'nianbao'

const [path] = process.argv.slice(2)
const document = await readDocument(path)
console.log(documentTitle(document))
for (const { level, text } of outline(document.blocks)) console.log('  '.repeat(level), text)
for (const { rows, columns, cells } of gridsOf(document)) {
  console.log(`${rows} × ${columns}:`, cells.map(({ text }) => text).join(' | '))
}
for (const { value, raw, at } of documentNumbers(document.blocks)) console.log(value, raw, JSON.stringify(at))
