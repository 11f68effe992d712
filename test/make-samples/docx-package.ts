import { zipSync } from 'fflate'
import type { DocxStyle } from './docx-report.js'

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const SPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${RELATION}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ')
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** The first moment that a ZIP archive can state, so that equal content gives equal bytes. */
const DAWN = new Date(1980, 0, 1)

/** A Word document with `body` as its content, and the header, footer and numbering that the style has. */
export function docxPackage(body: string, style: DocxStyle): Uint8Array {
  const parts = [
    { name: 'styles', type: 'styles', xml: stylesOf(style) },
    ...(style.numbering ? [{ name: 'numbering', type: 'numbering', xml: element('numbering', style.numbering) }] : []),
    ...(style.header ? [{ name: 'header1', type: 'header', xml: element('hdr', style.header) }] : []),
    ...(style.footer ? [{ name: 'footer1', type: 'footer', xml: element('ftr', style.footer) }] : []),
  ]
  const references = parts.map((part, index) =>
    part.type === 'header' || part.type === 'footer'
      ? `<w:${part.type}Reference w:type="default" r:id="rId${index + 1}"/>`
      : '',
  )
  const document = element(
    'document',
    `<w:body>${body}<w:sectPr>${references.join('')}${style.page}</w:sectPr></w:body>`,
  )
  const overrides = [{ name: 'document', type: 'document.main' }, ...parts].map(
    (part) => `<Override PartName="/word/${part.name}.xml" ContentType="${MAIN}.${part.type}+xml"/>`,
  )
  const relations = parts.map(
    (part, index) => `<Relationship Id="rId${index + 1}" Type="${RELATION}/${part.type}" Target="${part.name}.xml"/>`,
  )
  const files = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': relationships(
      `<Relationship Id="rId1" Type="${RELATION}/officeDocument" Target="word/document.xml"/>`,
    ),
    'word/document.xml': document,
    'word/_rels/document.xml.rels': relationships(relations.join('')),
    ...Object.fromEntries(parts.map((part) => [`word/${part.name}.xml`, part.xml])),
  }
  const bytes = Object.entries(files).map(([name, xml]) => [name, new TextEncoder().encode(DECLARATION + xml)] as const)
  return zipSync(Object.fromEntries(bytes), { mtime: DAWN, level: 9 })
}

const element = (name: string, content: string): string => `<w:${name} ${SPACES}>${content}</w:${name}>`

const relationships = (content: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`

function stylesOf(style: DocxStyle): string {
  const fonts = ['ascii', 'hAnsi', 'eastAsia', 'cs'].map((kind) => `w:${kind}="${style.font}"`).join(' ')
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts ${fonts}/><w:lang w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults>`
  return element(
    'styles',
    `${defaults}<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>`,
  )
}
