/** A run of text with properties. */
export const run = (text: string, properties = ''): string =>
  text === '' ? '' : `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`

/** A paragraph of runs and the like. */
export const paragraph = (content: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`

/** A picture in the line, with the words for it. */
export const picture = (words: string): string =>
  `<w:r><w:drawing><wp:inline><wp:extent cx="400000" cy="200000"/><wp:docPr id="1" name="p"${words && ` descr="${words}"`}/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="rId9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`

/** A box of text that is anchored in the line, as present programs write it and as old ones do. */
export const textBox = (content: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`

/** A field of several runs; without a result where that is null. */
export const field = (code: string, result: string | null, data = ''): string => {
  const mark = (kind: string, content = ''): string =>
    `<w:r><w:fldChar w:fldCharType="${kind}">${content}</w:fldChar></w:r>`
  const shown = result === null ? '' : mark('separate') + result
  return `${mark('begin', data)}<w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>${shown}${mark('end')}`
}

const style = (type: string, id: string, properties: string, base = ''): string =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${base && `<w:basedOn w:val="${base}"/>`}<w:rPr>${properties}</w:rPr></w:style>`

/** The styles that planted cells use. */
export const STYLES = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${[
  style('character', 'Gone', '<w:vanish/>'),
  style('character', 'GoneToo', '', 'Gone'),
  style('character', 'Back', '<w:vanish w:val="0"/>', 'Gone'),
  style('paragraph', 'GoneLine', '<w:vanish/>', 'Normal'),
  style('character', 'Out', '<w:strike/>'),
  style('character', 'OutTwice', '<w:dstrike/>'),
  style('paragraph', 'OutLine', '<w:strike/>', 'Normal'),
  style('character', 'Mark', '<w:vertAlign w:val="superscript"/>'),
  style('character', 'Lifted', '<w:position w:val="8"/><w:sz w:val="13"/>'),
  style('character', 'White', '<w:color w:val="FFFFFF"/>'),
].join('')}</w:styles>`

/** The foot notes that planted cells refer to. */
export const FOOTNOTES = `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="2">${paragraph(run('note'))}</w:footnote></w:footnotes>`

/** The list that numbers paragraphs of planted cells. */
export const NUMBERING = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`
