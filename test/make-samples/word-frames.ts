import type { DocxStyle } from './docx-report.js'

/** The table as the content of a table with one cell. */
export const inFrameTable = (table: string, style: DocxStyle): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="${style.width}" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="${style.width}"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="${style.width}" w:type="dxa"/></w:tcPr>${table}<w:p/></w:tc></w:tr></w:tbl>`

/** Size of the text box: in EMU for the drawing, in points for its fallback. */
const WIDTH_EMU = 5_700_000
const HEIGHT_EMU = 1_400_000
const EMU_PER_POINT = 12_700

/** The table in a text box, stated as a drawing and, for older programs, as a VML shape. */
export function inTextBox(table: string, heightEmu = HEIGHT_EMU): string {
  const content = `<w:txbxContent>${table}<w:p/></w:txbxContent>`
  const size = `cx="${WIDTH_EMU}" cy="${heightEmu}"`
  const shape = `<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx>${content}</wps:txbx><wps:bodyPr/></wps:wsp>`
  const graphic = `<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">${shape}</a:graphicData></a:graphic>`
  const drawing = `<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:docPr id="1" name="box"/>${graphic}</wp:inline></w:drawing>`
  const style = `width:${WIDTH_EMU / EMU_PER_POINT}pt;height:${heightEmu / EMU_PER_POINT}pt`
  const fallback = `<w:pict><v:shape style="${style}"><v:textbox>${content}</v:textbox></v:shape></w:pict>`
  return `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps">${drawing}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent></w:r></w:p>`
}
