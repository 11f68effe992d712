import { docxBytes, mainPart, p, tbl, tc, tr } from '../../extractors/make-docx.js'
import { filesOf } from '../hostile-file.js'
import { docxReportWith } from './real-reports.js'

const nested = (depth: number): string => {
  let table = p('words')
  for (let level = 0; level < depth; level++) table = tbl(tr([tc(`${table}${p('')}`)]))
  return table
}

const entities = (levels: number): string =>
  `<!DOCTYPE x [<!ENTITY a0 "laugh">${Array.from({ length: levels }, (_, n) => `<!ENTITY a${n + 1} "${`&a${n};`.repeat(10)}">`).join('')}]>`

const withoutDeclaration = (xml: string): string => xml.replace(/^<\?xml[^>]*\?>\s*/, '')

const before = (markup: string) => (xml: string) => `${markup}${withoutDeclaration(xml)}`

/** The main part with something put before the end of its body. */
const added = (markup: string) => (xml: string) =>
  xml.replace(/(<w:sectPr[\s\S]*?)?<\/w:body>/, (end) => `${markup}${end}`)

const relation = (type: string, target: string): string =>
  `<Relationship Id="rHostile" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/>`

const related = (type: string, target: string) => (xml: string) =>
  xml
    ? xml.replace('</Relationships>', `${relation(type, target)}</Relationships>`)
    : `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation(type, target)}</Relationships>`

const BLIP =
  '<w:p><w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:link="rHostile"/></w:drawing></w:r></w:p>'

const pictureAt = (target: string): Uint8Array =>
  docxReportWith({ 'word/document.xml': added(BLIP), 'word/_rels/document.xml.rels': related('image', target) })

/** D3 to D7: what refers elsewhere, entities, nesting, spans, sheer length. */
export const docxMarkup = filesOf({
  'D3-picture-from-a-file.docx': () => pictureAt('file:///etc/passwd'),
  'D3-picture-from-a-device.docx': () => pictureAt('file:///dev/zero'),
  'D3-picture-from-the-net.docx': () => pictureAt('http://127.0.0.1:9/picture.png'),
  'D3-template-from-the-net.docx': () =>
    docxReportWith({
      'word/_rels/settings.xml.rels': related('attachedTemplate', 'http://127.0.0.1:9/template.dotm'),
    }),
  'D3-main-part-elsewhere.docx': () =>
    docxReportWith({ '_rels/.rels': () => related('officeDocument', '../../../../etc/passwd')('') }),
  'D4-entity-from-a-file.docx': () =>
    docxReportWith({
      'word/document.xml': before('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'),
    }),
  'D4-entity-bomb.docx': () => docxReportWith({ 'word/document.xml': before(entities(10)) }),
  'D4-entity-bomb-in-the-styles.docx': () =>
    docxReportWith({ 'word/styles.xml': () => `${entities(10)}<w:styles>&a10;</w:styles>` }),
  'D4-entity-bomb-in-the-properties.docx': () =>
    docxReportWith({ 'docProps/core.xml': () => `${entities(10)}<a>&a10;</a>` }),
  'D5-tables-500-deep.docx': () => docxBytes(mainPart(nested(500))),
  'D5-tables-30-deep-beside-report.docx': () => docxReportWith({ 'word/document.xml': added(nested(30)) }),
  'D6-span-bomb-beside-report.docx': () =>
    docxReportWith({
      'word/document.xml': added(
        tbl(
          ...Array.from({ length: 50 }, () =>
            tr([tc('a', '<w:gridSpan w:val="99999999"/>'), tc('b', '<w:gridSpan w:val="-1"/><w:vMerge/>')]),
          ),
        ),
      ),
    }),
  'D6-table-beyond-measure-beside-report.docx': () =>
    docxReportWith({
      'word/document.xml': added(
        tbl(
          ...Array.from({ length: 1100 }, (_, n) =>
            tr([tc('a', `<w:gridSpan w:val="${(n * 7919) % 1000}"/>`), tc('b')]),
          ),
        ),
      ),
    }),
  'D7-table-of-100000-rows.docx': () =>
    docxBytes(mainPart(tbl(...Array.from({ length: 100_000 }, (_, n) => tr([`${n * 7919}`, `${n * n}`]))))),
  'D7-attributes-without-end.docx': () =>
    docxBytes(mainPart(`<w:p ${Array.from({ length: 100_000 }, (_, n) => `a${n}="${n * 7919}"`).join(' ')}/>`)),
  'D7-tag-without-end.docx': () => docxBytes(mainPart(`<w:p ${"a='".repeat(300_000)}`)),
  'D7-paragraph-of-ten-megabytes.docx': () =>
    docxBytes(mainPart(p(Array.from({ length: 400_000 }, (_, n) => `${n * 7919} word `).join('')))),
})
