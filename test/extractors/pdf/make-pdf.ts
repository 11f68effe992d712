interface PageParts {
  /** Further entries of the page. */
  readonly page?: string
  /** Further entries of its resources. */
  readonly resources?: string
  /** Further objects, the first of which has number 5. */
  readonly objects?: readonly string[]
  /** The pages, where there is more than the one (object 3). */
  readonly kids?: readonly string[]
  /** Entries of the trailer. */
  readonly trailer?: string
}

/** A stream object with its length. */
export const stream = (content: string, entries = ''): string =>
  `<<${entries}/Length ${content.length}>>\nstream\n${content}\nendstream`

/** A document of one page, 200 points wide and 100 high, with the content stream given; /F1 is Helvetica. */
export function makePdf(
  content: string,
  { page = '', resources = '', objects = [], kids = ['3 0 R'], trailer = '' }: PageParts = {},
) {
  const extent = page.includes('/MediaBox') ? '' : '/MediaBox[0 0 200 100]'
  const font = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>'
  const fonts = resources.includes('/Font') ? '' : `/Font<</F1 ${font}>>`
  const all = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids.join(' ')}]/Count ${kids.length}>>`,
    `<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<<${fonts}${resources}>>${extent}${page}>>`,
    stream(content),
    ...objects,
  ]
  const body = all.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`)
  const offsets = body.map((_, index) => 9 + body.slice(0, index).join('').length)
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
  const table = `xref\n0 ${all.length + 1}\n0000000000 65535 f \n${entries.join('')}`
  const end = `trailer\n<</Size ${all.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${9 + body.join('').length}\n%%EOF\n`
  return new Uint8Array(Buffer.from(`%PDF-1.4\n${body.join('')}${table}${end}`, 'latin1'))
}
