interface PageParts {
  /** Further entries of the page. */
  readonly page?: string
  /** Further entries of its resources. */
  readonly resources?: string
  /** Further entries of its content stream. */
  readonly entries?: string
  /** Further objects, the first of which has number 5. */
  readonly objects?: readonly string[]
  /** The pages, where there is more than the one (object 3). */
  readonly kids?: readonly string[]
  /** How many pages the file says that it has. */
  readonly count?: number
  /** Further entries of the catalog. */
  readonly catalog?: string
  /** Entries of the trailer. */
  readonly trailer?: string
}

/** A stream object with its length. */
export const stream = (content: string, entries = ''): string =>
  `<<${entries}/Length ${content.length}>>\nstream\n${content}\nendstream`

/** A document of one page, 200 points wide and 100 high, with the content stream given; /F1 is Helvetica. */
export function makePdf(content: string, parts: PageParts = {}): Uint8Array {
  const { page = '', resources = '', entries = '', objects = [], kids = ['3 0 R'], catalog = '', trailer = '' } = parts
  const extent = page.includes('/MediaBox') ? '' : '/MediaBox[0 0 200 100]'
  const font = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>'
  const fonts = resources.includes('/Font') ? '' : `/Font<</F1 ${font}>>`
  return pdfOf(
    [
      `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
      `<</Type/Pages/Kids[${kids.join(' ')}]/Count ${parts.count ?? kids.length}>>`,
      `<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<<${fonts}${resources}>>${extent}${page}>>`,
      stream(content, entries),
      ...objects,
    ],
    trailer,
  )
}

/** A file of the objects given, numbered from 1, the first of which is the catalog. Their characters are bytes. */
export function pdfOf(objects: readonly string[], trailer = ''): Uint8Array {
  const pieces = ['%PDF-1.4\n']
  const offsets: number[] = []
  let length = pieces[0]!.length
  for (const [index, object] of objects.entries()) {
    const piece = `${index + 1} 0 obj\n${object}\nendobj\n`
    offsets.push(length)
    pieces.push(piece)
    length += piece.length
  }
  const lines = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
  pieces.push(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${lines.join('')}`)
  pieces.push(`trailer\n<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${length}\n%%EOF\n`)
  return new Uint8Array(Buffer.from(pieces.join(''), 'latin1'))
}
