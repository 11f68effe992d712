import { describe, expect, it } from 'vitest'
import { extractDocx } from '../../../extractors/docx/extract-docx.js'
import { docxBytes, docxFile, mainPart, p } from '../make-docx.js'

const RELATIONS = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Type="http://x/image" Target="media/image1.png"/>
<Relationship Id="rId2" Type="http://x/hyperlink" Target="https://example.gov.cn/a.pdf?x=1&amp;y=2" TargetMode="External"/>
<Relationship Id="rId3" Type="http://x/hyperlink" Target="https://example.gov.cn/" TargetMode="External"/>
<Relationship Id="rId4" Type="http://x/oleObject" Target="embeddings/sheet1.xlsx"/></Relationships>`

const run = (content: string): string => `<w:p><w:r>${content}</w:r></w:p>`
const picture = (id: string): string => `<w:drawing><a:graphic><a:blip r:embed="${id}"/></a:graphic></w:drawing>`
const link = (id: string, text: string): string =>
  `<w:p><w:hyperlink r:id="${id}"><w:r><w:t>${text}</w:t></w:r></w:hyperlink></w:p>`

const linksOf = async (body: string) => {
  const bytes = docxBytes(mainPart(body), { 'word/_rels/document.xml.rels': RELATIONS })
  const [reading] = await extractDocx(docxFile(bytes), {})
  return reading!.links
}

describe('links of a Word document', () => {
  it('are its pictures, embedded files and links to documents, with the paragraph', async () => {
    const body = [
      p('one'),
      run(picture('rId1')),
      link('rId2', 'Report &amp; tables'),
      link('rId3', 'site'),
      run('<w:object><o:OLEObject xmlns:o="urn:o" r:id="rId4"/></w:object>'),
      run(picture('rId9')),
    ]
    expect(await linksOf(body.join(''))).toEqual([
      { kind: 'image', href: 'media/image1.png', text: '', at: [{ paragraph: 2 }] },
      { kind: 'file', href: 'https://example.gov.cn/a.pdf?x=1&y=2', text: 'Report & tables', at: [{ paragraph: 3 }] },
      { kind: 'file', href: 'embeddings/sheet1.xlsx', text: '', at: [{ paragraph: 5 }] },
      { kind: 'image', href: null, text: '', at: [{ paragraph: 6 }] },
    ])
  })

  it('count a picture once that stands there for new and for old programs', async () => {
    const both = `<mc:AlternateContent><mc:Choice Requires="wps">${picture('rId1')}</mc:Choice><mc:Fallback><w:pict><v:shape><v:imagedata r:id="rId1"/></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`
    expect(await linksOf(run(both))).toHaveLength(1)
  })

  it('are none where the document has none', async () => {
    const [reading] = await extractDocx(docxFile(docxBytes(mainPart(p('one')))), {})
    expect(reading!.links).toEqual([])
  })
})
