import { execFileSync } from 'node:child_process'
import { load } from 'cheerio'
import { strFromU8, unzipSync } from 'fflate'

/** The figures that a report prints, line by line or table row by table row, and its whole text without white space. */
export interface Printed {
  readonly lines: readonly (readonly number[])[]
  readonly text: string
}

const PAGE_NUMBER = /^\s*[-—]\s*\d+\s*[-—]\s*$/

/** Reads a report the crude way, by other means than the project's own, to compare it with its truth. */
export function printedIn(extension: string, bytes: Uint8Array): Printed {
  const lines = linesOf(extension, bytes)
  const text = lines.filter((line) => !PAGE_NUMBER.test(line)).join('')
  return { lines: lines.map(figuresIn), text: text.replace(/\s/g, '').normalize('NFKC') }
}

function linesOf(extension: string, bytes: Uint8Array): string[] {
  if (extension === 'pdf') return pdfText(bytes).split(/[\n\f]/)
  if (extension === 'html') return htmlLines(bytes)
  if (extension === 'docx') return docxLines(bytes)
  return new TextDecoder().decode(bytes).split(/[\n\f]/)
}

const pdfText = (bytes: Uint8Array): string =>
  execFileSync('pdftotext', ['-layout', '-enc', 'UTF-8', '-', '-'], { input: bytes, encoding: 'utf8' })

function htmlLines(bytes: Uint8Array): string[] {
  const strict = new TextDecoder('utf-8', { fatal: true })
  let text: string
  try {
    text = strict.decode(bytes)
  } catch {
    text = new TextDecoder('gb18030').decode(bytes)
  }
  const page = load(text)
  page('script, style').remove()
  return page('tr, p, h1')
    .get()
    .filter((element) => page(element).find('tr').length === 0)
    .map((element) => {
      const cells = page(element).children('td').get()
      return cells.length ? cells.map((cell) => page(cell).text().trim()).join('\t') : page(element).text()
    })
}

/** Paragraphs and rows as accepted: without deleted text and without the fallback of a drawing. */
function docxLines(bytes: Uint8Array): string[] {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml']!)
    .replace(/<mc:Fallback>.*?<\/mc:Fallback>/gs, '')
    .replace(/<w:del .*?<\/w:del>/gs, '')
  return xml.split(/<\/w:tr>|<w:tbl>|<\/w:tbl>/).map((row) => row.replace(/<\/w:tc>/g, '\t').replace(/<[^>]+>/g, ''))
}

/** The numbers of a line that stand alone between blanks; notes in brackets and units do not count. */
function figuresIn(line: string): number[] {
  const plain = line
    .normalize('NFKC')
    .replace(/\((?!-)[^()\d][^()]*\)/g, '')
    .replace(/(\d),(?=\d{3})/g, '$1')
  return plain.split(/\s+/).flatMap((word) => {
    const figure = /^([+-]?\d+(?:\.\d+)?)(?:元|件)?$/.exec(word)
    return figure ? [Number(figure[1])] : []
  })
}
